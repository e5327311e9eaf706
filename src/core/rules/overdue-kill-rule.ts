import { itemOf } from '../artifact/kill-rule-result.js';
import { killRulesOf } from '../artifact/promises.js';
import type { Artifact, KillRule } from '../artifact/types.js';
import { replacing } from '../author/file-edit.js';
import { daysBetween } from '../dates/calendar.js';
import { dueDay } from '../dates/due-day.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { bySeason, inDays } from './shared/overdue.js';

/** A kill rule whose day has come and gone. */
export const overdueKillRule = artifactRule<'overdue' | 'tick'>({
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
    for (const { rule, day, stage, isAnswered } of killRulesOf(artifact)) {
      const severity = bySeason[stage];
      if (!severity || !rule.date || day === null || day >= today || isAnswered()) continue;
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
  },
});

function ticking(rule: KillRule, artifact: Artifact): Suggestion[] {
  const box = rule.path === undefined ? itemOf(rule, artifact)?.task : null;
  if (!box) return [];
  const edit = replacing(artifact, { text: '[ ]', range: box.range }, '[x]');
  return [{ title: 'tick', data: {}, edits: [edit], snippet: false }];
}
