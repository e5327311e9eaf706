/**
 * The number that comes after the largest of those that are taken. A number far beyond the one before it, such as 9999
 * or a year, begins no row of its own; the answer is free in any case.
 */
export function nextNumber(taken: Iterable<number>): number {
  const numbers = [...new Set(taken)].sort((a, b) => a - b);
  while (numbers.length > 1 && isFarBeyond(numbers.at(-1) ?? 0, numbers.at(-2) ?? 0)) numbers.pop();
  const all = new Set(taken);
  let next = (numbers.at(-1) ?? 0) + 1;
  while (all.has(next)) next++;
  return next;
}

function isFarBeyond(number: number, before: number): boolean {
  return number > before * 10 + 100;
}
