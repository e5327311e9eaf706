import type { Corpus } from '../corpus/types.js';
import { linesOf, type Lines } from '../document/lines.js';

/** The text that a finding's range stands in, without its byte-order mark; null for a file that was not read. */
export function textIn(corpus: Corpus, path: string): { readonly text: string; readonly lines: Lines } | null {
  const file = corpus.files.get(path);
  if (file?.state === 'read') return file.document;
  if (file && file.state !== 'unread') return file;
  const input = corpus.sources.inputs.get(path);
  if (!input || !('text' in input)) return null;
  const text = input.text.replace(/^\uFEFF/, '');
  return { text, lines: linesOf(text) };
}
