import type { Lines } from '../lines.js';
import type { ListItem, Outline, Paragraph, Table } from '../outline-types.js';
import type { Range } from '../range.js';
import { afterBox, cellsOf, fitted, outlineOf, taskBox } from './builder.js';
import { nothingFound, type Found } from './found.js';
import { atxWords, cursorOver, type Cursor } from './cursor.js';
import type { Step } from './step.js';
import { stepsThrough } from './steps.js';

/** Finds the blocks of a body; null where they stand too deep in each other. */
export type StepReader = (text: string, lines: Lines, bodyStart: number) => readonly Step[] | null;

/**
 * Reads the blocks of a body with block rules alone: fast, with exact places, without inline markup. Null where blocks
 * stand too deep in each other.
 */
export function quickOutline(
  text: string,
  lines: Lines,
  bodyStart: number,
  stepsOf: StepReader = stepsThrough,
): Outline | null {
  const steps = stepsOf(text, lines, bodyStart);
  if (!steps) return null;
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
  for (const step of steps) visit(walk, step);
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

function visit(walk: Walk, step: Step): void {
  const { kind, from, to, size } = step;
  switch (kind) {
    case 'bullets':
    case 'numbers':
      begin(walk, null);
      walk.lists.push({ ordered: kind === 'numbers', number: walk.count++ });
      break;
    case 'list-end':
      walk.lists.pop();
      break;
    case 'quote':
      begin(walk, null);
      walk.containers.push('blockquote');
      walk.quotes++;
      break;
    case 'quote-end':
      walk.containers.pop();
      walk.quotes--;
      break;
    case 'item':
      openItem(walk, step);
      break;
    case 'item-end':
      closeItem(walk);
      break;
    case 'marked-heading':
      addHeading(walk, step, atxWords(walk.text, wordsOf(walk, from, from), size));
      break;
    case 'underlined-heading':
      addHeading(walk, step, wordsOf(walk, from, to - 2));
      break;
    case 'paragraph':
      addParagraph(walk, wordsOf(walk, from, to - 1));
      break;
    case 'table':
      begin(walk, null);
      walk.found.tables.push(tableOf(walk, from, to));
      break;
    case 'code':
    case 'html':
    case 'break':
      begin(walk, null);
      walk.found.others.push({ type: kind, range: wordsOf(walk, from, walk.cursor.lastFilled(from, to)) });
      break;
  }
}

function openItem(walk: Walk, { from, to, size }: Step): void {
  const { cursor, lists } = walk;
  const marker = cursor.marker(from, size);
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

function addHeading(walk: Walk, { from, to, size }: Step, range: Range): void {
  if (walk.containers.length > 0) addParagraph(walk, range);
  else walk.found.headings.push({ depth: size, range, from, to });
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
