import type { Document } from '../../document/document.js';
import { trimmed, type Range } from '../../document/range.js';
import { isUnfilledChoice } from '../statuses.js';
import type { Field } from '../types.js';
import type { Places } from './head.js';
import { fieldOf, isKnown, pairsIn, type Pair } from './pairs.js';

/**
 * Fields of HTML comments at the head of a document: before the title, keys and values as frontmatter would hold them;
 * below it, a status on one line.
 */
export function commentFields({ document, title: heading, head }: Places): Field[] {
  const title = heading?.block.start ?? document.text.length;
  const fields: Field[] = [];
  for (const { range } of document.outline.comments) {
    if (range.start > Math.max(title, head.end)) break;
    const pairs = linesIn(document, range).flatMap((line) => pairsIn(document.text, line).filter(isKnown));
    fields.push(
      ...pairs
        .filter((pair) => range.start < title || (pairs.length === 1 && isStatus(pair)))
        .map((pair) => fieldOf(pair, 'other')),
    );
  }
  return fields;
}

/** What a comment says, line by line. */
function linesIn({ text, lines }: Document, range: Range): Range[] {
  const inner = trimmed(text, {
    start: range.start + 4,
    end: text.startsWith('-->', range.end - 3) ? range.end - 3 : range.end,
  });
  const found: Range[] = [];
  for (let line = lines.at(inner.start); line <= lines.at(inner.end); line++) {
    const { start, end } = lines.range(line);
    found.push({ start: Math.max(start, inner.start), end: Math.min(end, inner.end) });
  }
  return found;
}

/** A status that somebody has chosen; a template's advice below the title is none. */
function isStatus(pair: Pair): boolean {
  return fieldOf(pair, 'other').key === 'status' && !isUnfilledChoice(pair.value.text) && pair.value.text.length <= 40;
}
