import type { Document } from '../document/document.js';
import type { ListItem, Paragraph } from '../document/outline-types.js';
import { contains, type Range, type Words } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { listedIn } from './body.js';
import { brief } from './brief.js';
import { isPriorityColumn, rankOf, rankOfLabel } from './priorities.js';
import type { CutLine, Section } from './types.js';

/** A cut line that nobody has drawn: priorities that differ, or sections for what must be there and what need not. */
export function impliedCutLine(document: Document, sections: readonly Section[]): CutLine {
  const ranked = [...byColumn(document), ...rankedHeadings(document), ...byItem(document), ...byLabel(document)];
  // What ranks highest in this document ships; whatever ranks lower is given up first.
  const top = ranked.reduce((least, { rank }) => Math.min(least, rank), Infinity);
  const above = ranked.filter(({ rank }) => rank === top).map(({ words }) => words);
  const below = ranked.filter(({ rank }) => rank > top).map(({ words }) => words);
  for (const section of sections) {
    if (section.name === 'above-cut-line') above.push(...listedIn(document, section.body));
    if (section.name === 'below-cut-line') below.push(...listedIn(document, section.body));
  }
  const drawn =
    below.length > 0 &&
    (above.length > 0 ||
      sections.some(({ name }) => name === 'scope' || name === 'requirements' || name === 'above-cut-line'));
  if (!drawn) return { state: 'absent', at: null, above: [], below: [] };
  return { state: 'implied', at: null, above: apart(above), below: apart(below) };
}

/** Words whose priority is said. */
export interface Ranked {
  readonly words: Words;
  /** 0 is the most important. */
  readonly rank: number;
}

function byColumn(document: Document): Ranked[] {
  return document.outline.tables.flatMap((table) => {
    const column = table.header.findIndex((cell) => isPriorityColumn(cell.text));
    if (column < 0) return [];
    return table.rows.flatMap((row): Ranked[] => {
      const rank = rankOf(row.cells[column]?.text ?? '');
      const words = row.cells.find((cell, index) => index !== column && cell.text.length > 4) ?? row.cells[0];
      return rank === null || !words ? [] : [{ words: { text: words.text, range: words.range }, rank }];
    });
  });
}

/** Headings that say their priority: "(Priority: P1)", "P0", "(must have)". */
export function rankedHeadings(document: Document): Ranked[] {
  const { headings } = document.outline;
  const wishes = headings.map(({ text }) => (text.includes('(') ? rankOfLabel(wishIn(text)) : null));
  // "(optional)" alone is what many templates say of a section; beside "(must have)" it is a priority.
  const isRanked = wishes.includes(0);
  return headings.flatMap((heading, index): Ranked[] => {
    const rank = rankOf(priorityIn(heading.text)) ?? (isRanked ? (wishes[index] ?? null) : null);
    return rank === null ? [] : [{ words: { text: heading.text, range: heading.range }, rank }];
  });
}

function wishIn(heading: string): string {
  return /\(([^()]{3,24})\)\W*$/.exec(brief(heading))?.[1] ?? '';
}

/** Most headings have no sign of a priority, and no pattern is tried on them. */
function priorityIn(heading: string): string {
  if (!heading.includes('(') && !/^\W*P\d/i.test(heading)) return '';
  const found = /\((?:priority|prio)\s*:\s*(P\d|must|should|could)\)|^\W*(P[0-4])\b|\((P[0-4])\)/i.exec(brief(heading));
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}

const opened = /^(?:\*\*|__|\[|\(|`)([^*_`[\]()\n]{1,24}?)[ \t]{0,3}:?(?:\*\*|__|\]|\)|`)[ \t]{0,3}[:–—-]?[ \t]*/;
const plain = /^(P[0-4])[ \t]{0,3}[:–—-][ \t]*|^([\p{L}'’ -]{3,20}):[ \t]+/iu;
const closed = /[ \t](?:\*\*)?[([](?:priority:? )?([^()[\]\n]{1,20})[)\]](?:\*\*)?\.?$/i;

/** `- **P0** Save the cart`, `- Must: save the cart`, `- Save the cart (P0)`. */
function byItem(document: Document): Ranked[] {
  const { items } = document.outline;
  return items.flatMap((item): Ranked[] => {
    const text = brief(item.text);
    const label = labelOf(text);
    const rank = label && isSetOff(label, text) ? rankOfLabel(label[1] ?? label[2] ?? '') : null;
    if (label !== null && rank !== null) return itemsBehind(document, item, label[0].length, rank);
    const last = rankOfLabel(closedBy(text));
    return last === null ? [] : [{ words: { text: item.text, range: item.range }, rank: last }];
  });
}

/** The words in the brackets that close a text; most texts have none, and no pattern is tried on them. */
function closedBy(text: string): string {
  let end = text.length - 1;
  while (end > 0 && '.*'.includes(text.charAt(end))) end--;
  if (!')]'.includes(text.charAt(end))) return '';
  return closed.exec(text.slice(-longestClosed))?.[1] ?? '';
}

/** More characters than a label in brackets has with all that may stand around it. */
const longestClosed = 60;

/** Most items have no sign of a label, and no pattern is tried on them. */
function labelOf(text: string): RegExpExecArray | null {
  if ('*_[(`'.includes(text.charAt(0))) return opened.exec(text);
  return /^P\d|^[^:]{3,40}:/i.test(text) ? plain.exec(text) : null;
}

/** "**MUST** be a string" goes on as a sentence; a label does not. */
function isSetOff([whole, name = 'P0']: RegExpExecArray, text: string): boolean {
  return /^P\d/i.test(name) || /^[[(]|:|[–—-][ \t]*$/.test(whole) || whole.length === text.length;
}

/** What the label of an item is about: the words after it, else the items below it. */
function itemsBehind(document: Document, item: ListItem, length: number, rank: number): Ranked[] {
  const start = item.range.start + length;
  const words = { text: item.text.slice(length), range: { start, end: item.range.end } };
  if (words.text.trim() !== '') return [{ words, rank }];
  return listedIn(document, { start: item.range.end, end: item.block.end }).map((below) => ({ words: below, rank }));
}

/** A paragraph that is only a label, and the list under it. */
function byLabel(document: Document): Ranked[] {
  const { paragraphs, headings } = document.outline;
  const body = paragraphs.filter(({ within }) => within === 'body');
  const blocks = headings.map(({ block }) => ({ range: block }));
  return body.flatMap((paragraph, index): Ranked[] => {
    const rank = isLabel(paragraph) ? rankOfLabel(paragraph.text) : null;
    if (rank === null) return [];
    const start = paragraph.range.end;
    const after: Range = { start, end: body[index + 1]?.range.start ?? document.text.length };
    const [heading] = overlapping(blocks, after);
    const end = heading?.range.start ?? after.end;
    return listedIn(document, { start, end }).map((words) => ({ words, rank }));
  });
}

function isLabel({ text }: Paragraph): boolean {
  return text.length <= 60 && (/^(?:\*\*|__).*(?:\*\*|__):?$/.test(text) || text.endsWith(':'));
}

/** What stands inside another item is part of it. */
function apart(words: readonly Words[]): Words[] {
  const sorted = [...words].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
  return sorted.filter((each, index) => {
    const before = sorted[index - 1];
    return !before || !contains(before.range, each.range);
  });
}
