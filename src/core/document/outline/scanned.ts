import type { Lines } from '../lines.js';
import type { Outline } from '../outline-types.js';
import type { Range } from '../range.js';
import { afterBox, cellsOf, fitted, outlineOf, taskBox } from './builder.js';
import { nothingFound, type Found } from './found.js';

const atx = /^(#{1,6})(?:[ \t]+|$)/;
const fence = /^(`{3,}|~{3,})/;
const rule = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const marker = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/;
const longestRead = 20_000;

/**
 * Reads a body line by line, each on its own: for text that is too large or nested too deeply for block rules. It sees
 * headings, fences, list items, simple tables and paragraphs of one line, and never takes more than one pass.
 */
export function scannedOutline(text: string, lines: Lines, bodyStart: number): Outline {
  const found = nothingFound();
  let closing: string | null = null;
  let codeStart = 0;
  for (let line = lines.at(bodyStart); line < lines.count; line++) {
    const words = wordsOf(text, lines.range(line));
    const source = text.slice(words.start, Math.min(words.end, words.start + longestRead));
    const opened: string | undefined = fence.exec(source)?.[1];
    if (closing !== null) {
      if (opened?.startsWith(closing) !== true || source.length !== opened.length) continue;
      found.others.push({ type: 'code', range: { start: codeStart, end: words.end } });
      closing = null;
    } else if (opened !== undefined) {
      closing = opened;
      codeStart = words.start;
    } else if (source !== '') line = readLine(text, lines, line, words, source, found);
  }
  if (closing !== null) found.others.push({ type: 'code', range: { start: codeStart, end: text.length } });
  return outlineOf(text, lines, bodyStart, found, 'lines');
}

function readLine(text: string, lines: Lines, line: number, words: Range, source: string, found: Found): number {
  const heading = atx.exec(source);
  if (heading !== null) {
    const range = headingRange(text, words.start + heading[0].length, words.end);
    found.headings.push({ depth: heading[1]?.length ?? 1, range, from: line, to: line + 1 });
    return line;
  }
  if (rule.test(source)) found.others.push({ type: 'break', range: words });
  else if (source.startsWith('<')) found.others.push({ type: 'html', range: words });
  else if (marker.test(source)) addItem(text, lines, line, words, source, found);
  else if (source.includes('|') && line + 1 < lines.count && isDelimiter(text, lines, line + 1))
    return addTable(text, lines, line, found);
  else found.paragraphs.push({ text: text.slice(words.start, words.end), range: words, within: 'body' });
  return line;
}

function addItem(text: string, lines: Lines, line: number, words: Range, source: string, found: Found): void {
  const length = marker.exec(source)?.[0].length ?? 1;
  const mark = { start: words.start, end: words.start + length };
  const whole = wordsOf(text, { start: mark.end, end: words.end });
  const task = taskBox(text, whole);
  const range = afterBox(text, whole, task);
  const level = Math.floor((words.start - lines.start(line)) / 2);
  const ordered = length > 1;
  found.items.push({
    text: text.slice(range.start, range.end),
    range,
    block: words,
    marker: mark,
    level,
    ordered,
    task,
    list: found.items.length,
  });
  if (whole.end > whole.start)
    found.paragraphs.push({ text: text.slice(whole.start, whole.end), range: whole, within: 'list-item' });
}

function addTable(text: string, lines: Lines, line: number, found: Found): number {
  const first = wordsOf(text, lines.range(line));
  const header = cellsOf(text, first);
  const rows = [];
  let next = line + 2;
  let end = wordsOf(text, lines.range(line + 1)).end;
  for (; next < lines.count; next++) {
    const range = wordsOf(text, lines.range(next));
    if (!text.slice(range.start, range.end).includes('|')) break;
    rows.push({ range, cells: fitted(cellsOf(text, range), header.length, range.end) });
    end = range.end;
  }
  found.tables.push({ range: { start: first.start, end }, header, rows });
  return next - 1;
}

function isDelimiter(text: string, lines: Lines, line: number): boolean {
  const words = wordsOf(text, lines.range(line));
  let dashes = 0;
  for (let at = words.start; at < words.end; at++) {
    const character = text.charAt(at);
    if (!'|-: \t'.includes(character)) return false;
    if (character === '-') dashes++;
  }
  return dashes > 0;
}

function headingRange(text: string, start: number, lineEnd: number): Range {
  let end = lineEnd;
  while (end > start && text.charCodeAt(end - 1) === 35) end--;
  if (end > start && text.charCodeAt(end - 1) !== 32 && text.charCodeAt(end - 1) !== 9) end = lineEnd;
  while (end > start && (text.charCodeAt(end - 1) === 32 || text.charCodeAt(end - 1) === 9)) end--;
  return { start, end };
}

/** A line without indentation, quote marks and the blanks at its end. */
function wordsOf(text: string, line: Range): Range {
  let { start, end } = line;
  while (start < end && ' \t>'.includes(text.charAt(start))) start++;
  while (end > start && ' \t'.includes(text.charAt(end - 1))) end--;
  return { start, end };
}
