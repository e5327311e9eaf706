import { distance } from './nearest.js';

/** Words that carry no meaning of their own where a sentence is only polished. */
const articles: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'der', 'die', 'das', 'den', 'dem', 'des'],
  ...['le', 'la', 'les', 'el', 'los', 'las', 'os'],
]);

/** The words and numbers of a text as they are compared: small letters, no marks, no punctuation, no line ends. */
export function bareWords(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{N}+(?:[.,:-]\p{N}+)*%?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []
  );
}

/** How much two texts say alike, from 0 to 1: the words that both have, of all that one of them has. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

/** True where two texts differ in wrapping, punctuation, articles or spelling alone. Another number is never a misspelling. */
export function isPolish(a: string, b: string): boolean {
  const [one, other] = [a, b].map((text) => bareWords(text).filter((word) => !articles.has(word)));
  if (!one || other?.length !== one.length) return false;
  return one.every((word, at) => isMisspelling(word, other[at] ?? ''));
}

/** People slip in the middle of a long word: "encrypted" and "unencrypted", "must" and "most" are different words. */
function isMisspelling(a: string, b: string): boolean {
  if (a === b) return true;
  const least = Math.min(a.length, b.length);
  if (least < 5 || !b.startsWith(a.charAt(0)) || /\p{N}/u.test(a + b)) return false;
  const most = least < 8 ? 1 : 2;
  return distance(a, b, most) <= most;
}
