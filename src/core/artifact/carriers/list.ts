import type { Document } from '../../document/document.js';
import { contains, type Range } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import type { Field } from '../types.js';
import type { Places } from './head.js';
import { fieldOf, isKnown, pairsIn } from './pairs.js';

/** Fields of the list under the title, or in a section for metadata: `* Status: accepted`, `- **Deciders:** ...`. */
export function listFields({ document, all }: Places): Field[] {
  return all.flatMap((place) => inPlace(document, place));
}

function inPlace(document: Document, place: Range): Field[] {
  const fields: Field[] = [];
  for (const item of overlapping(document.outline.items, place)) {
    if (item.level > 0 || item.task || !contains(place, item.block)) continue;
    const pairs = pairsIn(document.text, firstLine(document, item.range));
    for (const pair of pairs) {
      if (!isKnown(pair) && !pair.bold) continue;
      const field = fieldOf(pair, 'list');
      fields.push(field.value === '' ? { ...field, items: nestedItems(document, item.block, item.level) } : field);
    }
  }
  return fields;
}

function nestedItems(document: Document, block: Range, level: number): Field['items'] {
  return [...overlapping(document.outline.items, block)]
    .filter((item) => item.level === level + 1 && contains(block, item.block))
    .map(({ text, range }) => ({ text, range }));
}

function firstLine(document: Document, range: Range): Range {
  return { start: range.start, end: Math.min(range.end, document.lines.end(document.lines.at(range.start))) };
}
