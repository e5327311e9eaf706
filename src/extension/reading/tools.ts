import type { Rule } from '../../core/lint/rule.js';

/** What a corpus is read and linted with, and who is told. */
export interface Tools {
  readonly rules: readonly Rule[];
  today(): string;
  changed(): void;
  failed(thrown: unknown): void;
}
