import type { Rule } from './rule.js';

/** What to run: the rules, the day that dates are judged against, and the files (all where left out). */
export interface Run {
  /** Every rule there is: what names a rule is checked against them. */
  readonly rules: readonly Rule[];
  /** The ids of those that speak; all of them where left out. */
  readonly only?: ReadonlySet<string>;
  readonly today: string;
  readonly paths?: ReadonlySet<string>;
  /** The ids of the signals that a configuration may mute; they are not checked where left out. */
  readonly signals?: readonly string[];
  /** Told of each file about which a rule spoke by what all artifacts say, so that any of them may change it. */
  readonly sawAll?: (path: string) => void;
}
