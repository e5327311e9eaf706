import type { Rule } from '../../core/lint/rule.js';

/** What a corpus is read and linted with, and who is told. */
export interface Tools {
  readonly rules: readonly Rule[];
  /** The ids of the rules that speak; all of them where left out. */
  readonly only?: ReadonlySet<string>;
  today(): string;
  changed(): void;
  failed(thrown: unknown): void;
  /** Takes note of work done, for whoever wants to see it. */
  trace(says: () => string): void;
}
