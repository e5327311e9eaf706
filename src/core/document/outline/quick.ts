import type { Token } from 'markdown-it';
import type { Lines } from '../lines.js';
import type { ListItem, Outline, Paragraph } from '../outline-types.js';
import type { Range } from '../range.js';
import { blockTokens, deepestLevel } from './block-rules.js';
import { afterBox, cellsOf, fitted, nothingFound, outlineOf, taskBox, type Found } from './builder.js';

interface OpenItem {
  readonly slot: number;
  readonly item: Omit<ListItem, 'text' | 'range' | 'task'>;
  words: Range | null;
  started: boolean;
}

/**
 * Reads the blocks of a body with block rules alone: fast, with exact places, without inline markup. Null where blocks
 * stand too deep in each other.
 */
export function quickOutline(text: string, lines: Lines, bodyStart: number): Outline | null {
  const body = text.slice(bodyStart);
  const source = body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
  const found = nothingFound();
  const tokens = blockTokens(source);
  if (tokens.some((token) => token.level >= deepestLevel)) return null;
  walk(text, lines, lines.at(bodyStart), tokens, found);
  return outlineOf(text, lines, bodyStart, found, 'quick');
}

function walk(text: string, lines: Lines, firstLine: number, tokens: readonly Token[], found: Found): void {
  const containers: ('list-item' | 'blockquote')[] = [];
  const lists: { ordered: boolean; number: number }[] = [];
  const open: OpenItem[] = [];
  const slots: (ListItem | undefined)[] = [];
  let listCount = 0;
  let marked = { line: -1, end: 0 };

  /** Where a line's own words begin: after indentation, quote marks and the list markers that were read on it. */
  const wordsStart = (line: number): number => {
    let at = marked.line === line ? marked.end : lines.start(line);
    const end = lines.end(line);
    while (at < end && (isBlank(text, at) || (containers.includes('blockquote') && text.charCodeAt(at) === 62))) at++;
    return at;
  };
  const wordsEnd = (line: number): number => {
    let end = lines.end(line);
    while (end > lines.start(line) && isBlank(text, end - 1)) end--;
    return end;
  };
  const within = (): Paragraph['within'] => containers.at(-1) ?? 'body';
  const begin = (words: Range | null): void => {
    const item = open.at(-1);
    if (item === undefined || item.started) return;
    item.started = true;
    if (containers.at(-1) === 'list-item') item.words = words;
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const from = firstLine + (token.map?.[0] ?? 0);
    const to = firstLine + (token.map?.[1] ?? 0);
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
        begin(null);
        lists.push({ ordered: token.type === 'ordered_list_open', number: listCount++ });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop();
        break;
      case 'blockquote_open':
        begin(null);
        containers.push('blockquote');
        break;
      case 'blockquote_close':
        containers.pop();
        break;
      case 'list_item_open': {
        const start = markerStart(text, marked.line === from ? marked.end : lines.start(from), lines.end(from));
        const end = start + token.info.length + 1;
        marked = { line: from, end };
        const list = lists.at(-1) ?? { ordered: false, number: 0 };
        const block = { start, end: Math.max(end, wordsEnd(lastFilled(text, lines, from, to))) };
        const item = {
          block,
          marker: { start, end },
          level: lists.length - 1,
          ordered: list.ordered,
          list: list.number,
        };
        open.push({ slot: slots.length, item, words: null, started: false });
        slots.push(undefined);
        containers.push('list-item');
        break;
      }
      case 'list_item_close': {
        containers.pop();
        const item = open.pop();
        if (item !== undefined) slots[item.slot] = finished(text, item);
        break;
      }
      case 'heading_open': {
        const range = token.markup.startsWith('#')
          ? atxRange(text, wordsStart(from), wordsEnd(from), token.markup.length)
          : { start: wordsStart(from), end: wordsEnd(to - 2) };
        begin(range);
        if (containers.length === 0) found.headings.push({ depth: Number(token.tag.slice(1)), range, from, to });
        else found.paragraphs.push({ text: text.slice(range.start, range.end), range, within: within() });
        break;
      }
      case 'paragraph_open': {
        const range = { start: wordsStart(from), end: wordsEnd(to - 1) };
        begin(range);
        found.paragraphs.push({ text: text.slice(range.start, range.end), range, within: within() });
        break;
      }
      case 'table_open': {
        begin(null);
        const header = cellsOf(text, { start: wordsStart(from), end: wordsEnd(from) });
        const rows = [];
        for (let line = from + 2; line < to; line++) {
          const range = { start: wordsStart(line), end: wordsEnd(line) };
          rows.push({ range, cells: fitted(cellsOf(text, range), header.length, range.end) });
        }
        found.tables.push({ range: { start: wordsStart(from), end: wordsEnd(to - 1) }, header, rows });
        while (tokens[index]?.type !== 'table_close') index++;
        break;
      }
      case 'fence':
      case 'code_block':
      case 'html_block':
      case 'hr': {
        begin(null);
        const type = token.type === 'html_block' ? 'html' : token.type === 'hr' ? 'break' : 'code';
        found.others.push({
          type,
          range: { start: wordsStart(from), end: wordsEnd(lastFilled(text, lines, from, to)) },
        });
        break;
      }
    }
  }
  for (const item of slots) if (item !== undefined) found.items.push(item);
}

function finished(text: string, { item, words }: OpenItem): ListItem {
  const whole = words ?? { start: item.marker.end, end: item.marker.end };
  const task = taskBox(text, whole);
  const range = task === null ? whole : afterBox(text, whole, task);
  const { block, marker, level, ordered, list } = item;
  return { text: text.slice(range.start, range.end), range, block, marker, level, ordered, task, list };
}

function atxRange(text: string, lineStart: number, lineEnd: number, depth: number): Range {
  let start = lineStart + depth;
  while (start < lineEnd && isBlank(text, start)) start++;
  let end = lineEnd;
  while (end > start && text.charCodeAt(end - 1) === 35) end--;
  if (end > start && !isBlank(text, end - 1)) end = lineEnd;
  while (end > start && isBlank(text, end - 1)) end--;
  return { start, end };
}

function markerStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isBlank(text, at) || text.charCodeAt(at) === 62)) at++;
  return at;
}

function lastFilled(text: string, lines: Lines, from: number, to: number): number {
  let line = to - 1;
  while (line > from && isEmptyLine(text, lines, line)) line--;
  return line;
}

function isEmptyLine(text: string, lines: Lines, line: number): boolean {
  for (let at = lines.start(line); at < lines.end(line); at++)
    if (!isBlank(text, at) && text.charCodeAt(at) !== 62) return false;
  return true;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
