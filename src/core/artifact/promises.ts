import { dueDay } from '../dates/due-day.js';
import type { Words } from '../document/range.js';
import { dayOfKillRule } from './kill-rule-day.js';
import { hasResult, isAnswered } from './kill-rule-result.js';
import { stageOf } from './statuses.js';
import type { Artifact, Field, KillRule, LogRecord, Stage } from './types.js';

/** A kill rule with the day on which it falls due. */
export interface DatedKillRule {
  readonly rule: KillRule;
  /** Null where it has no deadline, or nobody can tell it. */
  readonly day: string | null;
  /** Of the record that it belongs to. */
  readonly stage: Stage;
  /** True where somebody has said what came of it. It is looked up when it is asked. */
  readonly isAnswered: () => boolean;
}

/** A day on which a decision is to be looked at again. */
export interface DatedReview {
  readonly field: Field;
  readonly words: Words;
  /** Null where nobody can tell it. */
  readonly day: string | null;
  readonly stage: Stage;
}

/** Every kill rule of an artifact and of its records, less those whose day is the one of a review. */
export function* killRulesOf(artifact: Artifact): Generator<DatedKillRule> {
  const bodies = artifact.sections.flatMap(({ name, body }) => (name === 'kill-rule' ? [body] : []));
  const { killRules } = artifact;
  const own = { artifact, stage: artifact.stage, ...datesOf(artifact) };
  let body = 0;
  for (const [index, rule] of killRules.entries()) {
    if (!isInBody(rule)) yield* dated(rule, rule.range.end, own);
    else {
      // Rules and sections both stand in document order.
      while ((bodies[body]?.end ?? Infinity) < rule.range.end) body++;
      const next = killRules[index + 1]?.range.start ?? Infinity;
      yield* dated(rule, Math.min(next, bodies[body]?.end ?? rule.range.end), own);
    }
  }
  for (const record of artifact.records) {
    if (hasResult(record)) continue;
    const holder = { artifact, stage: stageOf(record.status), ...datesOf(record) };
    for (const rule of record.killRules)
      yield* dated(rule, rule.carrier === 'table' ? rule.range.end : record.range.end, holder);
  }
}

/** Every day on which an artifact or one of its records is to be looked at again. */
export function* reviewsOf(artifact: Artifact): Generator<DatedReview> {
  // A log's fields at its head are its own; those of a record count with the record.
  const inRecord = new Set(artifact.records.flatMap(({ fields }) => fields.map(({ range }) => range.start)));
  const own = artifact.fields.filter(({ range }) => !inRecord.has(range.start));
  yield* reviewsIn(own, artifact.date, artifact.stage);
  for (const { status, date, fields } of artifact.records) yield* reviewsIn(fields, date, stageOf(status));
}

interface Holder {
  readonly artifact: Artifact;
  readonly stage: Stage;
  readonly decided: Words | null;
  /** The days of its reviews. */
  readonly reviews: ReadonlySet<string | null>;
}

function datesOf({ fields, date }: Pick<Artifact | LogRecord, 'fields' | 'date'>): Pick<Holder, 'decided' | 'reviews'> {
  const since = date && dueDay(date.text, null);
  const reviews = fields.filter(({ key }) => key === 'review-by').map(({ value }) => dueDay(value, since));
  return { decided: date, reviews: new Set(reviews) };
}

function isInBody({ carrier, path }: KillRule): boolean {
  return carrier !== 'frontmatter' && path === undefined;
}

/** `end` is where the part of the text ends that may say what came of the rule. */
function* dated(rule: KillRule, end: number, { artifact, stage, decided, reviews }: Holder): Generator<DatedKillRule> {
  const day = dayOfKillRule(rule, decided);
  if (day !== null && reviews.has(day)) return;
  yield { rule, day, stage, isAnswered: () => isAnswered(rule, end, artifact) };
}

function* reviewsIn(fields: readonly Field[], decided: Words | null, stage: Stage): Generator<DatedReview> {
  const since = decided && dueDay(decided.text, null);
  for (const field of fields) {
    const words = field.key === 'review-by' ? wordsOf(field) : undefined;
    if (words) yield { field, words, day: dueDay(words.text, since), stage };
  }
}

/** Keys by which a mapping says when; its other days are of the past, such as the one on which it was asked for. */
const whenKeys: ReadonlySet<string> = new Set(['by', 'date', 'due', 'on', 'next', 'until', 'review-by']);

function wordsOf({ node, items }: Field): Words | undefined {
  if (node?.kind !== 'map') return items[0];
  const entry = node.entries.find(({ key }) => whenKeys.has(key.toLowerCase()));
  return entry?.value?.kind === 'scalar' ? { text: entry.value.text, range: entry.value.range } : undefined;
}
