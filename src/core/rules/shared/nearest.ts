/** The words that somebody who wrote `word` may have meant, the nearest first; none where all are far. */
export function nearest(word: string, words: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase();
  const allowed = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3;
  const near: { word: string; distance: number }[] = [];
  for (const candidate of new Set(words)) {
    if (Math.abs(candidate.length - wanted.length) > allowed) continue;
    const distance = distanceOf(wanted, candidate.toLowerCase());
    if (distance <= allowed) near.push({ word: candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  return near.slice(0, most).map((one) => one.word);
}

/** How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into another. */
export function distanceOf(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
