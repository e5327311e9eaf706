/** Choices that a seed repeats. */
export interface Chance {
  oneOf<One>(all: readonly One[]): One;
  /** A word that no document holds. */
  word(): string;
}

/** The choices of a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  // A small generator of Tommy Ettinger's, mulberry32: good enough to choose with.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    oneOf(all) {
      const one = all[Math.floor(next() * all.length)];
      if (one === undefined) throw new Error('There is nothing to choose from.');
      return one;
    },
    word: () =>
      Array.from(
        { length: 7 },
        () => 'bcdfgklmnprstvz'.charAt(Math.floor(next() * 15)) + 'aeiou'.charAt(Math.floor(next() * 5)),
      )
        .join('')
        .slice(0, 9),
  };
}
