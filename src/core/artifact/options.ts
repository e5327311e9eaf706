import type { Document } from '../document/document.js';
import { contains, type Words } from '../document/range.js';
import { listedIn, paragraphsIn } from './body.js';
import { sectionsNamed } from './sections.js';
import type { Section } from './types.js';

/** The options that were weighed: the list under their heading, else the headings below it. */
export function optionsOf(document: Document, sections: readonly Section[]): Words[] {
  const section = sectionsNamed(sections, 'options').find(({ state }) => state === 'present');
  if (!section) return [];
  const below = document.outline.headings.filter(
    (heading) => contains(section.body, heading.block) && heading.depth === section.heading.depth + 1,
  );
  if (below.length > 0) return below.map(({ text, range }) => ({ text, range }));
  return listedIn(document, section.body);
}

/** Why the decision was taken: the rationale's paragraphs, else the sentence with "because" in the decision. */
export function whyOf(document: Document, sections: readonly Section[]): Words[] {
  const rationale = sectionsNamed(sections, 'rationale').filter(({ state }) => state === 'present');
  if (rationale.length > 0) return rationale.flatMap((section) => listedIn(document, section.body));
  return sectionsNamed(sections, 'decision')
    .flatMap((section) => paragraphsIn(document, section.body))
    .filter(({ text }) => /\b(?:because|weil|parce que|porque|car|pues|since)\b/i.test(text));
}
