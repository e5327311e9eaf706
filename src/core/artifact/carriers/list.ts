import type { Document } from '../../document/document.js';
import { contains } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import type { Field } from '../types.js';
import { headOf } from './head.js';
import { fieldOf, isKnown, pairsIn } from './pairs.js';

/** Fields of the list under the title: `* Status: accepted`, `- **Deciders:** ...`. */
export function listFields(document: Document): Field[] {
  const head = headOf(document);
  const fields: Field[] = [];
  for (const item of document.outline.items) {
    if (item.block.start > head.end) break;
    if (item.level > 0 || item.task || !contains(head, item.block)) continue;
    const pairs = pairsIn(document.text, firstLine(document, item.range));
    for (const pair of pairs) {
      if (!isKnown(pair) && !pair.bold) continue;
      const field = fieldOf(pair, 'list');
      fields.push(field.value === '' ? { ...field, items: nestedItems(document, item.block, item.level) } : field);
    }
  }
  return fields;
}

function nestedItems(document: Document, block: { start: number; end: number }, level: number): Field['items'] {
  return [...overlapping(document.outline.items, block)]
    .filter((item) => item.level === level + 1 && contains(block, item.block))
    .map(({ text, range }) => ({ text, range }));
}

function firstLine(document: Document, range: { start: number; end: number }): { start: number; end: number } {
  return { start: range.start, end: Math.min(range.end, document.lines.end(document.lines.at(range.start))) };
}
