import { isPlaceholder } from '../../artifact/placeholder.js';
import type { KillRule } from '../../artifact/types.js';
import type { Words } from '../../document/range.js';
import { placeholder } from './placeholder.js';

/** One of the things that a kill rule says. */
export interface Part {
  /** As a sentence lists it: "say who acts". */
  readonly says: string;
  /** Without it nobody can tell whether the rule has come true. */
  readonly isMeasure: boolean;
  /** The words that say it, null for each that is not there. */
  wordsIn(rule: KillRule): readonly (Words | null)[];
  /** What to add to a sentence, and to a mapping. */
  readonly prose: string;
  readonly key: string;
}

/** The parts of a kill rule, in the order in which it is read. */
export const parts: readonly Part[] = [
  {
    says: 'which metric',
    isMeasure: true,
    wordsIn: (rule) => [rule.metric],
    prose: ` (measured by ${placeholder(1, 'metric')})`,
    key: `metric: "${placeholder(1, 'what is counted')}"`,
  },
  {
    says: 'which number',
    isMeasure: true,
    wordsIn: (rule) => [rule.threshold, rule.comparison],
    prose: ` (${placeholder(1, 'below or above')} ${placeholder(2, 'number')})`,
    key: `below: "${placeholder(1, 'number')}"`,
  },
  {
    says: 'by when',
    isMeasure: true,
    wordsIn: (rule) => [rule.date],
    prose: ` by ${placeholder(1, 'YYYY-MM-DD')}`,
    key: `by: "${placeholder(1, 'YYYY-MM-DD')}"`,
  },
  {
    says: 'who acts',
    isMeasure: false,
    wordsIn: (rule) => [rule.owner],
    prose: ` (owner: ${placeholder(1, '@name')})`,
    key: `owner: "${placeholder(1, '@name')}"`,
  },
  {
    says: 'what then',
    isMeasure: false,
    wordsIn: (rule) => [rule.action],
    prose: `; then ${placeholder(1, 'we remove it')}`,
    key: `then: "${placeholder(1, 'remove it')}"`,
  },
];

/** True where a kill rule says this part in words of its own. */
export function isSaid(part: Part, rule: KillRule): boolean {
  return part.wordsIn(rule).every((words) => words !== null && !isPlaceholder(words, rule));
}

/** True where a placeholder already stands for this part, so that there is nothing to add. */
export function isPrepared(part: Part, rule: KillRule): boolean {
  return part.wordsIn(rule).some((words) => words !== null && isPlaceholder(words, rule));
}
