import type { Corpus } from '../../corpus/types.js';

/** The root's configuration: where it is, or would be, and what it says; empty where there is none. */
export function configurationOf(corpus: Corpus): { readonly path: string; readonly text: string } {
  const path = corpus.policies[0]?.path ?? '.cutline.yaml';
  const file = corpus.files.get(path);
  return { path, text: file?.state === 'config' ? file.text : '' };
}
