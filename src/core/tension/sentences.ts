/** A number with its noun: `1 place`, `3 places`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** Words as a sentence lists them: `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** A number as people write it: at most one digit behind the point. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
