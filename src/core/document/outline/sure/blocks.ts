import { step, type StepKind } from '../step.js';
import { codeEnd, fenceEnd } from './code.js';
import { htmlEnd, htmlStart } from './html.js';
import { listAt } from './list.js';
import { wordsAt } from './paragraph.js';
import { isItem, unsure, type Place } from './place.js';
import { codeOf, indentOf, isBlankRow } from './rows.js';
import { fenceLength, headingDepth, isBreak } from './signs.js';
import { tableEnd } from './table.js';

/** Reads blocks from a line on to the end of their container, and returns the line after them, or `unsure`. */
export function readBlocks(place: Place, from: number): number {
  const { rows } = place;
  let line = from;
  while (line < rows.count) {
    while (line < rows.count && isBlankRow(rows, line)) line++;
    if (line >= rows.count || indentOf(rows, line) < place.indent) break;
    line = readBlock(place, line);
    if (line === unsure) return unsure;
    if (line < rows.count && isBlankRow(rows, line)) line++;
  }
  return line;
}

/** Reads the one block that begins at a line. */
export function readBlock(place: Place, line: number): number {
  const { rows, steps } = place;
  const table = tableEnd(place, line);
  if (table === unsure) return unsure;
  if (table > 0) return stepTo(place, 'table', line, table);
  if (indentOf(rows, line) - place.indent >= 4) return stepTo(place, 'code', line, codeEnd(place, line));
  switch (codeOf(rows, line)) {
    case 96:
    case 126:
      if (fenceLength(rows, line) > 0) return stepTo(place, 'code', line, fenceEnd(place, line));
      break;
    case 62:
      return unsure;
    case 35: {
      const depth = headingDepth(rows, line);
      if (depth === 0) break;
      steps.push(step('marked-heading', line, line + 1, depth));
      return line + 1;
    }
    case 60: {
      const start = htmlStart(rows, line);
      if (start === 'none') break;
      const end = start === 'comment' || start === 'element' ? htmlEnd(place, line, start) : unsure;
      return end === unsure ? unsure : stepTo(place, 'html', line, end);
    }
    default:
      if (isBreak(rows, line)) return stepTo(place, 'break', line, line + 1);
      if (isItem(place, line)) return listAt(place, line, readBlocks);
  }
  return wordsAt(place, line);
}

function stepTo({ steps }: Place, kind: StepKind, from: number, to: number): number {
  steps.push(step(kind, from, to));
  return to;
}
