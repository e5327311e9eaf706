import type { KillRule } from '../artifact/types.js';
import { contains } from '../document/range.js';

/** A kill rule in words: one that is written as a mapping as one would say it, with its day or without; any other as written. */
export function killRuleInWords(rule: KillRule, day: 'with day' | 'without day'): string {
  const { text, carrier, metric, comparison, threshold, date, action } = rule;
  if (carrier !== 'frontmatter' || !/^\{|^[\w-]+:/.test(text.trim())) return text;
  const isApart = comparison && !(threshold && contains(threshold.range, comparison.range));
  const condition = [
    metric?.text,
    isApart && comparison.text.replace('-', ' '),
    threshold?.text,
    day === 'with day' && date && `by ${date.text}`,
  ];
  const said = [condition.filter(Boolean).join(' '), action && `then: ${action.text}`];
  return said.filter(Boolean).join(', ') || text;
}
