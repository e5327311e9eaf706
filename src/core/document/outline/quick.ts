import type { Token } from 'markdown-it';
import type { Lines } from '../lines.js';
import type { ListItem, Outline, Paragraph, Table } from '../outline-types.js';
import type { Range } from '../range.js';
import { blockTokens, deepestLevel } from './block-rules.js';
import { afterBox, cellsOf, fitted, outlineOf, taskBox } from './builder.js';
import { nothingFound, type Found } from './found.js';
import { atxWords, cursorOver, type Cursor } from './cursor.js';

/**
 * Reads the blocks of a body with block rules alone: fast, with exact places, without inline markup. Null where blocks
 * stand too deep in each other.
 */
export function quickOutline(text: string, lines: Lines, bodyStart: number): Outline | null {
  const body = text.slice(bodyStart);
  const tokens = blockTokens(body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body);
  if (tokens.some((token) => token.level >= deepestLevel)) return null;
  const found = nothingFound();
  const walk: Walk = {
    text,
    cursor: cursorOver(text, lines),
    found,
    containers: [],
    lists: [],
    open: [],
    quotes: 0,
    count: 0,
  };
  const firstLine = lines.at(bodyStart);
  let inTable = false;
  for (const token of tokens) {
    if (token.type === 'table_close') inTable = false;
    else if (!inTable) visit(walk, token, firstLine + (token.map?.[0] ?? 0), firstLine + (token.map?.[1] ?? 0));
    if (token.type === 'table_open') inTable = true;
  }
  found.items.sort((a, b) => a.marker.start - b.marker.start);
  return outlineOf(text, lines, bodyStart, found, 'quick');
}

interface OpenItem {
  readonly item: Omit<ListItem, 'text' | 'range' | 'task'>;
  words: Range | null;
  /** Its first block has been seen. */
  started: boolean;
}

interface Walk {
  readonly text: string;
  readonly cursor: Cursor;
  readonly found: Found;
  readonly containers: ('list-item' | 'blockquote')[];
  readonly lists: { readonly ordered: boolean; readonly number: number }[];
  readonly open: OpenItem[];
  quotes: number;
  count: number;
}

function visit(walk: Walk, token: Token, from: number, to: number): void {
  switch (token.type) {
    case 'bullet_list_open':
    case 'ordered_list_open':
      begin(walk, null);
      walk.lists.push({ ordered: token.type === 'ordered_list_open', number: walk.count++ });
      break;
    case 'bullet_list_close':
    case 'ordered_list_close':
      walk.lists.pop();
      break;
    case 'blockquote_open':
      begin(walk, null);
      walk.containers.push('blockquote');
      walk.quotes++;
      break;
    case 'blockquote_close':
      walk.containers.pop();
      walk.quotes--;
      break;
    case 'list_item_open':
      openItem(walk, token, from, to);
      break;
    case 'list_item_close':
      closeItem(walk);
      break;
    case 'heading_open':
      addHeading(walk, token, from, to);
      break;
    case 'paragraph_open':
      addParagraph(walk, wordsOf(walk, from, to - 1));
      break;
    case 'table_open':
      begin(walk, null);
      walk.found.tables.push(tableOf(walk, from, to));
      break;
    case 'fence':
    case 'code_block':
    case 'html_block':
    case 'hr':
      begin(walk, null);
      walk.found.others.push({ type: typeOf(token), range: wordsOf(walk, from, walk.cursor.lastFilled(from, to)) });
      break;
  }
}

function openItem(walk: Walk, token: Token, from: number, to: number): void {
  const { cursor, lists } = walk;
  const marker = cursor.marker(from, token.info.length + 1);
  const { ordered, number } = lists.at(-1) ?? { ordered: false, number: 0 };
  const block = {
    start: marker.start,
    end: Math.max(marker.end, wordsOf(walk, from, cursor.lastFilled(from, to)).end),
  };
  walk.open.push({
    item: { block, marker, level: lists.length - 1, ordered, list: number },
    words: null,
    started: false,
  });
  walk.containers.push('list-item');
}

function closeItem({ text, containers, open, found }: Walk): void {
  containers.pop();
  const closed = open.pop();
  if (closed === undefined) return;
  const { block, marker, level, ordered, list } = closed.item;
  const whole = closed.words ?? { start: marker.end, end: marker.end };
  const task = taskBox(text, whole);
  const range = afterBox(text, whole, task);
  // Spelt out, since spreading a million items is slow.
  found.items.push({ text: text.slice(range.start, range.end), range, block, marker, level, ordered, task, list });
}

function addHeading(walk: Walk, token: Token, from: number, to: number): void {
  const isAtx = token.markup.startsWith('#');
  const range = isAtx
    ? atxWords(walk.text, wordsOf(walk, from, from), token.markup.length)
    : wordsOf(walk, from, to - 2);
  if (walk.containers.length > 0) addParagraph(walk, range);
  else walk.found.headings.push({ depth: Number(token.tag.slice(1)), range, from, to });
}

function addParagraph(walk: Walk, range: Range): void {
  begin(walk, range);
  const within: Paragraph['within'] = walk.containers.at(-1) ?? 'body';
  walk.found.paragraphs.push({ text: walk.text.slice(range.start, range.end), range, within });
}

/** Notes that a block begins: the first one of an item has its words. */
function begin({ open, containers }: Walk, words: Range | null): void {
  const item = open.at(-1);
  if (item === undefined || item.started) return;
  item.started = true;
  if (containers.at(-1) === 'list-item') item.words = words;
}

function tableOf(walk: Walk, from: number, to: number): Table {
  const header = cellsOf(walk.text, wordsOf(walk, from, from));
  const rows = [];
  for (let line = from + 2; line < to; line++) {
    const range = wordsOf(walk, line, line);
    rows.push({ range, cells: fitted(cellsOf(walk.text, range), header.length, range.end) });
  }
  return { range: wordsOf(walk, from, to - 1), header, rows };
}

function wordsOf({ cursor, quotes }: Walk, from: number, to: number): Range {
  return cursor.words(from, to, quotes > 0);
}

function typeOf(token: Token): 'code' | 'html' | 'break' {
  if (token.type === 'html_block') return 'html';
  return token.type === 'hr' ? 'break' : 'code';
}
