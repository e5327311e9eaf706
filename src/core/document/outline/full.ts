import type { List, ListItem as ListItemNode, Nodes, RootContent, Table as TableNode } from 'mdast';
import { parseMarkdown } from '../markdown.js';
import type { Lines } from '../lines.js';
import type { Outline, Paragraph } from '../outline-types.js';
import { trimmed, type Range } from '../range.js';
import { afterBox, cellsOf, fitted, outlineOf, taskBox } from './builder.js';
import { nothingFound, type Found } from './found.js';

interface Walk {
  readonly text: string;
  readonly lines: Lines;
  readonly offset: number;
  readonly found: Found;
  lists: number;
}

/** Reads the blocks of a body with remark: slow, for the few bodies that block rules alone cannot tell. */
export function fullOutline(text: string, lines: Lines, bodyStart: number): Outline {
  const found = nothingFound();
  const walk: Walk = { text, lines, offset: bodyStart, found, lists: 0 };
  const tree = parseMarkdown(text.slice(bodyStart));
  for (const node of tree.children) visit(walk, node, 'body', 0);
  return outlineOf(text, lines, bodyStart, found, 'full');
}

function visit(walk: Walk, node: RootContent, within: Paragraph['within'] | 'footnote', level: number): void {
  const { text, lines, found } = walk;
  const range = rangeOf(walk, node);
  switch (node.type) {
    case 'heading': {
      const words = wordsOf(walk, node.children, range);
      if (within !== 'body') addParagraph(walk, words, within);
      else
        found.headings.push({
          depth: node.depth,
          range: words,
          from: lines.at(words.start),
          to: lines.at(range.end) + 1,
        });
      break;
    }
    case 'paragraph':
      addParagraph(walk, range, within);
      break;
    case 'list':
      visitList(walk, node, level);
      break;
    case 'blockquote':
      for (const child of node.children) visit(walk, child, 'blockquote', level);
      break;
    case 'footnoteDefinition':
      for (const child of node.children) visit(walk, child, 'footnote', level);
      break;
    case 'table':
      found.tables.push(tableOf(walk, node, range));
      break;
    case 'code':
    case 'html':
    case 'thematicBreak':
      found.others.push({ type: node.type === 'thematicBreak' ? 'break' : node.type, range: trimmed(text, range) });
      break;
    default:
      break;
  }
}

function visitList(walk: Walk, list: List, level: number): void {
  const number = walk.lists++;
  for (const item of list.children) {
    const range = rangeOf(walk, item);
    const slot = walk.found.items.length;
    const marker = markerOf(walk.text, range);
    const whole = firstWords(walk, item) ?? { start: marker.end, end: marker.end };
    const task = taskBox(walk.text, whole);
    const words = afterBox(walk.text, whole, task);
    const block = { start: range.start, end: Math.max(marker.end, trimmed(walk.text, range).end) };
    walk.found.items[slot] = {
      text: walk.text.slice(words.start, words.end),
      range: words,
      block,
      marker,
      level,
      ordered: list.ordered === true,
      task,
      list: number,
    };
    for (const child of item.children) visit(walk, child, 'list-item', level + 1);
  }
}

function firstWords(walk: Walk, item: ListItemNode): Range | null {
  const first = item.children[0];
  if (first?.type === 'heading') return wordsOf(walk, first.children, rangeOf(walk, first));
  if (first?.type !== 'paragraph') return null;
  return paragraphRange(walk, rangeOf(walk, first), item.checked);
}

/** remark begins a task's paragraph after its box; here it begins at the box. */
function paragraphRange(walk: Walk, range: Range, checked: boolean | null | undefined): Range {
  if (typeof checked !== 'boolean') return range;
  const box = walk.text.lastIndexOf('[', range.start);
  return /^\[[ \txX]\]\s*$/.test(walk.text.slice(box, range.start)) ? { start: box, end: range.end } : range;
}

function addParagraph(walk: Walk, range: Range, within: Paragraph['within'] | 'footnote'): void {
  const place = within === 'footnote' ? 'body' : within;
  walk.found.paragraphs.push({ text: walk.text.slice(range.start, range.end), range, within: place });
}

function tableOf(walk: Walk, node: TableNode, range: Range): Outline['tables'][number] {
  const rows = node.children.map((row) => {
    const at = trimmed(walk.text, rangeOf(walk, row));
    return { range: at, cells: cellsOf(walk.text, at) };
  });
  const header = rows[0]?.cells ?? [];
  return {
    range,
    header,
    rows: rows.slice(1).map((row) => ({ range: row.range, cells: fitted(row.cells, header.length, row.range.end) })),
  };
}

function wordsOf(walk: Walk, children: readonly Nodes[], block: Range): Range {
  const [first, last] = [children[0], children.at(-1)];
  if (first === undefined || last === undefined) {
    let end = block.start;
    while (walk.text.charCodeAt(end) === 35) end++;
    return { start: end, end };
  }
  return trimmed(walk.text, { start: rangeOf(walk, first).start, end: rangeOf(walk, last).end });
}

function markerOf(text: string, range: Range): Range {
  let end = range.start;
  while (end < range.end && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++;
  return { start: range.start, end: Math.min(range.end, end + 1) };
}

function rangeOf(walk: Walk, node: Nodes): Range {
  return {
    start: walk.offset + (node.position?.start.offset ?? 0),
    end: walk.offset + (node.position?.end.offset ?? 0),
  };
}
