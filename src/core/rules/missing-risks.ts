import type { Artifact } from '../artifact/types.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { suggestSection } from './shared/insert.js';
import { placeFor } from './shared/place.js';
import { skeletons } from './shared/skeletons.js';

/** Words for what may go wrong, in the languages of the heading packs. */
const risk =
  /(?<!\p{L})(?:risks?|risky|pre-?mortem|what (?:could|can|might|may) go wrong|drawbacks?|threats?|threat model|downsides?|concerns?|security considerations|considerations|limitations?|known issues|rabbit holes?|failure modes?|risiko|risiken|risques?|riesgos?|riscos?)(?!\p{L})/iu;

/** A PRD that does not say what may go wrong. */
export const missingRisks = artifactRule<'missing' | 'add'>({
  id: 'missing-risks',
  group: 'trade-offs',
  summary: 'The PRD does not say what may go wrong.',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    missing: 'Add risks: say what may go wrong, how we would notice, and what we do then',
    add: 'Add a "{heading}" section',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    if (namesRisks(artifact)) return;
    yield {
      message: 'missing',
      range: placeFor(artifact, ['scope', 'requirements', 'goals', 'problem']),
      suggestions: [suggestSection(artifact, 'add', skeletons.risks)],
    };
  },
});

/** A section or a heading for risks, a labelled line, a key or the column of a table. */
function namesRisks({ sections, fields, document: { outline } }: Artifact): boolean {
  if (sections.some(({ name }) => name === 'risks')) return true;
  const labels = [...outline.paragraphs, ...outline.items].map(({ text }) => labelOf(text));
  const texts = [
    ...outline.headings.map(({ text }) => text),
    ...fields.map(({ rawKey }) => rawKey),
    ...outline.tables.flatMap(({ header }) => header.map(({ text }) => text)),
    ...labels,
  ];
  return texts.some((text) => risk.test(text));
}

/** The words before a colon, or in bold, at the start of a line. */
function labelOf(text: string): string {
  return /^[^:\n]{0,40}:/.exec(text)?.[0] ?? /^\*\*[^*\n]{0,40}\*\*/.exec(text)?.[0] ?? '';
}
