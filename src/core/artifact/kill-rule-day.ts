import { dueDay } from '../dates/due-day.js';
import type { Words } from '../document/range.js';
import type { KillRule } from './types.js';

/** Words that make the day behind them a deadline, in the languages of the heading packs. */
const openers = [
  ...['by', 'until', 'before', 'no later than', 'due', 'on', 'within', 'deadline', 'as of', 'end', 'end of'],
  ...['bis', 'bis zum', 'vor', 'spätestens', 'am', 'innerhalb von', 'binnen', 'ende'],
  ...['avant', 'avant le', 'le', "d'ici", "d'ici le", "jusqu'au", "jusqu'à", 'sous', 'dans les', 'au'],
  ...['antes de', 'antes del', 'hasta', 'hasta el', 'el', 'a más tardar', 'dentro de', 'para el', 'a los'],
  ...['antes de', 'até', 'até o', 'em até', 'dentro de', 'no dia'],
];
const opened = new RegExp(`(?<!\\p{L})(?:${openers.join('|')})(?:\\s+the|\\s+of)?[\\s*_~(:]*$`, 'iu');

/**
 * The day, `YYYY-MM-DD`, on which a kill rule falls due. A window such as "within six weeks" counts from the day of
 * its record; null where the rule has no deadline, where its day lies before its record, or where nobody can tell it.
 */
export function dayOfKillRule(rule: KillRule, decided: Words | null): string | null {
  if (!rule.date) return null;
  const since = decided && dueDay(decided.text, null);
  const to = rule.date.range.end - rule.range.start;
  const from = to - rule.date.text.length;
  const isInSentence = rule.text.slice(from, to) === rule.date.text;
  if (isInSentence && !isDeadline(rule.text, from, rule.date.text)) return null;
  // "within six weeks" may go on with "of the launch", which is another day than that of the record.
  const next = isInSentence ? (/^\s+\p{L}+/u.exec(rule.text.slice(to, to + 40))?.[0] ?? '') : '';
  const day = dueDay(rule.date.text + next, since);
  return day !== null && since !== null && day < since ? null : day;
}

/** A sentence may name a day for other reasons: a deadline opens it, stands behind a colon or a dash, or behind "by". */
function isDeadline(sentence: string, from: number, date: string): boolean {
  const before = sentence.slice(Math.max(0, from - 40), from);
  const isFirst = !/[\p{L}\p{N}(]/u.test(sentence.slice(0, from));
  const isName = /^-?[\p{L}/_]/u.test(sentence.slice(from + date.length, from + date.length + 2));
  return !isName && (isFirst || /[:|—–][\s*_`]*$/.test(before) || opened.test(before) || window.test(date));
}

/** A window that says of itself that it ends; "in a week" may also be a rate. */
const window =
  /^(?:within|by|before|until|innerhalb|bis|binnen|sous|d'ici|avant|antes|hasta|dentro|até|ende?)(?!\p{L})/iu;
