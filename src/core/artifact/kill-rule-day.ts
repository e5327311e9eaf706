import { dueDay } from '../dates/due-day.js';
import type { Words } from '../document/range.js';
import type { KillRule } from './types.js';

/**
 * The day, `YYYY-MM-DD`, on which a kill rule falls due. A window such as "within six weeks" counts from the day of
 * its record; null where the rule has no date, or where nobody can tell the day.
 */
export function dayOfKillRule(rule: KillRule, decided: Words | null): string | null {
  if (!rule.date) return null;
  // "within six weeks" may go on with "of the launch", which is another day than that of the record.
  const from = rule.date.range.end - rule.range.start;
  const inSentence = rule.text.slice(from - rule.date.text.length, from) === rule.date.text;
  const next = inSentence ? (/^\s+\p{L}+/u.exec(rule.text.slice(from, from + 40))?.[0] ?? '') : '';
  return dueDay(rule.date.text + next, decided && dueDay(decided.text, null));
}
