import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { eolAt } from '../../document/lines.js';
import { trimmed, type TextEdit } from '../../document/range.js';
import { insertion } from '../lines-below.js';
import { entryFilling, logHabit, type EntryAnswers, type LogHabit } from './entry.js';
import { lineRecord } from './line.js';
import { runsNewestFirst } from './order.js';
import { headingOf, sectionRecord } from './section.js';
import { rowLine, tableOf } from './table-row.js';

/** What a log has a place for besides the decision itself. */
export type EntryPart = 'rationale' | 'kill-rule' | 'owner' | 'squad' | 'work-type';

/** What can be said in a new record of a log without changing its form. */
export function partsOf(log: Artifact): ReadonlySet<EntryPart> {
  const habit = logHabit(log, runsNewestFirst(log.records));
  if (!habit) return new Set();
  const keys = new Set(habit.record.fields.map(({ key }) => key));
  const parts = (['rationale', 'kill-rule', 'owner', 'squad', 'work-type'] as const).filter((key) => keys.has(key));
  if (headingOf(habit)) return new Set([...parts, 'rationale', 'kill-rule']);
  return new Set(
    tableOf(habit) || log.document.text.slice(habit.record.range.start, habit.record.range.end).includes('|')
      ? parts
      : [...parts, 'rationale'],
  );
}

/** Adds a decision to a log, as a row or a record in the log's own form, where its newest one belongs. None for a log without records. */
export function entryEdit(
  corpus: Corpus,
  log: Artifact,
  answers: EntryAnswers,
  today: string,
): { readonly edit: TextEdit; readonly cursor: number } | null {
  const habit = logHabit(log, runsNewestFirst(log.records));
  if (!habit) return null;
  const filling = entryFilling(corpus, habit, answers, today);
  const { match } = corpus.sources.settings.configuredFor(log.path);
  const { document } = log;
  const { text, lines } = document;
  const eol = eolAt(text, lines, habit.record.range.start);
  const table = tableOf(habit);
  const heading = table ? null : headingOf(habit);
  const made = table
    ? [rowLine(habit, table, filling)]
    : heading
      ? sectionRecord(habit, heading, match, filling)
      : lineRecord(habit, filling);
  const gap = heading || isApart(habit) ? eol + eol : eol;
  const rule = heading ? ruleBetween(habit) : '';
  const words = made.join(eol);
  const [first, last] = [log.records[0], log.records.at(-1)];
  if (!first || !last) return null;
  const edit = habit.newestFirst
    ? insertion(lines.start(lines.at(first.range.start)), words + (rule && gap + rule) + gap)
    : insertion(endOf(habit, rule), (rule && gap + rule) + gap + words);
  return { edit, cursor: edit.range.start + edit.text.indexOf(words) + words.length };
}

/** The end of the last record's words, and of its line; a rule below it belongs to what comes next. */
function endOf({ log: { document, records } }: LogHabit, rule: string): number {
  const last = records.at(-1);
  if (!last) return document.text.length;
  let { end } = trimmed(document.text, last.range);
  const source = document.text.slice(last.range.start, end);
  if (rule !== '' && source.endsWith(rule)) end = last.range.start + source.slice(0, -rule.length).trimEnd().length;
  return document.lines.end(document.lines.at(end));
}

/** True where a blank line parts the records. */
function isApart({ log: { document, records } }: LogHabit): boolean {
  const [first, second] = records;
  if (!first || !second) return false;
  const end = trimmed(document.text, first.range).end;
  return document.lines.at(second.range.start) - document.lines.at(end) > 1;
}

/** The thematic break that parts most sections; empty where none does. */
function ruleBetween({ log: { document, records } }: LogHabit): string {
  const ends = records
    .slice(0, -1)
    .map(
      ({ range }) =>
        /(?:^|[\r\n])((?:-{3,}|\*{3,}|_{3,}))\s*$/.exec(
          document.text.slice(Math.max(range.start, range.end - 40), range.end),
        )?.[1],
    );
  const rules = ends.flatMap((rule) => rule ?? []);
  return rules.length > 0 && rules.length * 2 > ends.length ? (rules[0] ?? '') : '';
}
