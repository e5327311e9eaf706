import { completionsAt } from '../../../../src/core/author/complete/complete.js';
import type { Completion } from '../../../../src/core/author/complete/completion.js';
import { plainText } from '../../../../src/core/lint/snippet.js';
import { corpusOf } from '../../artifact/support.js';

/** The day of the tests: a Monday in the middle of a quarter. */
export const today = '2027-02-15';

/** Where the cursor stands in a text of a test. */
const cursor = '¦';

/** What is offered at the cursor of a document, beside other files of its repository. */
export function offered(
  marked: string,
  files: Readonly<Record<string, string>> = {},
  path = 'docs/adr/0009-carts.md',
): Completion[] {
  const offset = marked.indexOf(cursor);
  const text = marked.replace(cursor, '');
  const corpus = corpusOf({ ...files, [path]: text });
  return completionsAt({ text, offset, path, corpus, today });
}

/** The labels of what is offered, in order. */
export function labels(...asked: Parameters<typeof offered>): string[] {
  return offered(...asked).map(({ label }) => label);
}

/** The document after the completion with a label is taken, its tab stops with the words that stand in them. */
export function taken(label: string, ...asked: Parameters<typeof offered>): string {
  const found = offered(...asked).find((each) => each.label === label);
  if (!found) throw new Error(`“${label}” is not offered, but ${labels(...asked).join(', ') || 'nothing'}.`);
  const text = asked[0].replace(cursor, '');
  const { start, end } = found.range;
  return text.slice(0, start) + (found.snippet ? plainText(found.text) : found.text) + text.slice(end);
}
