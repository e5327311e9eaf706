import type { DatedKillRule } from '../../artifact/promises.js';
import { daysBetween } from '../../dates/calendar.js';
import { partsLackedBy, type KillRulePart } from '../../tension/kill-rule-parts.js';
import { shown } from '../../tension/shown.js';
import { phrase, type Phrase } from './phrase.js';

const missing: Readonly<Record<KillRulePart, string>> = {
  metric: 'Missing: which metric',
  number: 'Missing: which number, and its direction',
  date: 'Missing: by when',
  owner: 'Missing: who acts',
  action: 'Missing: what is done then',
};

/** What is left of a kill rule's time, the parts that were read, and those that are missing. */
export function killRulePhrases({ rule, day, stage, isAnswered }: DatedKillRule, today: string): Phrase[] {
  const isOpen = stage !== 'closed' && !isAnswered();
  const { metric, comparison, threshold, date, owner, action } = rule;
  const number = [comparison, threshold].filter((words) => words !== null).map(({ text }) => text);
  const parts: readonly (readonly [string, string | undefined])[] = [
    ['Metric: {0}', metric?.text],
    ['Number: {0}', [...new Set(number)].join(' ') || undefined],
    ['By: {0}', date?.text],
    ['Owner: {0}', owner?.text],
    ['Then: {0}', action?.text],
  ];
  return [
    isOpen ? timeLeft(day, today) : phrase('It is settled: nothing is due any more.'),
    ...parts.flatMap(([says, text]) => (text === undefined ? [] : [phrase(says, shown(text, 160))])),
    ...partsLackedBy(rule).map((part) => phrase(missing[part])),
  ];
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
