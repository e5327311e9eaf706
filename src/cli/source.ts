import type { Corpus } from '../core/corpus/types.js';
import type { Lines } from '../core/document/lines.js';
import { linesOf } from '../core/document/lines.js';

/** A text with its line table. Offsets count in it, so that it has no byte-order mark. */
export interface Source {
  readonly text: string;
  readonly lines: Lines;
}

/** The text of a file of the corpus; null for one that was not read. */
export function sourceOf(corpus: Corpus, path: string): Source | null {
  const file = corpus.files.get(path);
  if (file?.state === 'read') return file.document;
  if (file?.state === 'config') return file;
  // A side file, such as kep.yaml, is no file of its own to the rules, but a finding or a value can stand in it.
  const input = corpus.sources.inputs.get(path);
  if (!input || !('text' in input)) return null;
  const text = input.text.replace(/^\uFEFF/, '');
  return { text, lines: linesOf(text) };
}
