import { step } from '../step.js';
import { isItem, type Place } from './place.js';
import { definitionEnd } from './definition.js';
import { opensBlock } from './opens.js';
import { codeOf, endOf, firstOf, indentOf, isBlankRow } from './rows.js';
import { isBlankTo, isDigit, markerLength, underlineDepth } from './signs.js';
import { opensTable } from './table.js';

/** Reads a paragraph, a heading with a line below it, or a definition that takes one line. */
export function wordsAt(place: Place, from: number): number {
  const { rows, steps, indent } = place;
  if (codeOf(rows, from) === 91) {
    const end = definitionEnd(rows, from);
    if (end !== from) return end;
  }
  let line = from + 1;
  for (; line < rows.count && !isBlankRow(rows, line); line++) {
    const columns = indentOf(rows, line);
    if (columns - indent > 3) continue;
    const depth = columns >= indent ? underlineDepth(rows, line) : 0;
    if (depth > 0) {
      steps.push(step('underlined-heading', from, line + 1, depth));
      return line + 1;
    }
    if (interrupts(place, line)) break;
  }
  steps.push(step('paragraph', from, line));
  return line;
}

/** True where a line of at most three columns ends the paragraph above it. */
function interrupts(place: Place, line: number): boolean {
  return opensTable(place, line) || opensBlock(place.rows, line) || isItemBelowWords(place, line);
}

/** Right below words, only an item with words of its own begins a list, and only the number 1. */
function isItemBelowWords(place: Place, line: number): boolean {
  const { rows, indent } = place;
  if (!isItem(place, line)) return false;
  if (indentOf(rows, line) < indent) return true;
  const start = firstOf(rows, line);
  const after = start + markerLength(rows, line);
  if (isDigit(codeOf(rows, line)) && Number(rows.text.slice(start, after - 1)) !== 1) return false;
  return !isBlankTo(rows, after, endOf(rows, line));
}
