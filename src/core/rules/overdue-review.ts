import { reviewsOf } from '../artifact/promises.js';
import type { Artifact } from '../artifact/types.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { dayAfter, daysBetween } from '../dates/calendar.js';
import { dueDay } from '../dates/due-day.js';
import type { Words } from '../document/range.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { bySeason, inDays } from './shared/overdue.js';

const isoDay = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/;

/** A decision that was to be looked at again, and was not. */
export const overdueReview = artifactRule<'overdue' | 'again'>({
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
    for (const { field, words, day, stage } of reviewsOf(artifact)) {
      const severity = bySeason[stage];
      if (!severity || day === null || day >= today) continue;
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
  },
});

/** Half a year on, in the form in which the day is written. */
function again(artifact: Artifact, place: Words, today: string): Suggestion[] {
  const date = dayAfter(today, 6, 'month');
  return [{ title: 'again', data: { date }, edits: [replacing(artifact, place, date)], snippet: false }];
}
