import type { Carrier, Field } from '../artifact/types.js';
import type { Document } from '../document/document.js';
import { eolAt } from '../document/lines.js';
import { contains, textOf, trimmed, type Range, type TextEdit } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { insertion } from './lines-below.js';
import { tableCell } from './table-cell.js';

/** Carriers that keep a field on a line of its own, or several on one. */
const inLines: ReadonlySet<Carrier> = new Set(['list', 'paragraph', 'bold-line', 'blockquote', 'table', 'other']);

/** A field with the lines that it takes. */
interface Unit {
  readonly field: Field;
  /** The key without marks around it. */
  readonly key: Range;
  readonly isItem: boolean;
  /** From the start of its first line to the end of its last. */
  readonly lines: Range;
}

/** What stands around the key and the value of a field. */
interface Form {
  readonly lead: string;
  readonly between: string;
  readonly tail: string;
}

/** A way to end a line that keeps the next one from joining it. */
const hardBreak = /(?: {2,}|\\|<br ?\/?>)$/;

/**
 * An edit that adds a field below the last of those that stand together, in their form: the same marker, emphasis,
 * colon and spaces. `label` is handed the labels that stand there. Null where no field stands on a line of its own.
 */
export function addingLine(
  document: Document,
  fields: readonly Field[],
  value: string,
  label: (beside: readonly string[]) => string,
): TextEdit | null {
  const units = togetherIn(document, fields);
  const last = units.at(-1);
  if (!last) return null;
  const { text } = document;
  const before = units.at(-2);
  const name = label(units.map(({ field }) => field.rawKey));
  const written = last.field.carrier === 'table' ? tableCell(value) : value;
  if (before?.lines.start === last.lines.start) {
    const lead = text.slice(before.field.range.end, last.key.start);
    return insertion(last.field.range.end, lead + name + text.slice(last.key.end, last.field.range.start) + written);
  }
  const model = units.findLast(({ field }) => field.value !== '') ?? last;
  const form = formOf(document, model);
  const broken = before && hardBreak.exec(formOf(document, before).tail)?.[0];
  const needsBreak = broken !== undefined && !hardBreak.test(formOf(document, last).tail);
  const line =
    last.field.carrier === 'table'
      ? inColumns(form, model, name, written)
      : form.lead + name + form.between + written + form.tail.replace(hardBreak, needsBreak ? '' : '$&');
  return insertion(last.lines.end, (needsBreak ? broken : '') + gapBetween(document, before, last) + line);
}

/** The fields that stand right below each other, those of the status or else the first ones. */
function togetherIn(document: Document, fields: readonly Field[]): Unit[] {
  const all = fields.flatMap((field) => unitOf(document, field) ?? []).sort((a, b) => a.key.start - b.key.start);
  const units = all.filter((unit, at) => {
    const before = all[at - 1];
    const from = before?.lines.start === unit.lines.start ? before.field.range.end : unit.lines.start;
    // Words before a key are those of something else, and would be written again.
    return !/\p{L}/u.test(document.text.slice(from, unit.key.start));
  });
  const from = Math.max(
    units.findIndex(({ field }) => field.key === 'status'),
    0,
  );
  const isNext = (one: Unit, other: Unit): boolean =>
    one.lines.start === other.lines.start ||
    // The line of dashes stands between the head of a table and its rows.
    (one.field.carrier === 'table' ? /^[\s|:-]*$/ : /^[\s>]*$/).test(
      document.text.slice(one.lines.end, Math.max(one.lines.end, other.lines.start)),
    );
  let [start, end] = [from, from];
  for (let one = units[start - 1], other = units[start]; one && other && isNext(one, other);) {
    start--;
    [one, other] = [units[start - 1], one];
  }
  for (let one = units[end], other = units[end + 1]; one && other && isNext(one, other);) {
    end++;
    [one, other] = [other, units[end + 1]];
  }
  return units.slice(start, end + 1);
}

function unitOf({ outline, text, lines }: Document, field: Field): Unit | null {
  const { carrier, rawKey, keyRange, range, path } = field;
  const at = textOf(text, keyRange).indexOf(rawKey);
  if (path !== undefined || rawKey === '' || at < 0 || !inLines.has(carrier)) return null;
  const key = { start: keyRange.start + at, end: keyRange.start + at + rawKey.length };
  const line = lines.range(lines.at(key.start));
  // Keys above a row of values are columns, and a heading that holds its own value is no line among others.
  if (!contains(line, range) || /^ {0,3}#/.test(text.slice(line.start, line.end))) return null;
  if (carrier === 'other' && text.slice(range.end, line.end).includes('-->')) return null;
  const [item] = overlapping(outline.items, key);
  const block = item ? trimmed(text, item.block) : line;
  // The line of dashes may stand below a field that is the head of its table.
  const [table] = carrier === 'table' ? overlapping(outline.tables, line) : [];
  const isHead = table?.rows.length === 0;
  const end = isHead ? trimmed(text, table.range).end : Math.max(block.end, line.end);
  return { field, key, isItem: item !== undefined, lines: { start: line.start, end: lines.end(lines.at(end)) } };
}

function formOf({ text, lines }: Document, { field, key }: Unit): Form {
  const line = lines.range(lines.at(key.start));
  const between = text.slice(key.end, field.range.start);
  return {
    // A picture before a label belongs to that label alone.
    lead: text.slice(line.start, key.start).replace(/\p{Extended_Pictographic}\uFE0F?\s*/gu, ''),
    between: field.value === '' && !/\s$/.test(between) ? `${between} ` : between,
    tail: text.slice(field.range.end, line.end),
  };
}

/** A row whose bars stand below those of another one, as far as its words leave room. */
function inColumns({ lead, between, tail }: Form, { field }: Unit, name: string, value: string): string {
  const cell = (words: string, before: string, after: string): string => {
    // What closes the emphasis, or a colon, stands right behind the words.
    const [whole = '', marks = '', space = '', rest = ''] = /^([^\s|]*)(\s*)(.*)$/s.exec(after) ?? [];
    const width = before.length + whole.length - rest.length;
    return `${words}${marks}`.padEnd(width - (space === '' ? 0 : 1)) + (space === '' ? '' : ' ') + rest;
  };
  return lead + cell(name, field.rawKey, between) + cell(value, field.value, tail);
}

/** What parts two fields: a line end, and a blank line where they stand apart or one alone would run into the next. */
function gapBetween({ text, lines }: Document, before: Unit | undefined, { field, isItem, lines: own }: Unit): string {
  const isApart = before !== undefined && before.lines.end < own.start && field.carrier !== 'table';
  if (isApart) return text.slice(before.lines.end, own.start);
  const eol = eolAt(text, lines, own.start);
  if (before || isItem || field.carrier === 'table' || field.carrier === 'other') return eol;
  const quote = field.carrier === 'blockquote' ? (/^[ \t]*>/.exec(text.slice(own.start, own.end))?.[0] ?? '') : '';
  return eol + quote + eol;
}
