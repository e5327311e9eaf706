import { languages } from '../../words/languages.js';

/** A day as the first of these samples that is one writes it; as `YYYY-MM-DD` where none is. */
export function dayLike(samples: readonly string[], today: string): string {
  const [year = '', month = '', day = ''] = today.split('-');
  for (const sample of samples) {
    const iso = /^\D{0,3}\d{4}([-/.])\d{1,2}\1\d{1,2}/.exec(sample);
    if (iso?.[1]) return [year, month, day].join(iso[1]);
    if (/^\d{4}-\d{2}$/.test(sample)) return `${year}-${month}`;
    if (/^\d{8}$/.test(sample)) return year + month + day;
    const short = shortDay.exec(sample);
    if (short?.[2]) return (isMonthFirst(samples) ? [month, day, year] : [day, month, year]).join(short[2]);
    const named = namedDay(sample, year, Number(month), Number(day));
    if (named !== null) return named;
  }
  return today;
}

/** `04.03.2026`, `4/3/2026`. */
const shortDay = /^\D{0,3}(\d{1,2})([./-])(\d{1,2})\2\d{4}/;

/** True where a day after the twelfth shows that the month comes first. */
function isMonthFirst(samples: readonly string[]): boolean {
  return samples.some((sample) => Number(shortDay.exec(sample)?.[3] ?? 0) > 12);
}

/** `4 March 2026`, `Mar 4, 2026`, `4. März 2026`, `March 2026`. */
function namedDay(sample: string, year: string, month: number, day: number): string | null {
  const found =
    /^(\d{1,2})?([^\p{L}\d]{0,3}(?:de )?)(\p{L}{3,12})(\.?[^\p{L}\d]{1,3}(?:de )?)(?:(\d{1,2})(\D{1,3}))?\d{4}/u.exec(
      sample,
    );
  const name = found && monthLike(found[3] ?? '', month);
  if (!found || name === null) return null;
  const [, before, gap = '', , parts = '', behind, comma = ''] = found;
  const first = before === undefined ? '' : String(day).padStart(before.startsWith('0') ? 2 : 1, '0') + gap;
  const second = behind === undefined ? '' : String(day).padStart(behind.startsWith('0') ? 2 : 1, '0') + comma;
  return `${first}${name}${parts}${second}${year}`;
}

/** The name of a month in the language and the length of another month's name; null for another word. */
function monthLike(word: string, month: number): string | null {
  for (const language of languages)
    for (const length of ['long', 'short'] as const) {
      const names = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' });
      const nameOf = (of: number): string => names.format(Date.UTC(2024, of - 1, 1)).replace(/\.$/, '');
      const isName = Array.from({ length: 12 }, (_each, at) => nameOf(at + 1)).some(
        (name) => name.toLowerCase() === word.toLowerCase(),
      );
      if (!isName) continue;
      const name = nameOf(month);
      return /^\p{Lu}/u.test(word) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
    }
  return null;
}
