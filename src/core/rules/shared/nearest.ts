import { distance } from '../../text/nearest.js';

/** The words that somebody who wrote `word` may have meant, the nearest first; none where all are far. */
export function nearest(word: string, words: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase();
  const allowed = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3;
  return [...new Set(words)]
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase(), allowed) }))
    .filter(({ far }) => far <= allowed)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
