import type { KillRule } from '../artifact/types.js';
import type { Words } from '../document/range.js';

/** A part that a kill rule needs so that it can be checked. */
export type KillRulePart = 'metric' | 'number' | 'date' | 'owner' | 'action';

/** The parts that a kill rule does not say; words in braces that nobody has typed over say nothing. */
export function partsLackedBy(rule: KillRule): KillRulePart[] {
  const { metric, comparison, threshold, date, owner, action } = rule;
  const parts: readonly (readonly [KillRulePart, readonly (Words | null)[]])[] = [
    ['metric', [metric]],
    ['number', [threshold, comparison]],
    ['date', [date]],
    ['owner', [owner]],
    ['action', [action]],
  ];
  const isSaid = (words: Words | null): boolean => words !== null && !isInBraces(words, rule);
  return parts.filter(([, said]) => !said.every(isSaid)).map(([part]) => part);
}

function isInBraces(part: Words, rule: Words): boolean {
  if (/^\s*\{[^{}]*\}\s*$/.test(part.text)) return true;
  // The braces of a mapping hold the rule itself.
  if (/^\{.*\}$/s.test(rule.text.trim())) return false;
  const from = part.range.start - rule.range.start;
  const to = part.range.end - rule.range.start;
  if (rule.text.slice(from, to) !== part.text) return false;
  return [...rule.text.matchAll(/\{[^{}]*\}/g)].some(
    ({ index, 0: braces }) => index < to && index + braces.length > from,
  );
}
