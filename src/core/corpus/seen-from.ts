import type { Corpus } from './types.js';

/** The corpus as a file sees it: configuration, matrix and definition of done are those that hold for that file. */
export function seenFrom(corpus: Corpus, path: string): Corpus {
  const { config, matrix, definitionOfDone, adopted } = corpus.policyFor(path);
  return config === corpus.config ? corpus : { ...corpus, config, matrix, definitionOfDone, adopted };
}
