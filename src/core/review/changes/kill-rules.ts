import { dayOfKillRule } from '../../artifact/kill-rule-day.js';
import type { KillRule } from '../../artifact/types.js';
import { contains, type Words } from '../../document/range.js';
import { bareWords } from '../../text/likeness.js';
import { difference } from '../amounts.js';
import { changeOf, dayChange, directionOf, listChanges, valueChange } from '../change.js';
import { sideOfComparison } from '../comparison.js';
import { matchedItems, type MatchedItems } from '../items.js';
import type { Change, DecisionRecord, Pair } from '../types.js';

/** Kill rules that went or came, and parts of one that say something else. */
export function killRuleChanges(pair: Pair): Change[] {
  return listChanges(pair, matchedRules(killRulesOf(pair.before), killRulesOf(pair.after)), {
    kind: 'kill-rule',
    says: { gone: 'kill-rule-gone', come: 'kill-rule-new' },
    both: (before, after) => [
      ...dateChanges(pair, before, after),
      ...thresholdChanges(pair, before, after),
      ...(['metric', 'action'] as const).flatMap((part) => partChange(pair, part, before, after)),
      ...partChange(pair, 'owner', before, after, isOneName),
    ],
  });
}

/** One rule that is left over at each end is one rule that was written anew. */
function matchedRules(before: readonly KillRule[], after: readonly KillRule[]): MatchedItems<KillRule> {
  const found = matchedItems(before, after);
  const [one, ...others] = found.gone;
  const [other, ...more] = found.come;
  if (!one || !other || others.length + more.length > 0) return found;
  return { pairs: [...found.pairs, { before: one, after: other }], gone: [], come: [] };
}

function killRulesOf({ artifact, record }: DecisionRecord): readonly KillRule[] {
  return record ? record.killRules : artifact.killRules;
}

const partSays = {
  lost: 'kill-rule-part-lost',
  gained: 'kill-rule-part-gained',
  other: 'kill-rule-part-other',
} as const;

function dateChanges(pair: Pair, before: KillRule, after: KillRule): Change[] {
  const value = {
    kind: 'kill-rule',
    was: before.date,
    is: after.date,
    at: { before, after },
    data: { part: 'date' },
    says: { ...partSays, later: 'kill-rule-later', earlier: 'kill-rule-earlier' },
  } as const;
  return dayChange(pair, value, [dayOfKillRule(before, pair.before.date), dayOfKillRule(after, pair.after.date)]);
}

function thresholdChanges(pair: Pair, before: KillRule, after: KillRule): Change[] {
  const [was, is] = [before.threshold, after.threshold];
  if (!was || !is) return partChange(pair, 'threshold', before, after);
  const [one, other] = [sideOfComparison(before.comparison), sideOfComparison(after.comparison)];
  const more = difference(was.text, is.text) ?? (saysSame(was.text, is.text) ? 0 : null);
  if (more === 0 && one === other) return [];
  // "below 4 %" fires less often at 2 %, "above 300 ms" at 500 ms.
  const isTold = one !== null && one === other && more !== null;
  const direction = isTold ? directionOf(one === 'below' ? more : -more) : 'neutral';
  const messages = { weaker: 'kill-rule-loosened', stronger: 'kill-rule-tightened', neutral: partSays.other } as const;
  return [
    changeOf(pair, {
      ...{ kind: 'kill-rule', direction, message: messages[direction], data: { part: 'threshold' } },
      ...{ before: was, after: is, was: compared(before, was), is: compared(after, is) },
    }),
  ];
}

function compared({ comparison }: KillRule, threshold: Words): string {
  if (!comparison || contains(threshold.range, comparison.range)) return threshold.text;
  return `${comparison.text} ${threshold.text}`;
}

function partChange(
  pair: Pair,
  part: 'metric' | 'threshold' | 'owner' | 'action',
  before: KillRule,
  after: KillRule,
  isSame?: (was: string, is: string) => boolean,
): Change[] {
  const [was, is] = [partOf(before, part), partOf(after, part)];
  const value = { kind: 'kill-rule', was, is, at: { before, after }, data: { part }, says: partSays } as const;
  return valueChange(pair, value, isSame);
}

/** A part without the other parts that may stand in the midst of it: they are told on their own. */
function partOf(rule: KillRule, part: 'metric' | 'threshold' | 'owner' | 'action'): Words | null {
  const words = rule[part];
  if (!words || part === 'threshold') return words;
  const text = [rule.date, rule.threshold, rule.comparison]
    .flatMap((other) => (other && contains(words.range, other.range) ? [other] : []))
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((left, { range }) => {
      const at = range.start - words.range.start;
      return `${left.slice(0, at)}${left.slice(at + range.end - range.start)}`;
    }, words.text);
  return bareWords(text).length > 0 ? { ...words, text } : words;
}

function saysSame(was: string, is: string): boolean {
  return bareWords(was).join(' ') === bareWords(is).join(' ');
}

/** A name that differs by one letter is somebody else. */
function isOneName(was: string, is: string): boolean {
  return was.replace(/^@/, '').toLowerCase() === is.replace(/^@/, '').toLowerCase();
}
