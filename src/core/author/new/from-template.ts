import { titleHeading } from '../../artifact/carriers/head.js';
import type { HeadingMatcher } from '../../artifact/headings/match.js';
import { statusWords } from '../../artifact/status-words.js';
import type { Artifact, Field } from '../../artifact/types.js';
import { eolAt } from '../../document/lines.js';
import { contains, trimmed, type Range, type TextEdit } from '../../document/range.js';
import { insertion } from '../lines-below.js';
import { replaced } from '../yaml-edits.js';
import { idLike, titleLike, valueFor, type Filling } from './filling.js';
import { yamlValue } from './front-lines.js';
import { headingsBelowTitle } from './habit.js';
import { headingText } from './plain-title.js';
import type { Draft } from './skeleton.js';

/** A new record by the repository's own form: what was answered stands in its places, all else is left to fill in. */
export function fromTemplate(
  template: Artifact,
  neighbours: readonly Artifact[],
  match: HeadingMatcher,
  filling: Filling,
): Draft {
  const { text } = template.document;
  const heading = titleHeading(template.document);
  const answered: Filling = { ...filling, status: statusIn(template) ?? filling.status };
  const edits = template.fields.flatMap((field) => fieldEdits(template, field, neighbours, answered));
  if (heading) edits.push(replaced(text, heading.range, titleIn(heading.text, neighbours, filling)));
  const apart = edits
    .filter((edit, at) => edits.findIndex((other) => overlaps(other.range, edit.range)) === at)
    .sort((a, b) => a.range.start - b.range.start);
  const place = writingPlace(template, match);
  const shift = (offset: number): number =>
    apart.reduce(
      (at, { range, text: put }) => (range.end <= offset ? at + put.length - (range.end - range.start) : at),
      offset,
    );
  return { text: applied(text, apart), cursor: { start: shift(place.start), end: shift(place.end) } };
}

/** Keys that are filled in; the others of a template are advice. */
const fillable: ReadonlySet<string> = new Set([
  'title',
  'id',
  'status',
  'date',
  'updated',
  'owner',
  'squad',
  'work-type',
]);

function fieldEdits(
  { document }: Artifact,
  field: Field,
  neighbours: readonly Artifact[],
  filling: Filling,
): TextEdit[] {
  const { text } = document;
  if (field.path !== undefined) return [];
  if (!fillable.has(field.key)) return withoutMask(text, field);
  const samples = neighbours
    .slice(0, 8)
    .flatMap(({ fields }) => fields.flatMap(({ key, value }) => (key === field.key && value !== '' ? [value] : [])));
  const values = valueFor(field, [...samples, field.value], filling);
  if (values.length === 0) return withoutMask(text, field);
  if (field.carrier !== 'frontmatter') return [lineEdit(text, field, values.join(', '))];
  const range = field.node?.range ?? {
    start: text.indexOf(':', field.keyRange.end) + 1,
    end: text.indexOf(':', field.keyRange.end) + 1,
  };
  const isList = field.node?.kind === 'list' || values.length > 1;
  const like = field.node ?? (isList ? { kind: 'list' as const, items: [], range } : null);
  const { lead, lines } = yamlValue(text, isList ? like : field.node, values, field.key === 'id');
  const eol = eolAt(text, document.lines, range.start);
  // A list of lines begins at its first dash, behind the indentation.
  if (lines.length > 0) return [replaced(text, range, lines.join(eol).trimStart())];
  return [replaced(text, range, field.node ? lead.trimStart() : lead)];
}

/** Words in braces are a mapping to YAML, and none that anybody means: nothing stays of them. */
function withoutMask(text: string, { node }: Field): TextEdit[] {
  const isMask = node?.kind === 'scalar' && !node.quoted && node.raw.startsWith('{');
  if (!isMask) return [];
  const start = text.charAt(node.range.start - 1) === ' ' ? node.range.start - 1 : node.range.start;
  return [replaced(text, { start, end: node.range.end }, '')];
}

/** Of an unfilled choice nothing stays; behind a key without a value a space parts them. */
function lineEdit(text: string, { range, keyRange }: Field, words: string): TextEdit {
  if (range.end > range.start) return replaced(text, range, words);
  const isAfterKey = range.start > keyRange.start && !/\s/.test(text.charAt(range.start - 1));
  return insertion(range.start, `${isAfterKey ? ' ' : ''}${words}`);
}

/** The first word of a choice that a template offers which says that nothing is decided yet. */
function statusIn({ fields }: Artifact): string | null {
  const offered = fields.find(({ key, value }) => key === 'status' && value.includes('|'))?.value ?? '';
  const words = offered
    .slice(0, 400)
    .split(/[|,/]/)
    .map((word) => word.replace(/[^\p{L} -]/gu, '').trim());
  const isEarly = (word: string): boolean =>
    [...statusWords.proposed, ...statusWords.draft].includes(word.toLowerCase());
  return words.find(isEarly) ?? null;
}

/** What stands for the number in a template's title. */
const numberPlace =
  /^(.{0,30}?)(\{(?:number|id|n+)\}|\[(?:number|id|n+)\]|<(?:number|id|n+)>|NUMBER|[NX#]{3,5}|0{2,5}\d?|\d{1,4})(?=[\s.:\])–—-])(.*)$/i;

function titleIn(placeholder: string, neighbours: readonly Artifact[], filling: Filling): string {
  if (neighbours.length > 0) return titleLike(neighbours, filling);
  const numbered = filling.number === null ? null : numberPlace.exec(placeholder);
  if (numbered) {
    const gap = /^\]?\s*(?:[.:–—-]\s*|\s)/.exec(numbered[3] ?? '')?.[0] ?? ' ';
    const digits = /^\d+$/.test(numbered[2] ?? '') ? idLike(numbered[2] ?? '', filling) : filling.digits;
    return `${numbered[1] ?? ''}${digits}${gap}${headingText(filling.title)}`;
  }
  const label = /^(?:ADR|PRD|RFC)\s*[:–—]\s*/.exec(placeholder)?.[0] ?? '';
  return label + headingText(filling.title);
}

/** The first paragraph of the first part that is to be written, or the place where it would stand. */
function writingPlace(template: Artifact, match: HeadingMatcher): Range {
  const { document, fields } = template;
  const isField = (range: Range): boolean => fields.some(({ keyRange }) => contains(range, keyRange));
  const part = headingsBelowTitle(template).find(
    ({ range, text }) => !isField(range) && !match(text).includes('status'),
  );
  if (!part) return { start: document.text.length, end: document.text.length };
  const first = document.outline.paragraphs.find(({ range }) => contains(part.own, range));
  const words = trimmed(document.text, first?.range ?? { start: part.own.start, end: part.own.start });
  return words.start < words.end ? words : { start: part.own.start, end: part.own.start };
}

function applied(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { range, text: put } of edits) {
    result += text.slice(from, range.start) + put;
    from = range.end;
  }
  return result + text.slice(from);
}

function overlaps(a: Range, b: Range): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}
