import type { HeadingMatcher } from '../../artifact/headings/match.js';
import type { Field } from '../../artifact/types.js';
import type { Heading } from '../../document/outline-types.js';
import { contains, textOf, type Range } from '../../document/range.js';
import { tableCell } from '../table-cell.js';
import { valueFor, type Filling } from './filling.js';
import type { Habit } from './habit.js';

/** A heading with other words, underlined where it is. */
export function headingLines({ document }: Habit['model'], { block, range }: Heading, words: string): string[] {
  const source = textOf(document.text, block);
  const lead = document.text.slice(block.start, range.start);
  const underline = /[\r\n]\s*([=-])[=-]*\s*$/.exec(source)?.[1];
  return underline === undefined ? [lead + words] : [lead + words, underline.repeat(Math.max(3, words.length))];
}

/** A section: its heading as it is written, and the value that it holds where it is one for metadata. */
export function sectionLines(
  habit: Habit,
  heading: Heading,
  match: HeadingMatcher,
  filling: Filling,
): { readonly own: string[]; readonly isFilled: boolean } {
  const { model } = habit;
  const { document } = model;
  const field = model.fields.find(
    ({ carrier, keyRange }) => (carrier === 'section' || carrier === 'other') && contains(heading.range, keyRange),
  );
  const source = textOf(document.text, heading.block).split(/\r\n|\r|\n/);
  if (!field) {
    const metadata = match(heading.text).includes('metadata') ? linesIn(habit, heading.own, filling) : [];
    return {
      own: metadata.length > 0 ? [...source, '', ...metadata] : source,
      isFilled: metadata.length > 0 || isAside(heading, match),
    };
  }
  const value = valueFor(field, habit.samplesOf(field), filling).join(', ');
  if (field.carrier === 'other')
    return {
      own: headingLines(
        model,
        heading,
        document.text.slice(heading.range.start, field.range.start) +
          value +
          document.text.slice(field.range.end, heading.range.end),
      ),
      isFilled: true,
    };
  const isTight = document.lines.at(field.range.start) - document.lines.at(heading.block.end) < 2;
  const lead =
    /^(?:[-*+] )?/.exec(
      document.text.slice(document.lines.start(document.lines.at(field.range.start)), field.range.start),
    )?.[0] ?? '';
  return { own: value === '' ? source : [...source, ...(isTight ? [] : ['']), lead + value], isFilled: true };
}

/** Sections that somebody comes to last. */
function isAside(heading: Heading, match: HeadingMatcher): boolean {
  const names = match(heading.text);
  return (
    names.length > 0 && names.every((name) => ['status', 'history', 'metadata', 'owners', 'more-info'].includes(name))
  );
}

/** What a new record has nothing to say in, and what an empty line would only ask for. */
const links: ReadonlySet<string> = new Set(['supersedes', 'superseded-by', 'amends', 'amended-by']);

/** The lines of a place for metadata: those with fields that are usual, filled in, and those that all records have. */
export function linesIn(habit: Habit, place: Range, filling: Filling): string[] {
  const { document, fields } = habit.model;
  const found: string[] = [];
  if (place.end <= place.start) return found;
  for (let line = document.lines.at(place.start); line <= document.lines.at(place.end); line++) {
    const range = document.lines.range(line);
    const source = textOf(document.text, range);
    if (!contains(place, range)) continue;
    const here = fields.filter(
      ({ carrier, keyRange, path }) => path === undefined && carrier !== 'frontmatter' && contains(range, keyRange),
    );
    const inTable = document.outline.tables.some((table) => contains(table.range, range));
    const isUsual =
      here.some((field) => habit.hasKey(field) && !links.has(field.key)) ||
      (inTable && here.length === 0) ||
      (here.length === 0 && habit.hasLine(source));
    if (isUsual) found.push(filled(habit, range, filling).trimEnd() + (/ {2}$|\\$/.exec(source)?.[0] ?? ''));
    else if (source.trim() === '' && found.length > 0 && found.at(-1) !== '') found.push('');
  }
  while (found.at(-1)?.trim() === '') found.pop();
  return found;
}

/** A line with the values of the new record in the place of those that stand there. */
export function filled({ model, samplesOf }: Habit, line: Range, filling: Filling): string {
  const { text } = model.document;
  const values = model.fields
    .filter(({ range, path, carrier }) => path === undefined && carrier !== 'frontmatter' && isOn(line, range.start))
    .sort((a, b) => b.range.start - a.range.start);
  let source = textOf(text, line);
  for (const field of values) {
    const words = valueFor(field, samplesOf(field), filling).join(', ');
    const [from, to] = [field.range.start - line.start, Math.min(field.range.end, line.end) - line.start];
    source = source.slice(0, from) + wordsIn(field, words, from === to) + source.slice(to);
  }
  return source;
}

function isOn(line: Range, offset: number): boolean {
  return offset >= line.start && offset <= line.end;
}

/** Words as their carrier takes them. An empty cell has room for the bars alone. */
function wordsIn({ carrier }: Field, words: string, wasEmpty: boolean): string {
  if (carrier !== 'table') return words;
  return wasEmpty && words !== '' ? ` ${tableCell(words)} ` : tableCell(words);
}
