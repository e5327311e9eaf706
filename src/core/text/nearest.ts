/** The number of single-character edits between two words, a swap of neighbours counted as one; stops above `most`. */
export function distance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1))
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/** The words that somebody who wrote `word` may have meant, all equally near; none where all are far. */
export function nearestWords(word: string, words: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase();
  let least = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3;
  let nearest: string[] = [];
  for (const candidate of new Set(words)) {
    const far = distance(wanted, candidate.toLowerCase(), least);
    if (far > least) continue;
    if (far < least) nearest = [];
    least = far;
    nearest.push(candidate);
  }
  return nearest.slice(0, most);
}

/** The word of a list that was most likely meant; null where none is near. */
export function nearestWord(word: string, words: Iterable<string>): string | null {
  return nearestWords(word, words, 1)[0] ?? null;
}
