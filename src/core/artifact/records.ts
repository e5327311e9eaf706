import { isEmptyContent } from '../document/content.js';
import type { Document } from '../document/document.js';
import type { Cell, Heading, Table, TableRow } from '../document/outline-types.js';
import { contains, textOf, trimmed, type Range, type Words } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { columnKey, idColumn, isDecisionTable } from './decision-table.js';
import { brief } from './brief.js';
import { fieldOf, pairsIn } from './carriers/pairs.js';
import { headOf } from './carriers/head.js';
import { idOf, splitTitle } from './ids.js';
import { canonicalKey } from './keys.js';
import { killRuleOf } from './kill-rule-sentence.js';
import { isSentence, killRulesOfField } from './kill-rules.js';
import { peopleIn } from './people.js';
import { isCalledLog, isLogName } from './log-names.js';
import { leadingDay, plainBullets, recordLines, type RecordLine } from './record-lines.js';
import { statusOf } from './statuses.js';
import type { Field, LogRecord } from './types.js';
import { withoutMarks } from '../text/marks.js';

/** The decisions that a log holds: rows of its tables, else its headings, else its lines, a record each. */
export function recordsOf(document: Document): LogRecord[] {
  const rows = document.outline.tables
    .filter(isDecisionTable)
    .flatMap((table) => table.rows.map((row) => ofRow(table, row)));
  if (rows.length > 0) return rows.filter((row) => row.title.text !== '');
  const sections = headingRecords(document);
  if (sections.length > 0) return sections;
  const lines = recordLines(document);
  if (lines.length > 0 || !isCalledLog(document)) return lines.map(ofLine);
  const parts = decisionParts(document) ?? filledParts(document);
  return parts.length > 1 ? parts.map((heading) => ofHeading(document, heading)) : plainBullets(document).map(ofLine);
}

function ofLine({ fields, title, range }: RecordLine): LogRecord {
  return record(fields, title, range, null);
}

/** What a log says of itself, before its records or after them. */
const aboutItself =
  /^(?:how|why|what|when|purpose|about|overview|introduction|scope|legend|usage|references|links|index|see also|template|zweck|legende|übersicht|comment|pourquoi|légende|objectif|cómo|propósito|leyenda|índice|indice|como|legenda|objetivo)(?!\p{L})/iu;

/** The headings right below the only one that is called after decisions. */
function decisionParts(document: Document): Heading[] | null {
  const { headings } = document.outline;
  const places = headings.filter(({ depth, text }) => depth > 1 && isLogName(text));
  const [place, another] = places;
  if (!place || another) return null;
  const inside = headings.filter((heading) => heading !== place && contains(place.body, heading.range));
  const top = Math.min(...inside.map(({ depth }) => depth));
  const parts = inside.filter(({ depth, text }) => depth === top && !formToFill.test(text));
  return parts.length > 1 ? parts : null;
}

/** A text that only says in brackets what belongs in its place. */
const bracketed = /^\[[^[\]]*\](?:\s*-{3,})?$/;

/** The headings of a log that have no other below them, and text. */
function filledParts(document: Document): Heading[] {
  const { headings } = document.outline;
  return headings.filter(
    (heading, index) =>
      heading.depth > 1 &&
      (headings[index + 1]?.depth ?? 0) <= heading.depth &&
      !formToFill.test(heading.text) &&
      !aboutItself.test(heading.text) &&
      !isEmptyContent(document, heading.own) &&
      !bracketed.test(brief(textOf(document.text, trimmed(document.text, heading.own)), 400)),
  );
}

function ofRow(table: Table, row: TableRow): LogRecord {
  const fields = table.header.flatMap((cell, index) => cellFields(cell, row.cells[index]));
  const named = (key: string): Field | undefined => fields.find((field) => field.key === key && field.value !== '');
  const title = named('decision') ?? fields[0];
  return record(
    fields,
    title ? { text: title.value, range: title.range } : { text: '', range: row.range },
    row.range,
    idInRow(table, row),
  );
}

function cellFields(key: Cell, value: Cell | undefined): Field[] {
  if (!value) return [];
  const empty = /^[-–—\s]*$|^(?:n\/a|none|tbd)$/i.test(value.text);
  return [
    {
      key: columnKey(key),
      rawKey: withoutMarks(key.text),
      keyRange: key.range,
      value: empty ? '' : value.text,
      range: value.range,
      carrier: 'table',
      items: empty ? [] : [{ text: value.text, range: value.range }],
      node: null,
    },
  ];
}

function idInRow(table: Table, row: TableRow): Words | null {
  const cell = row.cells[idColumn(table)];
  return cell && cell.text !== '' ? { text: withoutMarks(cell.text), range: cell.range } : null;
}

/** A heading of what an entry looks like, kept in the log for whoever writes the next one. */
const formToFill =
  /^(?:(?:the|new) )?(?:entry |record |decision )?(?:template|format|vorlage|modèle|plantilla|modelo)$/i;

/** Headings of one depth, most of which are dated, numbered or followed by labelled lines. */
function headingRecords(document: Document): LogRecord[] {
  const { headings } = document.outline;
  const { start } = headOf(document);
  for (const depth of [2, 3, 1, 4]) {
    const level = headings.filter(
      (heading) => heading.depth === depth && heading.body.start >= start && !formToFill.test(heading.text),
    );
    const records = level.filter(
      (heading) => isRecordHeading(heading) || labelled(document, heading).some((field) => recordKeys.has(field.key)),
    );
    // A log may have its first record alone.
    const alone = level.length === 1 && level.some((heading) => leadingDay.test(heading.text));
    if (alone || (records.length >= 2 && records.length * 2 >= level.length))
      return records.map((heading) => ofHeading(document, heading));
  }
  return [];
}

const recordKeys: ReadonlySet<string> = new Set([
  'status',
  'date',
  'owner',
  'rationale',
  'decision',
  'alternatives',
  'kill-rule',
  'review-by',
]);

function isRecordHeading(heading: Heading): boolean {
  return (
    leadingDay.test(heading.text) ||
    /^(?:decision\s*[:#\d]|(?:ADR|D|DEC|AC|KC|DR)[- ]?\d+|\d+[.)]\s|\d{2,4}\s*[—–:-])/i.test(heading.text)
  );
}

function labelled(document: Document, heading: Heading): Field[] {
  const { items, paragraphs } = document.outline;
  const lines: Range[] = [
    ...[...overlapping(items, heading.body)]
      .filter((item) => contains(heading.body, item.block))
      .map(({ range }) => range),
    ...[...overlapping(paragraphs, heading.body)]
      .filter((paragraph) => paragraph.within !== 'list-item' && contains(heading.body, paragraph.range))
      .map(({ range }) => range),
  ];
  const fields = lines.flatMap((range) => {
    const first = document.lines.at(range.start);
    const last = document.lines.at(range.end);
    const found: Field[] = [];
    for (let line = first; line <= last; line++) {
      const span = {
        start: Math.max(range.start, document.lines.start(line)),
        end: Math.min(range.end, document.lines.end(line)),
      };
      found.push(...pairsIn(document.text, span).map((pair) => fieldOf(pair, pair.bold ? 'bold-line' : 'paragraph')));
    }
    return found;
  });
  return [...fields, ...belowHeadings(document, heading)];
}

/** `### Rationale` and its paragraph below the record's own heading. */
function belowHeadings(document: Document, heading: Heading): Field[] {
  return [...overlapping(document.outline.headings, heading.body)]
    .filter((child) => contains(heading.body, child.block))
    .flatMap((child): Field[] => {
      const range = trimmed(document.text, child.own);
      const value = document.text.slice(range.start, range.end);
      return [
        {
          key: canonicalKey(child.text),
          rawKey: child.text,
          keyRange: child.range,
          value,
          range,
          carrier: 'section',
          items: value === '' ? [] : [{ text: value, range }],
          node: null,
        },
      ];
    });
}

function ofHeading(document: Document, heading: Heading): LogRecord {
  const day = leadingDay.exec(heading.text);
  const from = day
    ? day[0].length + (/^\s*(?:[:–—·|-]\s*)?/.exec(heading.text.slice(day[0].length))?.[0].length ?? 0)
    : 0;
  const words = {
    text: heading.text.slice(from),
    range: { start: heading.range.start + from, end: heading.range.end },
  };
  const { id, title } = day ? { id: null, title: words } : splitTitle(words);
  const made = record(labelled(document, heading), title, { start: heading.block.start, end: heading.body.end }, id);
  if (!day?.[1] || made.date) return made;
  const start = heading.range.start + heading.text.indexOf(day[1]);
  return { ...made, date: { text: day[1], range: { start, end: start + day[1].length } } };
}

function record(fields: readonly Field[], title: Words, range: Range, id: Words | null): LogRecord {
  const all = (key: string): Field[] => fields.filter((field) => field.key === key && field.value !== '');
  const words = (field: Field | undefined): Words | null => (field ? { text: field.value, range: field.range } : null);
  const status = words(all('status')[0]);
  return {
    id: id && idOf(id),
    title,
    range,
    status: status && statusOf(status, fields.find((field) => field.key === 'status')?.carrier ?? 'table'),
    date: words(all('date')[0]),
    why: all('rationale').flatMap((field) => field.items),
    options: all('alternatives').flatMap((field) => field.items),
    decisionMakers: all('owner').flatMap((field) => field.items.flatMap(peopleIn)),
    killRules: fields
      .filter(isKillRule)
      .flatMap((field) =>
        field.carrier === 'table' || field.carrier === 'section'
          ? [killRuleOf({ text: field.value, range: field.range }, field.carrier)]
          : killRulesOfField(field),
      ),
    fields,
  };
}

/** A review that is due on a condition instead of a day is a kill rule: "Review: if nobody pays by mail". */
function isKillRule({ key, value }: Field): boolean {
  return value !== '' && (key === 'kill-rule' || (key === 'review-by' && isSentence(value)));
}
