/** The number of a record, and the family that it counts in. */
export interface Numbered {
  readonly prefix: string;
  readonly number: string;
}

/** True for two numbers of one family that are not the same; two prefixes count in two families, and a bare number belongs to any. */
export function differ(one: Numbered, other: Numbered): boolean {
  const [a, b] = [family(one.prefix), family(other.prefix)];
  return one.number !== other.number && (a === b || a === '' || b === '');
}

/** True for the number of a record that is named by its day, and so has none. */
export function isDay(number: string): boolean {
  return number.length >= 8;
}

function family(prefix: string): string {
  return prefix.replace(/^.*[-_](?=\w)/, '').replace(/[-_]+$/, '');
}
