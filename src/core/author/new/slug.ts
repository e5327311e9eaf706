/** How the words of a title are written in the names of files. */
export interface SlugStyle {
  readonly separator: string;
  readonly letters: 'lower' | 'sentence' | 'title';
}

/** So many characters are enough to know a file by. */
const longest = 60;

/** The usual way: `use-a-message-queue`. */
export const usualStyle: SlugStyle = { separator: '-', letters: 'lower' };

/** A title as a part of a file's name that every file system takes; empty where it has neither letters nor digits. */
export function slugOf(title: string, { separator, letters }: SlugStyle): string {
  const words = title
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/ß/g, 'ss')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const cased = words.map((word, index) => {
    const lower = word.toLowerCase();
    return letters === 'title' || (letters === 'sentence' && index === 0) ? capital(word, lower) : lower;
  });
  let slug = '';
  for (const word of cased) {
    const next = slug === '' ? word : `${slug}${separator}${word}`;
    if (next.length > longest) break;
    slug = next;
  }
  return slug === '' ? [...(cased[0] ?? '')].slice(0, longest / 2).join('') : slug;
}

/** How most of these parts of names are written; the usual way where there are none. */
export function styleOf(slugs: readonly string[]): SlugStyle {
  const most = (says: (slug: string) => boolean): boolean => slugs.filter(says).length * 2 > slugs.length;
  const separator = most((slug) => slug.includes('_') && !slug.includes('-'))
    ? '_'
    : most((slug) => slug.includes(' '))
      ? ' '
      : '-';
  if (!most((slug) => /^\P{L}*\p{Lu}/u.test(slug))) return { separator, letters: 'lower' };
  return { separator, letters: most((slug) => /[-_ ]\p{Lu}/u.test(slug)) ? 'title' : 'sentence' };
}

function capital(word: string, lower: string): string {
  const [first = '', ...rest] = [...lower];
  return word === word.toUpperCase() ? word : first.toUpperCase() + rest.join('');
}
