import type { Kind } from '../artifact/types.js';
import type { Range, TextEdit } from '../document/range.js';
import type { MessageData, Related, Severity, Suggestion } from './rule.js';

/** What a rule says about a file, as data. Texts are made at the edge by `messageText`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly data: MessageData;
  /** The file that `range` stands in. */
  readonly path: string;
  /** The file whose check said it: another than `path` for words of a side file. A re-run of it replaces its findings. */
  readonly origin: string;
  readonly range: Range;
  readonly related: readonly Related[];
  readonly fix: readonly TextEdit[] | null;
  readonly suggestions: readonly Suggestion[];
  readonly kind: Kind | null;
}
