import { stageOf } from '../artifact/statuses.js';
import type { Artifact, Field } from '../artifact/types.js';
import { dayAfter, daysBetween } from '../dates/calendar.js';
import { dueDay } from '../dates/due-day.js';
import type { Words } from '../document/range.js';
import type { Report, Severity, Suggestion } from '../lint/rule.js';
import { artifactRule } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { bySeason, inDays } from './shared/overdue.js';
import { replacing, standsAsRead } from './shared/replace.js';

type Message = 'overdue' | 'again';

const isoDay = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;

/** A decision that was to be looked at again, and was not. */
export const overdueReview = artifactRule<Message>({
  id: 'overdue-review',
  group: 'bets',
  summary: 'The day on which a decision was to be reviewed has passed.',
  severity: bySeason,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    overdue: 'Review this decision, then set its next date; it was due {days} ago',
    again: 'Review it again by {date}',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact, today }) {
    const own = { artifact, decided: artifact.date, today, severity: bySeason[artifact.stage] };
    // A log's fields at its head are its own; those of a record count with the record.
    const inRecord = new Set(artifact.records.flatMap(({ fields }) => fields.map(({ range }) => range.start)));
    for (const field of artifact.fields) if (!inRecord.has(field.range.start)) yield* reportsOn(field, own);
    for (const { status, date, fields } of artifact.records) {
      const judged = { artifact, decided: date, today, severity: bySeason[stageOf(status)] };
      for (const field of fields) yield* reportsOn(field, judged);
    }
  },
});

interface Judged {
  readonly artifact: Artifact;
  readonly decided: Words | null;
  readonly today: string;
  readonly severity: Severity | null;
}

function* reportsOn(field: Field, { artifact, decided, today, severity }: Judged): Iterable<Report<Message>> {
  const words = field.key === 'review-by' ? field.items[0] : undefined;
  if (!words || !severity) return;
  const day = dueDay(words.text, decided && dueDay(decided.text, null));
  if (day === null || day >= today) return;
  // YAML may write the day in another way, and then nobody knows where in it the day stands.
  const written = standsAsRead(artifact, words) ? isoDay.exec(words.text) : null;
  const start = words.range.start + (written?.index ?? 0);
  const date = { ...words, text: written?.[0] ?? words.text };
  const place = written ? { ...date, range: { start, end: start + written[0].length } } : date;
  yield {
    message: 'overdue',
    data: { days: inDays(daysBetween(day, today)) },
    range: place.range,
    path: field.path,
    severity: dueDay(words.text, null) === null ? atMost(severity, 'information') : severity,
    suggestions: written
      ? again(artifact, field.path === undefined ? place : { ...place, path: field.path }, today)
      : [],
  };
}

/** Half a year on, in the form in which the day is written. */
function again(artifact: Artifact, place: Words, today: string): Suggestion[] {
  const date = dayAfter(today, 6, 'month');
  return [{ title: 'again', data: { date }, edits: [replacing(artifact, place, date)], snippet: false }];
}
