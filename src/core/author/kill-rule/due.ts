import { first } from '../../artifact/kill-rule-sentence.js';
import { datePattern } from '../../artifact/kill-words.js';
import { dueDay } from '../../dates/due-day.js';
import { dayLike } from '../new/day-form.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';

/** What a person's words for a day mean: how it is written, or why it cannot be. */
export type Due =
  { readonly is: 'written'; readonly text: string } | { readonly is: 'passed' } | { readonly is: 'unread' };

/** Words that open a day and are no part of it. */
const opener =
  /^(?:by|until|before|on|bis|bis zum|am|avant le|le|jusqu'au|antes del|hasta el|hasta|el|até o|até)\s+(?=\d|\p{Lu})/iu;

/** Days as a document and its neighbours write them. */
export interface DaysOf {
  readonly samples: readonly string[];
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** How many neighbours show how a day is written. */
const enough = 20;

/** The days that a document writes, then those of its neighbours. */
export function daySamples(corpus: Corpus, artifact: Artifact): string[] {
  const neighbours = corpus.artifacts.filter(({ kind }) => kind === artifact.kind).slice(-enough);
  return [artifact, ...neighbours].flatMap(({ date, records }) =>
    [date, ...records.slice(-3).map((record) => record.date)].flatMap((words) => words?.text ?? []),
  );
}

/**
 * A day as the repository writes it. A window counts from today and becomes the day on which it ends; words that only
 * their author can turn into a day stay as they are.
 */
export function dueOf(words: string, { samples, today }: DaysOf): Due {
  const text = words.trim().replace(opener, '');
  const own = dueDay(text, null);
  const day = own ?? dueDay(text, today);
  if (day !== null && day < today) return { is: 'passed' };
  const isIso = own !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (own !== null && !isIso) return isDated(text) ? { is: 'written', text } : { is: 'unread' };
  if (day !== null) return { is: 'written', text: readableDay(samples, day) };
  return isDated(text) ? { is: 'written', text } : { is: 'unread' };
}

/** A day in the usual form, where that names the whole day and is read as one. */
function readableDay(samples: readonly string[], day: string): string {
  const written = dayLike(samples, day);
  return dueDay(written, null) === day && isDated(written) ? written : day;
}

function isDated(text: string): boolean {
  return first({ text, range: { start: 0, end: text.length } }, datePattern) !== null;
}
