import type { Artifact } from './types.js';

/** Words for what may go wrong, in the languages of the heading packs. */
const risk =
  /(?<!\p{L})(?:risks?|risky|pre-?mortem|what (?:could|can|might|may) go wrong|drawbacks?|threats?|threat model|downsides?|concerns?|security considerations|considerations|limitations?|known issues|rabbit holes?|failure modes?|risiko|risiken|risques?|riesgos?|riscos?)(?!\p{L})/iu;

/** True where something says what may go wrong: a section or a heading, a labelled line, a key or the column of a table. */
export function namesRisks({ sections, fields, document: { outline } }: Artifact): boolean {
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
