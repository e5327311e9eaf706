import type { Document } from '../document/document.js';
import type { ListItem } from '../document/outline-types.js';
import { contains, trimmed, type Range, type Words } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { brief } from './brief.js';
import { fieldOf, isKnown, pairsIn } from './carriers/pairs.js';
import { headOf, titleHeading } from './carriers/head.js';
import { canonicalKey } from './keys.js';
import type { Carrier, Field } from './types.js';

/** One decision of a log that keeps each on a line of its own. */
export interface RecordLine {
  readonly title: Words;
  readonly range: Range;
  readonly fields: readonly Field[];
}

/** A day at the head of a text, as logs write it: `2026-01-04`, `**2026-01**`, `4.1.2026`. */
export const leadingDay = /^(?:\*\*|__|\[)?(\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[./]\d{1,2}[./]\d{4})(?:\*\*|__|\])?[ \t]*/;
const logWord = /log\b|register|registro|registre|journal|bitácora|diário|protokoll|verzeichnis/i;
const because =
  /[ \t,;.(–—-]{1,4}(?:because|since|so that|rationale:|reason:|why:|weil|begründung:|parce que|raison :|porque|motivo:|pois)[ \t]+/iu;

/**
 * Dated bullets and lines with bars: `- 2026-01-04: We ship weekly, because ...`, `2026-01-04 | CI | Add ... | ...`;
 * where there are none, the bullets of a document that calls itself a log: of its decisions, all where it holds nothing
 * else, or those that set their decision in bold.
 */
export function recordLines(document: Document): RecordLine[] {
  const found = datedLines(document);
  return found.length > 0 ? found : undatedBullets(document);
}

/** The bullets of a log that has nothing else to tell its decisions by, wherever they stand. */
export function plainBullets(document: Document): RecordLine[] {
  if (!isListOfChoices(document) && !logWord.test(titleHeading(document)?.text ?? '')) return [];
  const found = outerBullets(document).flatMap((item) => ofText(document, item, 0, []) ?? []);
  return found.length < 2 ? [] : found;
}

/** A document that only holds a list of what was chosen for what: `- Queue: one per shop`. */
function isListOfChoices(document: Document): boolean {
  const bullets = outerBullets(document);
  const chosen = bullets.filter(({ text }) => /^[^:.|\n]{2,40}:(?:\s|$)/.test(text));
  return document.outline.headings.length === 1 && chosen.length * 4 >= bullets.length * 3;
}

/** An item that opens with a link is an entry of an index, and one with a box is work to do. */
function outerBullets({ outline }: Document): ListItem[] {
  return outline.items.filter((item) => item.level === 0 && !item.task && !item.text.startsWith('['));
}

function undatedBullets(document: Document): RecordLine[] {
  const { headings } = document.outline;
  const title = titleHeading(document);
  if (!title || !logWord.test(title.text)) return [];
  const others = headings.filter((heading) => heading !== title);
  const places = others.filter((heading) => canonicalKey(heading.text) === 'decision').map(({ body }) => body);
  const bullets = outerBullets(document);
  const bold = bullets.filter((item) => item.text.startsWith('**'));
  const inPlace = bullets.filter((item) => others.length === 0 || places.some((body) => contains(body, item.block)));
  const chosen = inPlace.length > 0 || bold.length * 2 < bullets.length ? inPlace : bold;
  const found = chosen.flatMap((item) => ofText(document, item, 0, []) ?? []);
  return found.length < 2 ? [] : found;
}

function datedLines(document: Document): RecordLine[] {
  const { items, paragraphs } = document.outline;
  const { start } = headOf(document);
  const found: RecordLine[] = [];
  for (const item of items) {
    if (item.level > 0 || item.range.start < start) continue;
    const line = ofCells(document, item.range, item.block, null, 'list') ?? ofBullet(document, item);
    if (line) found.push(line);
  }
  for (const paragraph of paragraphs) {
    if (paragraph.within !== 'body') continue;
    const block = ofParagraph(document, paragraph.range);
    if (block) {
      found.push(block);
      continue;
    }
    let head: readonly string[] | null = null;
    for (const range of linesOf(document, paragraph.range)) {
      const line = ofCells(document, range, range, head, 'paragraph');
      if (line) found.push(line);
      else head = headIn(cellsIn(document, range));
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** A paragraph that opens with a day and its decision in bold: `**2026-01-04 – We ship weekly**`, then labelled lines. */
function ofParagraph(document: Document, range: Range): RecordLine | null {
  const [first, ...others] = linesOf(document, range);
  if (!first) return null;
  const text = document.text.slice(first.start, first.end);
  const bold = /^(?:\*\*|__)(\d[^*_\n]{8,300})(?:\*\*|__)[ \t]*$/.exec(brief(text));
  const day = bold && leadingDay.exec(bold[1] ?? '');
  if (!bold?.[1] || !day?.[1]) return null;
  const from = first.start + 2;
  const sign = /^[:–—-]?[ \t]*/.exec(bold[1].slice(day[0].length))?.[0].length ?? 0;
  const at = { start: from + day[0].length + sign, end: from + bold[1].length };
  const title = { text: document.text.slice(at.start, at.end), range: at };
  if (!/\p{L}{3}/u.test(title.text)) return null;
  const date = { text: day[1], range: { start: from, end: from + day[1].length } };
  const fields = others
    .flatMap((line) => pairsIn(document.text, line).filter(isKnown))
    .map((pair) => fieldOf(pair, 'paragraph'));
  return { title, range, fields: [named('date', date, 'paragraph'), ...fields] };
}

/** `date | area | decision | reason | alternatives`, or as a line above the first one says. */
function ofCells(
  document: Document,
  line: Range,
  range: Range,
  head: readonly string[] | null,
  carrier: Carrier,
): RecordLine | null {
  const cells = cellsIn(document, line);
  const [first] = cells;
  if (!first || cells.length < 3 || leadingDay.exec(first.text)?.[0].length !== first.text.length) return null;
  const keys = head?.length === cells.length ? head : usualKeys(cells);
  const fields = cells.flatMap((cell, index) => (cell.text === '' ? [] : [named(keys[index] ?? '', cell, carrier)]));
  const title = fields.find(({ key }) => key === 'decision');
  return title ? { title: { text: title.value, range: title.range }, range, fields } : null;
}

/** A short second cell names an area; the decision comes first of the others. */
function usualKeys(cells: readonly Words[]): string[] {
  const [, second, third] = cells;
  const hasArea = cells.length > 3 && (second?.text.split(/\s+/).length ?? 0) <= 3;
  const rest = ['decision', 'rationale', 'alternatives'];
  return third && hasArea ? ['date', 'area', ...rest] : ['date', ...rest];
}

function headIn(cells: readonly Words[]): readonly string[] | null {
  const keys = cells.map(({ text }) => canonicalKey(text));
  return keys.includes('decision') && keys.includes('date') ? keys : null;
}

function cellsIn({ text }: Document, line: Range): Words[] {
  const cells: Words[] = [];
  let from = line.start;
  for (let at = from; at <= line.end; at++) {
    if (at < line.end && text.charAt(at) !== '|') continue;
    const range = trimmed(text, { start: from, end: at });
    cells.push({ text: text.slice(range.start, range.end), range });
    from = at + 1;
  }
  return cells;
}

/** `- 2026-01-04: We ship weekly, because steps are smaller`, with labelled items below it or none. */
function ofBullet(document: Document, item: ListItem): RecordLine | null {
  const found = leadingDay.exec(brief(item.text));
  if (!found?.[1]) return null;
  const sign = /^(?:[:–—-])?[ \t]*/.exec(item.text.slice(found[0].length))?.[0].length ?? 0;
  const dayAt = item.range.start + found[0].indexOf(found[1]);
  const date = { text: found[1], range: { start: dayAt, end: dayAt + found[1].length } };
  return ofText(document, item, found[0].length + sign, [named('date', date, 'list')]);
}

/** What a bullet says from there on: the decision, why, and the labelled items below it. */
function ofText(document: Document, item: ListItem, from: number, fields: readonly Field[]): RecordLine | null {
  const why = because.exec(brief(item.text.slice(from)));
  const titleEnd = why ? from + why.index : item.text.length;
  const title = part(item, from, titleEnd);
  if (!/\p{L}{3}/u.test(title.text)) return null;
  const reason = why ? [named('rationale', part(item, titleEnd + why[0].length, item.text.length), 'list')] : [];
  const below = [...overlapping(document.outline.items, item.block)]
    .filter((inner) => inner.level > item.level && contains(item.block, inner.block))
    .flatMap((inner) => pairsIn(document.text, inner.range).filter(isKnown))
    .map((pair) => fieldOf(pair, 'list'));
  return { title, range: item.block, fields: [...fields, ...reason, ...below] };
}

function part(item: ListItem, from: number, to: number): Words {
  const range = { start: item.range.start + from, end: item.range.start + to };
  return { text: item.text.slice(from, to), range };
}

function named(key: string, value: Words, carrier: Carrier): Field {
  const at = { start: value.range.start, end: value.range.start };
  return fieldOf({ key: { text: key, range: at }, value, bold: false }, carrier);
}

function linesOf({ lines }: Document, range: Range): Range[] {
  const found: Range[] = [];
  for (let line = lines.at(range.start); line <= lines.at(range.end); line++) {
    const { start, end } = lines.range(line);
    found.push({ start: Math.max(start, range.start), end: Math.min(end, range.end) });
  }
  return found;
}
