import { isKnown, pairsIn } from '../../artifact/carriers/pairs.js';
import { columnKey } from '../../artifact/decision-table.js';
import { canonicalKey, isKnownKey } from '../../artifact/keys.js';
import type { Lines } from '../../document/lines.js';
import type { Range } from '../../document/range.js';
import { withoutMarks } from '../../text/marks.js';
import type { Setting } from './completion.js';
import type { ValuePlace } from './value-place.js';
import { cellWriting, lineWriting } from './written.js';

/** The place of a value outside of the frontmatter: on a line of its key, in a cell of its table, or below its heading; else null. */
export function linePlaceAt(setting: Setting, lines: Lines): ValuePlace | null {
  const { text, offset } = setting;
  const line = lines.range(lines.at(offset));
  if (line.end - line.start > longestLine) return null;
  const mark = /^[ \t]*(\|)?/.exec(text.slice(line.start, line.end))?.[1];
  if (mark !== undefined) return inCell(setting, lines, line);
  return onLine(setting, line) ?? belowHeading(setting, lines, line);
}

/** A longer line is no metadata. */
const longestLine = 2_000;

/** `- Status: prop`, `**Status:** prop`, `Status: prop`. */
function onLine({ text, offset }: Setting, line: Range): ValuePlace | null {
  const quoteMark = /^[ \t>]*(?:[-*+][ \t]+)?/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
  const pair = pairsIn(text, { start: line.start + quoteMark, end: line.end }).find(
    (each) =>
      each.value.range.start <= offset &&
      offset <= Math.max(each.value.range.end, endOfBlank(text, each.value.range.end, line.end)),
  );
  if (!pair || !isKnown(pair) || (!pair.bold && quoteMark === 0 && !isAlone(text, line, pair.key.range))) return null;
  const { value } = pair;
  const start = value.text === '' ? offset : startOfLast(text, value.range.start, offset);
  return place(
    canonicalKey(pair.key.text),
    { start, end: Math.max(offset, endOfWord(text, offset, value.range.end)) },
    lineWriting(text, start),
  );
}

/** A line without a mark is metadata where its key is a word or two. */
function isAlone(text: string, line: Range, key: Range): boolean {
  return key.start === line.start && text.slice(key.start, key.end).split(' ').length <= 3;
}

/** A row `| Status | prop |` of a table of fields, or a cell below a column's head. */
function inCell({ text, offset }: Setting, lines: Lines, line: Range): ValuePlace | null {
  const bars = barsIn(text, line);
  const index = bars.filter((bar) => bar < offset).length - 1;
  const [from, to] = [bars[index], bars[index + 1] ?? line.end];
  if (from === undefined) return null;
  const key = columnHead(text, lines, lines.at(offset), index) ?? (index === 1 ? cellAt(text, bars, 0) : null);
  if (key === null || !isKnownKey(key)) return null;
  const cell = { start: from + 1, end: to };
  const start = startOfLast(text, cell.start, offset);
  return place(canonicalKey(key), { start, end: endOfWord(text, offset, cell.end) }, cellWriting);
}

/** What the head of a table says over a column; null in the head itself, and for a table of fields. */
function columnHead(text: string, lines: Lines, line: number, index: number): string | null {
  for (let above = line - 1; above > 0 && line - above < mostRows; above--) {
    const row = lines.range(above);
    const words = text.slice(row.start, Math.min(row.end, row.start + longestLine));
    if (!words.trimStart().startsWith('|')) return null;
    if (!/^[|:\s-]+$/.test(words)) continue;
    const head = lines.range(above - 1);
    const bars = barsIn(text, head);
    if (bars.length - 1 <= 2) return null;
    const name = cellAt(text, bars, index);
    return name === null ? null : columnKey({ text: name, range: head });
  }
  return null;
}

/** A table of more rows is looked at no further up. */
const mostRows = 2_000;

function barsIn(text: string, line: Range): number[] {
  const bars: number[] = [];
  for (let at = line.start; at < line.end; at++)
    if (text.charAt(at) === '|' && text.charAt(at - 1) !== '\\') bars.push(at);
  return bars;
}

function cellAt(text: string, bars: readonly number[], index: number): string | null {
  const [from, to] = [bars[index], bars[index + 1]];
  return from === undefined || to === undefined ? null : withoutMarks(text.slice(from + 1, to)).replace(/:$/, '');
}

/** The first words below `## Status` and its like. */
function belowHeading({ text, offset, corpus, path }: Setting, lines: Lines, line: Range): ValuePlace | null {
  const typed = text.slice(line.start, offset);
  if (!/^(?:[-*+][ \t]+)?[@\p{L}]?[^|:#<>[\]]{0,40}$/u.test(typed)) return null;
  let above = lines.at(offset) - 1;
  while (above >= 0 && text.slice(lines.start(above), lines.end(above)).trim() === '') above--;
  const heading = /^#{1,6}[ \t]+([^\n]{1,60})$/.exec(
    text.slice(lines.start(Math.max(above, 0)), lines.end(Math.max(above, 0))),
  )?.[1];
  if (heading === undefined) return null;
  const { match } = corpus.sources.settings.configuredFor(path);
  const key = match(heading).includes('status') ? 'status' : canonicalKey(heading);
  if (!headingKeys.has(key)) return null;
  const start = line.start + (/^(?:[-*+][ \t]+)?/.exec(typed)?.[0].length ?? 0);
  return place(key, { start, end: endOfWord(text, offset, line.end) }, (value) => value);
}

/** Keys that a heading may carry with its value below it. */
const headingKeys: ReadonlySet<string> = new Set([
  ...['status', 'date', 'owner', 'supersedes', 'superseded-by', 'review-by', 'author', 'consulted', 'informed'],
]);

function place(key: string, range: Range, write: ValuePlace['write']): ValuePlace {
  return { key, range, write, isYaml: false, mayMap: false };
}

/** Where the value begins that is written at an offset: behind the last comma, for lists of people and records. */
function startOfLast(text: string, from: number, offset: number): number {
  let start = Math.max(from, text.lastIndexOf(',', offset - 1) + 1);
  while (start < offset && (text.charAt(start) === ' ' || text.charAt(start) === '\t')) start++;
  return start;
}

function endOfWord(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && /[\p{L}\p{N}@._/-]/u.test(text.charAt(at))) at++;
  return at;
}

/** Where the blanks and the comma end that may stand behind a value. */
function endOfBlank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && ' \t,'.includes(text.charAt(at))) at++;
  return at;
}
