import * as z from 'zod';
import type { SectionName } from '../artifact/headings/names.js';
import { sectionNames } from '../artifact/headings/names.js';
import type { Artifact } from '../artifact/types.js';
import type { Report } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { suggestSection } from './shared/insert.js';
import { opensWithProse } from './shared/lead.js';
import { placeFor } from './shared/place.js';
import type { Skeleton } from './shared/skeletons.js';
import { skeletons } from './shared/skeletons.js';
import { hasUnplacedText, isSpokenOf } from './shared/spoken-of.js';

type Message = 'missing' | 'agreed' | 'add';

/** A section that a dialect asks for, the sections that say the same, and what it is for. */
interface Wanted {
  readonly name: SectionName;
  readonly or: readonly SectionName[];
  readonly why: string;
  /** Prose below the title says it too. */
  readonly orLead?: true;
  /** Its dialect calls it optional: it is asked for, never demanded. */
  readonly optional?: true;
}

const wanted: Readonly<
  Record<'context' | 'options' | 'decision' | 'consequences' | 'problem' | 'goals' | 'scope', Wanted>
> = {
  context: {
    name: 'context',
    or: ['problem', 'drivers', 'rationale'],
    why: 'what made the decision necessary',
    orLead: true,
  },
  options: { name: 'options', or: ['pros-and-cons'], why: 'what else was possible' },
  decision: { name: 'decision', or: ['rationale'], why: 'what was decided, and why' },
  consequences: { name: 'consequences', or: ['pros-and-cons', 'risks'], why: 'what gets better and what gets worse' },
  problem: { name: 'problem', or: ['context', 'users'], why: 'who has which problem', orLead: true },
  goals: { name: 'goals', or: ['metrics'], why: 'what is true afterwards' },
  scope: {
    name: 'scope',
    or: ['requirements', 'above-cut-line', 'below-cut-line', 'cut-line', 'decision'],
    why: 'what will be built',
  },
};

/** What weighs options is headed by these words; constraints and requirements stand in any ADR. */
const driversWords = /driver|criteri|kriteri|treiber|critère|impulsor/i;

/** Sections that show which dialect an author writes. */
const showsProduct: readonly SectionName[] = [
  'goals',
  'non-goals',
  'metrics',
  'users',
  'scope',
  'cut-line',
  'above-cut-line',
  'below-cut-line',
  'definition-of-done',
];

const names = z.array(z.enum(sectionNames));

/** An artifact without a section that its own dialect asks for. */
export const missingSection = artifactRule<
  Message,
  { adr?: SectionName[] | undefined; prd?: SectionName[] | undefined }
>({
  id: 'missing-section',
  group: 'form',
  summary: 'A section that readers look for is missing.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    missing: 'Add "{heading}": say {why}',
    agreed: 'Add "{heading}"; your configuration asks for it',
    add: 'Add a "{heading}" section',
  },
  options: z.strictObject({ adr: names.optional(), prd: names.optional() }),
  readsCorpus: false,
  *check({ subject: artifact, options }) {
    const present = new Set(artifact.sections.map((section) => section.name));
    const own = artifact.kind === 'adr' ? options.adr : options.prd;
    const list = own ? own.map(asWanted) : dialectOf(artifact, present);
    let isThin: boolean | undefined;
    for (const section of list) {
      if (present.has(section.name) || section.or.some((name) => present.has(name))) continue;
      if (section.orLead && opensWithProse(artifact)) continue;
      if (own) yield reportOn(section, artifact, false);
      else if (!isSpokenOf(section.name, artifact))
        yield reportOn(section, artifact, section.optional ?? (isThin ??= hasUnplacedText(artifact)));
    }
  },
});

function dialectOf(artifact: Artifact, present: ReadonlySet<SectionName>): readonly Wanted[] {
  const { context, options, decision, consequences, problem, goals, scope } = wanted;
  if (artifact.kind === 'adr') {
    if (weighsFirst(artifact)) return [context, options, decision, { ...consequences, optional: true }];
    return present.has('options') || present.has('pros-and-cons')
      ? [context, options, decision, consequences]
      : [context, decision, consequences];
  }
  return showsProduct.some((name) => present.has(name)) ? [problem, goals, scope] : [problem, scope];
}

/** Drivers or options before the outcome are the form in which consequences are optional; alternatives after it are an addition to another. */
function weighsFirst({ sections }: Artifact): boolean {
  const decision = sections.find(({ name }) => name === 'decision')?.heading.block.start ?? Infinity;
  return sections.some(
    ({ name, heading }) =>
      heading.block.start < decision && (name === 'options' || (name === 'drivers' && driversWords.test(heading.text))),
  );
}

function asWanted(name: SectionName): Wanted {
  const known = Object.values(wanted).find((one) => one.name === name);
  return { name, or: [], why: known?.why ?? '' };
}

function reportOn(section: Wanted, artifact: Artifact, onlyInforms: boolean): Report<Message> {
  const skeleton = skeletonOf(section.name);
  return {
    message: section.why === '' ? 'agreed' : 'missing',
    data: { heading: skeleton.heading, why: section.why },
    range: placeFor(artifact, [...skeleton.after, ...skeleton.before]),
    suggestions: [suggestSection(artifact, 'add', skeleton)],
    ...(onlyInforms ? { severity: atMost(byStage[artifact.stage] ?? 'hint', 'information') } : {}),
  };
}

function skeletonOf(name: SectionName): Skeleton {
  if (Object.hasOwn(skeletons, name)) return skeletons[name as keyof typeof skeletons];
  const words = name.replaceAll('-', ' ');
  return {
    heading: words.charAt(0).toUpperCase() + words.slice(1),
    lines: ['${1:…}'],
    after: [],
    before: ['more-info'],
  };
}
