import type { DatedKillRule } from '../../artifact/promises.js';
import type { KillRule } from '../../artifact/types.js';
import { daysBetween } from '../../dates/calendar.js';
import { partsLackedBy, type KillRulePart } from '../../tension/kill-rule-parts.js';
import { shown } from '../../tension/shown.js';
import { phrase, type Phrase } from './phrase.js';

const missing: Readonly<Record<KillRulePart, Phrase>> = {
  metric: phrase('Missing: which metric'),
  number: phrase('Missing: which number, and its direction'),
  date: phrase('Missing: by when'),
  owner: phrase('Missing: who acts'),
  action: phrase('Missing: what is done then'),
};

/** What is left of a kill rule's time, the parts that were read, and those that are missing. */
export function killRulePhrases({ rule, day, stage, isAnswered }: DatedKillRule, today: string): Phrase[] {
  const isOpen = stage !== 'closed' && !isAnswered();
  const { metric, comparison, threshold, date, owner } = rule;
  const number = [comparison, threshold].filter((words) => words !== null).map(({ text }) => text);
  return [
    isOpen ? timeLeft(day, today) : phrase('It is settled: nothing is due any more.'),
    ...said(metric?.text, (text) => phrase('Metric: {0}', text)),
    ...said([...new Set(number)].join(' '), (text) => phrase('Number: {0}', text)),
    ...said(date?.text, (text) => phrase('By: {0}', text)),
    ...said(owner?.text, (text) => phrase('Owner: {0}', text)),
    ...said(actionIn(rule), (text) => phrase('Then: {0}', text)),
    ...partsLackedBy(rule).map((part) => missing[part]),
  ];
}

/** A sentence is read up to its verb; what is done stands behind it. */
function actionIn({ action, text, range, carrier }: KillRule): string | undefined {
  if (!action || carrier === 'frontmatter' || carrier === 'table') return action?.text;
  const rest = text.slice(action.range.start - range.start);
  return rest.startsWith(action.text) ? (/^[^.;\n]*/.exec(rest)?.[0] ?? action.text) : action.text;
}

function said(part: string | undefined, phraseOf: (text: string) => Phrase): Phrase[] {
  return part === undefined || part === '' ? [] : [phraseOf(shown(part, 160))];
}

function timeLeft(day: string | null, today: string): Phrase {
  if (day === null) return phrase('No day can be told on which it is due.');
  const days = daysBetween(today, day);
  if (days === 0) return phrase('Due today.');
  if (days === 1) return phrase('Due tomorrow, {0}.', day);
  return days > 0
    ? phrase('Due in {0} days, on {1}.', String(days), day)
    : phrase('Overdue since {1}: {0} days.', String(-days), day);
}
