import { isPlaceholder } from '../../artifact/placeholder.js';
import type { KillRule } from '../../artifact/types.js';
import type { Words } from '../../document/range.js';

/** What a person says of a kill rule. */
export interface KillRuleAnswers {
  readonly metric: string;
  /** The comparison and the number: "below 4 %". */
  readonly bound: string;
  /** A day as the repository writes it, or words such as "two weeks after the launch". */
  readonly by: string;
  readonly owner: string;
  /** What happens then: "remove the feature". */
  readonly then: string;
}

/** What a kill rule that is there says already, less the placeholders in it. */
export function answersIn(rule: KillRule): Partial<KillRuleAnswers> {
  const said = (words: Words | null): string => (words && !isPlaceholder(words, rule) ? words.text.trim() : '');
  const threshold = said(rule.threshold);
  const comparison = said(rule.comparison);
  const isInside = threshold.toLowerCase().includes(comparison.toLowerCase());
  const answers = {
    metric: said(rule.metric),
    bound: isInside ? threshold : [comparison.replaceAll('-', ' '), threshold].filter(Boolean).join(' '),
    by: said(rule.date),
    owner: said(rule.owner).replace(/^\(([^()]*)\)$/, '$1'),
    then: rule.action && said(rule.action) !== '' ? wholeAction(rule.action, rule) : '',
  };
  return Object.fromEntries(Object.entries(answers).filter(([, text]) => text !== ''));
}

/** Of a sentence only the verb is read; what is done goes on to the end of its clause. */
function wholeAction(action: Words, rule: KillRule): string {
  const from = action.range.start - rule.range.start;
  if (rule.text.slice(from, from + action.text.length) !== action.text) return action.text.trim();
  const clause = /^[^.;(|\r\n]*/.exec(rule.text.slice(from))?.[0].trim() ?? '';
  return clause.length > action.text.length ? clause : action.text.replace(/\s*\([^()]*\)?\s*$/, '').trim();
}

/** True where a kill rule leaves nothing out. */
export function isWhole(rule: KillRule): boolean {
  const parts = [rule.metric, rule.comparison, rule.threshold, rule.date, rule.owner, rule.action];
  return parts.every((words) => words !== null && !isPlaceholder(words, rule));
}
