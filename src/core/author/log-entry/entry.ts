import type { Artifact, Field, LogRecord } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { inCaseOf } from '../in-case-of.js';
import { draftWord, isDraftValue } from '../new/draft-word.js';
import { idLike, type Filling } from '../new/filling.js';
import { keyOf, type Habit } from '../new/habit.js';
import { nextNumber } from '../new/next-number.js';
import { plainTitle } from '../new/plain-title.js';

/** What a person says of a decision for the log. All but the title may be left open. */
export interface EntryAnswers {
  readonly title: string;
  readonly reason: string;
  readonly killRule: string;
  readonly people: readonly string[];
  readonly squad: string | null;
  /** The key of a row of the matrix. */
  readonly workType: string | null;
}

/** A log with the record that a new one is written after, and what its records have in common. */
export interface LogHabit extends Habit {
  readonly log: Artifact;
  readonly record: LogRecord;
  readonly newestFirst: boolean;
}

/** Reads the habit of a log from its records, of which the newest with most of the usual fields is the model. */
export function logHabit(log: Artifact, newestFirst: boolean): LogHabit | null {
  const records = newestFirst ? log.records : [...log.records].reverse();
  const newest = records.slice(0, 12);
  const [first] = newest;
  if (!first) return null;
  const counts = new Map<string, number>();
  for (const { fields } of newest)
    for (const key of new Set(fields.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const hasKey = (field: Field): boolean => (counts.get(keyOf(field)) ?? 0) * 2 >= newest.length;
  const usual = (record: LogRecord): number => record.fields.filter(hasKey).length;
  const record = newest.reduce((best, each) => (usual(each) > usual(best) ? each : best), first);
  return {
    log,
    record,
    newestFirst,
    model: { document: log.document, fields: record.fields },
    hasKey,
    hasHeading: (heading) =>
      record.fields.some((field) => field.keyRange.start === heading.range.start && hasKey(field)),
    hasLine: () => false,
    samplesOf: (field) =>
      [record, ...newest].flatMap(({ fields }) =>
        fields.flatMap((other) => (keyOf(other) === keyOf(field) && other.value !== '' ? [other.value] : [])),
      ),
  };
}

/** What a new record of a log says: the answers, the next free number and the status that records begin with. */
export function entryFilling(
  corpus: Corpus,
  { log, record }: Pick<LogHabit, 'log' | 'record'>,
  answers: EntryAnswers,
  today: string,
): Filling {
  const prefix = record.id?.prefix ?? '';
  const taken = log.records.flatMap(({ id }) =>
    id?.prefix === prefix && id.number !== '' ? [Number.parseInt(id.number, 10)] : [],
  );
  const row = corpus.policyFor(log.path).matrix.rows.find(({ key }) => key === answers.workType);
  const number = taken.length === 0 ? null : nextNumber(taken);
  const [reason, killRule] = [plainTitle(answers.reason), plainTitle(answers.killRule)];
  return {
    title: plainTitle(answers.title),
    number,
    digits: number === null ? '' : idLike(record.id?.text ?? '', { number, digits: String(number) }),
    today,
    status: statusOf(log),
    people: answers.people.map(plainTitle).filter((person) => person !== ''),
    squad: answers.squad === null ? null : plainTitle(answers.squad) || null,
    workType: row ? { key: row.workType, words: row.workType } : null,
    said: new Map(Object.entries({ rationale: reason, 'kill-rule': killRule }).filter(([, words]) => words !== '')),
  };
}

/** The word that the log's own records begin with, else that of its language. */
function statusOf(log: Artifact): string {
  const statuses = log.records.flatMap(({ status }) => status ?? []);
  const early = statuses.find((status) => isDraftValue(status.raw, status));
  return (
    early?.raw ??
    inCaseOf(
      draftWord('adr', [log]),
      statuses.map(({ raw }) => raw),
    )
  );
}
