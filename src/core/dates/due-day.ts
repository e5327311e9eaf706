import { dayAfter, dayOf, endOfMonth, type Unit } from './calendar.js';
import { monthNamed, monthNames } from './months.js';

/** A way to write a day: what it looks like, and which day it is. Null where its words name no day of the calendar. */
interface Form {
  readonly pattern: RegExp;
  readonly read: Read;
}

/** The named parts of a pattern; a form asks only for those that its own pattern has. */
type Parts = Readonly<Record<'y' | 'm' | 'd' | 'q' | 'a' | 'b' | 'sign' | 'month' | 'count' | 'unit', string>> &
  Readonly<Record<'open' | 'other', string | undefined>>;

type Read = (parts: Parts, since: string | null) => string | null;

/** Words for small numbers in front of a window's unit. */
const counts: readonly (readonly string[])[] = [
  ['a', 'an', 'one', 'einem', 'einer', 'ein', 'eine', 'un', 'une', 'una', 'um', 'uma'],
  ['two', 'zwei', 'deux', 'dos', 'dois', 'duas'],
  ['three', 'drei', 'trois', 'tres', 'três'],
  ['four', 'vier', 'quatre', 'cuatro', 'quatro'],
  ['five', 'fünf', 'cinq', 'cinco'],
  ['six', 'sechs', 'seis'],
  ['seven', 'sieben', 'sept', 'siete', 'sete'],
  ['eight', 'acht', 'huit', 'ocho', 'oito'],
  ['nine', 'neun', 'neuf', 'nueve', 'nove'],
  ['ten', 'zehn', 'dix', 'diez', 'dez'],
  ['eleven', 'elf', 'onze', 'once'],
  ['twelve', 'zwölf', 'douze', 'doce', 'doze'],
];

const units: Readonly<Record<Unit, readonly string[]>> = {
  day: ['day', 'days', 'tag', 'tage', 'tagen', 'jour', 'jours', 'día', 'días', 'dia', 'dias'],
  week: ['week', 'weeks', 'woche', 'wochen', 'semaine', 'semaines', 'semana', 'semanas'],
  month: ['month', 'months', 'monat', 'monate', 'monaten', 'mois', 'mes', 'meses', 'mês'],
  quarter: ['quarter', 'quarters', 'quartal', 'quartale', 'quartalen', 'trimestre', 'trimestres'],
  year: ['year', 'years', 'jahr', 'jahre', 'jahren', 'an', 'ans', 'año', 'años', 'ano', 'anos'],
};

const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
const month = `(?<month>${anyOf(monthNames.flat())})\\.?`;
const de = '(?:\\s+de(?:l)?)?';
/** No digit or letter goes on here. */
const end = '(?![\\p{L}\\p{N}])';

/** What makes a window count from something else, or be the length of a measurement. */
const opens = anyOf(['for', 'over', 'every', 'per', 'pendant', 'durante', 'während', 'über', 'por', 'sur']);
const follows = anyOf([
  ...['of', 'after', 'from', 'since', 'following', 'in a row', 'later', 'before'],
  ...['nach', 'ab', 'seit', 'vor', 'après', 'depuis', 'suivant', 'avant'],
  ...['después', 'desde', 'tras', 'antes', 'depois', 'após', 'a partir'],
]);

/** The first form that fits says the day. A month or a quarter lasts until its last day. */
const forms: readonly Form[] = [
  form('(?<!\\d)(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)', ({ y, m, d }) => dayOf(+y, +m, +d)),
  form(`(?<!\\d)(?<y>\\d{4})\\s?[-/]?\\s?Q(?<q>[1-4])${end}`, ({ y, q }) => endOfMonth(+y, +q * 3)),
  form(`(?<!\\p{L})Q(?<q>[1-4])\\s?[-/]?\\s?(?<y>\\d{4})${end}`, ({ y, q }) => endOfMonth(+y, +q * 3)),
  form('(?<!\\d)(?<a>\\d{1,2})(?<sign>[./])(?<b>\\d{1,2})\\k<sign>(?<y>\\d{4})(?!\\d)', inEitherOrder),
  form(`(?<!\\d)(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|er)?${de}\\s+${month}${de},?\\s+(?<y>\\d{4})${end}`, named),
  form(`(?<!\\p{L})${month}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>\\d{4})${end}`, named),
  form(`(?<!\\p{L})${month}${de},?\\s+(?<y>\\d{4})${end}`, ({ month: name, y }) => endOfMonth(+y, monthNamed(name))),
  form('(?<![\\d-])(?<y>\\d{4})-(?<m>0[1-9]|1[0-2])(?![\\d-])', ({ y, m }) => endOfMonth(+y, +m)),
  form(
    `(?<!\\p{L})(?<open>(?:${opens})\\s+)?(?<count>\\d{1,3}|${anyOf(counts.flat())})[\\s-]+(?<unit>${anyOf(Object.values(units).flat())})${end}(?<other>\\s+(?:${follows})${end})?`,
    window,
  ),
  form(`(?<!\\d)(?<d>\\d{1,2})(?:\\.|st|nd|rd|th|er)?${de}\\s+${month}${end}`, inComingYear),
  form(`(?<!\\p{L})${month}\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?${end}`, inComingYear),
  form(`(?<!\\p{L})Q(?<q>[1-4])${end}`, ({ q }, since) => coming(since, (year) => endOfMonth(year, +q * 3))),
  form(`(?:end|fin|ende|final|finales)(?:\\s+(?:of|de))?\\s+${month}${end}`, ({ month: name }, since) =>
    coming(since, (year) => endOfMonth(year, monthNamed(name))),
  ),
];

/**
 * The last day, `YYYY-MM-DD`, by which words such as `15 May 2026`, `2026-Q3`, `by June` or `within six weeks` are due.
 * A window, and a day without a year, count from `since`. Null where the words, or the calendar, leave it open.
 */
export function dueDay(words: string, since: string | null): string | null {
  const text = words.slice(0, 300);
  for (const { pattern, read } of forms) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return read(groups as Parts, since);
  }
  return null;
}

function form(source: string, read: Read): Form {
  return { pattern: new RegExp(source, 'iu'), read };
}

function named({ y, month: name, d }: Parts): string | null {
  return dayOf(+y, monthNamed(name), +d);
}

/** `15.05.2026` has the day first. Of `05/06/2026` nobody knows, and the later day wrongs nobody. */
function inEitherOrder({ a, b, sign, y }: Parts): string | null {
  const dayFirst = dayOf(+y, +b, +a);
  const monthFirst = sign === '.' ? null : dayOf(+y, +a, +b);
  return [dayFirst, monthFirst].reduce((latest, day) => ((day ?? '') > (latest ?? '') ? day : latest));
}

function window({ open, count, unit, other }: Parts, since: string | null): string | null {
  if (since === null || open !== undefined || other !== undefined) return null;
  const word = count.toLowerCase();
  const spelt = counts.findIndex((names) => names.includes(word)) + 1;
  const name = (Object.keys(units) as Unit[]).find((key) => units[key].includes(unit.toLowerCase()));
  return dayAfter(since, spelt || +word, name ?? 'day');
}

function inComingYear(
  { month: name, d }: Readonly<Record<'month' | 'd', string>>,
  since: string | null,
): string | null {
  return coming(since, (year) => dayOf(year, monthNamed(name), +d));
}

/** The first such day that is not before another one. */
function coming(since: string | null, inYear: (year: number) => string | null): string | null {
  if (since === null) return null;
  const year = +since.slice(0, 4);
  const day = inYear(year);
  return day !== null && day >= since ? day : inYear(year + 1);
}
