import { nameId } from '../../artifact/ids.js';
import { isAside, isTemplate, kindByName } from '../../artifact/paths.js';
import type { Kind } from '../../artifact/types.js';
import { slugOf, styleOf, usualStyle, type SlugStyle } from './slug.js';

/** How the records of a folder are called. */
export interface NameForm {
  /** What stands before the number: `ADR-`; most have nothing there. */
  readonly lead: string;
  /** A number with its digits, the day, or nothing. */
  readonly by: { readonly digits: number } | { readonly day: string } | null;
  /** What parts the number from the words. */
  readonly gap: string;
  readonly style: SlugStyle;
  /** What follows the words: `.md`, or the name of the file in a folder of its own, as `/README.md`. */
  readonly end: string;
  /** The names hold no words: `eip-12.md`. */
  readonly bare: boolean;
}

/** The usual form: `0007-use-queues.md`. */
export const usualForm: NameForm = {
  lead: '',
  by: { digits: 4 },
  gap: '-',
  style: usualStyle,
  end: '.md',
  bare: false,
};

interface Read extends NameForm {
  readonly slug: string;
}

/** The form of most of these names, seen from their folder; the first of them are the newest. */
export function nameFormOf(names: readonly string[]): NameForm {
  const forms = names.map(readName);
  const keyOf = ({ lead, by, gap, end, bare }: NameForm): string =>
    JSON.stringify([lead.toLowerCase(), by && ('day' in by ? by.day : 'number'), gap, end, bare]);
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(keyOf(form), (counts.get(keyOf(form)) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const model = forms.find((form) => counts.get(keyOf(form)) === most);
  if (!model) return usualForm;
  const { lead, by, gap, end, bare } = model;
  return { lead, by, gap, end, bare, style: styleOf(forms.map(({ slug }) => slug)) };
}

function readName(name: string): Read {
  const slash = name.indexOf('/');
  const cut = slash < 0 ? name.lastIndexOf('.') : slash;
  const [words, end] = [name.slice(0, cut), name.slice(cut)];
  const match = /^([A-Za-z][A-Za-z _-]*?)?(\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d+)([a-z](?![a-z]))?([-_. ]*)(.*)$/.exec(
    words,
  );
  const digits = match?.[2] ?? '';
  const day = dayForms.find(([form]) => form.test(digits))?.[1];
  const slug = match?.[5] ?? '';
  if (!match || (day === undefined && nameId(name) === null))
    return { lead: '', by: null, gap: '', style: usualStyle, end, bare: false, slug: words };
  const by = day === undefined ? { digits: digits.startsWith('0') ? digits.length : 1 } : { day };
  return { lead: match[1] ?? '', by, gap: match[4] ?? '', style: usualStyle, end, bare: slug === '', slug };
}

/** Days as names hold them, and which part of `YYYY-MM-DD` they are. */
const dayForms: readonly (readonly [RegExp, string])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'YYYY-MM-DD'],
  [/^\d{4}-\d{2}$/, 'YYYY-MM'],
  [/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/, 'YYYYMMDD'],
];

/** A number or a day as the names of a form hold it. */
export function numberIn({ by }: NameForm, number: number, today: string): string {
  if (by === null) return '';
  if ('digits' in by) return String(number).padStart(by.digits, '0');
  return by.day === 'YYYYMMDD' ? today.replaceAll('-', '') : today.slice(0, by.day.length);
}

/** The path of a new record that no file has yet and that reads as a record of its kind, whatever its title is. */
export function freePath(
  folder: string,
  form: NameForm,
  {
    title,
    kind,
    number,
    today,
  }: { readonly title: string; readonly kind: Kind; readonly number: number; readonly today: string },
  isTaken: (path: string) => boolean,
): string {
  const word = kind === 'prd' ? 'prd' : 'decision';
  const slug = slugOf(title, form.style);
  const { separator } = form.style;
  const head = `${form.lead}${numberIn(form, number, today)}`;
  const pathOf = (words: string): string =>
    [folder, `${form.bare ? head : head + form.gap + words}${form.end}`].filter((part) => part !== '').join('/');
  const safe = slug === '' ? [] : [slug, `${slug}${separator}${word}`, `${word}${separator}${slug}`];
  const words = safe.find((each) => isName(pathOf(each), head, each, kind)) ?? word;
  let path = pathOf(words);
  for (let copy = 2; isTaken(path); copy++)
    path = form.bare
      ? `${pathOf('').slice(0, -form.end.length)}${separator}${String(copy)}${form.end}`
      : pathOf(`${words}${separator}${String(copy)}`);
  return path;
}

/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

function isName(path: string, head: string, words: string, kind: Kind): boolean {
  const named = kindByName(path);
  const isOwnFile = path.endsWith(`${words}${path.slice(path.lastIndexOf('.'))}`);
  return (
    !isTemplate(path) &&
    !(isOwnFile && isAside(path)) &&
    (head !== '' || !device.test(words)) &&
    (named === null || named === kind)
  );
}
