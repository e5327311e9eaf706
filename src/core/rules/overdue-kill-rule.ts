import { dayOfKillRule } from '../artifact/kill-rule-day.js';
import { stageOf } from '../artifact/statuses.js';
import type { Artifact, KillRule, LogRecord } from '../artifact/types.js';
import { daysBetween } from '../dates/calendar.js';
import { dueDay } from '../dates/due-day.js';
import type { Words } from '../document/range.js';
import type { Report, Severity, Suggestion } from '../lint/rule.js';
import { artifactRule } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { hasResult, isAnswered, itemOf } from './shared/answered.js';
import { replacing } from './shared/replace.js';
import { bySeason, inDays } from './shared/overdue.js';

type Message = 'overdue' | 'tick';

/** A kill rule whose day has come and gone. */
export const overdueKillRule = artifactRule<Message>({
  id: 'overdue-kill-rule',
  group: 'bets',
  summary: 'The day of a kill rule has passed, and nothing says what came of it.',
  severity: bySeason,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    overdue: 'Act on this kill rule, or say what came of it; it was due {days} ago',
    tick: 'Tick it, since it has been acted on',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact, today }) {
    const { killRules, sections } = artifact;
    const bodies = sections.flatMap(({ name, body }) => (name === 'kill-rule' ? [body] : []));
    const own = { artifact, today, severity: bySeason[artifact.stage], ...datesOf(artifact) };
    let body = 0;
    for (const [index, rule] of killRules.entries()) {
      if (!isInBody(rule)) yield* reportsOn(rule, rule.range.end, own);
      else {
        // Rules and sections both stand in document order.
        while ((bodies[body]?.end ?? Infinity) < rule.range.end) body++;
        const next = killRules[index + 1]?.range.start ?? Infinity;
        yield* reportsOn(rule, Math.min(next, bodies[body]?.end ?? rule.range.end), own);
      }
    }
    for (const record of artifact.records) {
      if (hasResult(record)) continue;
      const judged = { artifact, today, severity: bySeason[stageOf(record.status)], ...datesOf(record) };
      for (const rule of record.killRules)
        yield* reportsOn(rule, rule.carrier === 'table' ? rule.range.end : record.range.end, judged);
    }
  },
});

interface Judged {
  readonly artifact: Artifact;
  readonly today: string;
  readonly severity: Severity | null;
  readonly decided: Words | null;
  /** Days of which `overdue-review` speaks. */
  readonly reviews: ReadonlySet<string | null>;
}

function datesOf({ fields, date }: Pick<Artifact | LogRecord, 'fields' | 'date'>): Pick<Judged, 'decided' | 'reviews'> {
  const since = date && dueDay(date.text, null);
  const reviews = fields.filter(({ key }) => key === 'review-by').map(({ value }) => dueDay(value, since));
  return { decided: date, reviews: new Set(reviews) };
}

function isInBody({ carrier, path }: KillRule): boolean {
  return carrier !== 'frontmatter' && path === undefined;
}

/** `end` is where the part of the text ends that may say what came of the rule. */
function* reportsOn(rule: KillRule, end: number, judged: Judged): Iterable<Report<Message>> {
  const { artifact, today, severity } = judged;
  const day = dayOfKillRule(rule, judged.decided);
  if (!severity || !rule.date || day === null || day >= today) return;
  if (judged.reviews.has(day) || isAnswered(rule, end, artifact)) return;
  yield {
    message: 'overdue',
    data: { days: inDays(daysBetween(day, today)) },
    range: rule.date.range,
    path: rule.path,
    // A window may count from a day that only its author knows.
    severity: dueDay(rule.date.text, null) === null ? atMost(severity, 'information') : severity,
    suggestions: ticking(rule, artifact),
  };
}

function ticking(rule: KillRule, artifact: Artifact): Suggestion[] {
  const box = rule.path === undefined ? itemOf(rule, artifact)?.task : null;
  if (!box) return [];
  const edit = replacing(artifact, { text: '[ ]', range: box.range }, '[x]');
  return [{ title: 'tick', data: {}, edits: [edit], snippet: false }];
}
