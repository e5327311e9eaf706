import { saysNone } from '../document/content.js';
import type { SectionName } from '../artifact/headings/names.js';
import type { Artifact, Kind, Section } from '../artifact/types.js';
import type { Report } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { removing } from '../author/file-edit.js';
import { hiddenIn, wordsIn, type Hidden } from '../document/seen-words.js';
import { shorten } from './shared/shorten.js';

type Message = 'empty' | 'placeholder' | 'needed-empty' | 'needed-placeholder' | 'remove';

/** Sections with a rule of their own, and those that may wait for their content. */
const others: ReadonlySet<SectionName> = new Set<SectionName>(['non-goals', 'status', 'history']);

/** Sections without which an artifact cannot be understood: "none" is no answer there. */
const needed: Readonly<Record<Kind, readonly SectionName[]>> = {
  adr: ['context', 'decision', 'consequences'],
  prd: ['problem', 'goals', 'scope', 'requirements'],
  'decision-log': [],
};

const neededAnywhere: ReadonlySet<SectionName> = new Set(Object.values(needed).flat());

/** Words by which a heading itself says that its section may be left out. */
const optionalWords = /\b(?:optional|optionnel|optionnelle|opcional|facultatif)\b/i;

/** Where links are kept that the text above names. */
const linkDefinitions = /^\[[^\]\n]{1,200}\]:[ \t]*\S.*$/gm;

/** A heading that announces something and leaves it out. */
export const emptySection = artifactRule<Message>({
  id: 'empty-section',
  group: 'form',
  summary: 'A section has a heading and says nothing.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    empty: 'Fill "{heading}" or remove it; nothing stands there yet',
    placeholder: 'Fill "{heading}" or remove it; "{words}" says nothing yet',
    'needed-empty': 'Fill "{heading}"; nothing stands there yet',
    'needed-placeholder': 'Fill "{heading}"; "{words}" says nothing yet',
    remove: 'Remove "{heading}"',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const byHeading = new Map<number, Section[]>();
    for (const section of artifact.sections) {
      const same = byHeading.get(section.heading.block.start);
      if (same) same.push(section);
      else byHeading.set(section.heading.block.start, [section]);
    }
    const hidden = hiddenIn(artifact.document);
    let filled: ReadonlySet<string> | undefined;
    for (const same of byHeading.values()) {
      const [section] = same;
      if (section?.state !== 'empty' || same.some((one) => others.has(one.name))) continue;
      if (isPartOfSame(section, artifact, byHeading)) continue;
      filled ??= new Set(artifact.sections.filter(({ state }) => state === 'present').map(sisterhood));
      if (section.heading.depth > 2 && filled.has(sisterhood(section))) continue;
      const report = reportOn(section, isNeeded(same, artifact.kind), artifact, hidden);
      if (report) yield report;
    }
  },
});

/** "Neutral" below "Consequences" may stay empty where its sisters are not. */
function isPartOfSame(
  section: Section,
  { document }: Artifact,
  byHeading: ReadonlyMap<number, readonly Section[]>,
): boolean {
  const { headings } = document.outline;
  for (let above = headings[section.heading.parent]; above; above = headings[above.parent]) {
    const around = byHeading.get(above.block.start) ?? [];
    if (around.some((other) => other.name === section.name && other.state === 'present')) return true;
  }
  return false;
}

/** What "Positive" and "Neutral" share where no heading "Consequences" holds them: one may stay empty beside the other. */
function sisterhood({ name, heading }: Section): string {
  return `${name}|${String(heading.parent)}|${String(heading.depth)}`;
}

/** "User stories" are requirements and users: only a heading that says nothing else is needed. */
function isNeeded(same: readonly Section[], kind: Kind): boolean {
  const isOptional = same.some((one) => optionalWords.test(one.heading.text) || !neededAnywhere.has(one.name));
  return !isOptional && same.some((one) => needed[kind].includes(one.name));
}

function reportOn(
  section: Section,
  must: boolean,
  artifact: Artifact,
  hidden: readonly Hidden[],
): Report<Message> | null {
  const found = wordsIn(artifact.document, section.body, hidden);
  const words = found?.text ? found : null;
  if (words) {
    const said = words.text.replace(linkDefinitions, '').trim();
    if (said === '' || (!must && saysNone(said))) return null;
  }
  const heading = shorten(section.heading.text);
  const whole = { start: section.heading.block.start, end: section.body.end };
  // "TBD" is a promise; a heading alone is one that the template brought and nobody needed.
  const most = !words || optionalWords.test(section.heading.text) ? 'information' : 'warning';
  return {
    message: `${must ? 'needed-' : ''}${words ? 'placeholder' : 'empty'}`,
    data: { heading, words: shorten(words?.first.text ?? '') },
    range: words?.first.range ?? section.heading.range,
    ...(must ? {} : { severity: atMost(byStage[artifact.stage] ?? 'hint', most) }),
    suggestions: must
      ? []
      : [{ title: 'remove', data: { heading }, edits: [removing(artifact, whole)], snippet: false }],
  };
}
