import type { Range } from '../../core/document/range.js';
import type { Source } from '../source.js';
import { visibleLine } from './visible.js';
import { columnsOf, graphemesOf, isPlain } from './width.js';

/** How much of a line is looked at, however long it is. */
const lineLimit = 600;

/** The line where a range begins, and carets below its words; nothing where that line is blank. */
export function excerpt({ text, lines }: Source, range: Range, width: number): string[] {
  const line = lines.range(lines.at(range.start));
  const start = Math.max(range.start, line.start);
  const end = Math.max(start, Math.min(range.end, line.end));
  const from = Math.max(line.start, start - lineLimit);
  const before = visibleLine(text.slice(from, start)).trimStart();
  const words = visibleLine(text.slice(start, Math.min(end, start + lineLimit)));
  const after = visibleLine(text.slice(end, Math.min(line.end, end + lineLimit)));
  if (`${before}${words}${after}`.trim() === '') return [];
  const whole = columnsOf(before + words + after) <= width;
  const head = whole ? before : lastColumns(before, Math.max(10, width - 20 - columnsOf(words)));
  const carets = Math.max(1, columnsOf(firstColumns(head + words, width)) - columnsOf(head));
  return [firstColumns(head + words + after, width).trimEnd(), ' '.repeat(columnsOf(head)) + '^'.repeat(carets)];
}

function firstColumns(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  if (isPlain(text)) return `${text.slice(0, width - 1)}…`;
  return `${fitting(graphemesOf(text), width - 1).join('')}…`;
}

function lastColumns(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  if (isPlain(text)) return `…${text.slice(text.length - width + 1)}`;
  return `…${fitting(graphemesOf(text).reverse(), width - 1)
    .reverse()
    .join('')}`;
}

function fitting(chars: readonly string[], width: number): string[] {
  let columns = 0;
  const end = chars.findIndex((char) => (columns += columnsOf(char)) > width);
  return chars.slice(0, end < 0 ? chars.length : end);
}
