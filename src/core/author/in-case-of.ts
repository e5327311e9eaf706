/** A word in the case that most of others are written in: capitals alone, with a capital, or as it is. */
export function inCaseOf(word: string, others: readonly string[]): string {
  const most = (says: (other: string) => boolean): boolean => others.filter(says).length * 2 > others.length;
  if (most((other) => /\p{L}.*\p{L}/u.test(other) && other === other.toUpperCase())) return word.toUpperCase();
  return most((other) => /^\P{L}*\p{Lu}/u.test(other)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
