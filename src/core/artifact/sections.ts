import { isEmptyContent } from '../document/content.js';
import type { Document } from '../document/document.js';
import type { HeadingMatcher } from './headings/match.js';
import type { SectionName } from './headings/names.js';
import type { Section } from './types.js';

/** The canonical sections of a document in their order. A heading that opens two kinds of section gives two. */
export function sectionsOf(document: Document, match: HeadingMatcher): Section[] {
  const sections: Section[] = [];
  for (const heading of document.outline.headings) {
    const names = match(heading.text);
    if (names.length === 0) continue;
    let empty: boolean | null = null;
    const isEmpty = (): boolean => (empty ??= isEmptyContent(document, heading.body));
    for (const name of names) {
      sections.push({
        name,
        heading,
        body: heading.body,
        // Asked of few sections, so it is answered when it is asked.
        get state() {
          return isEmpty() ? 'empty' : 'present';
        },
      });
    }
  }
  return sections;
}

/** The sections of one name. */
export function sectionsNamed(sections: readonly Section[], name: SectionName): Section[] {
  return sections.filter((section) => section.name === name);
}
