import type { Document } from '../../document/document.js';
import type { Field } from '../types.js';
import { titleHeading } from './head.js';
import { fieldOf, isKnown, pairsIn } from './pairs.js';

/** Fields of an HTML comment before the title that holds keys and values as frontmatter would. */
export function commentFields(document: Document): Field[] {
  const before = titleHeading(document)?.block.start ?? document.text.length;
  const fields: Field[] = [];
  for (const { range } of document.outline.comments) {
    if (range.start > before) break;
    const last = document.lines.at(range.end);
    for (let line = document.lines.at(range.start) + 1; line < last; line++) {
      fields.push(
        ...pairsIn(document.text, document.lines.range(line))
          .filter(isKnown)
          .map((pair) => fieldOf(pair, 'other')),
      );
    }
  }
  return fields;
}
