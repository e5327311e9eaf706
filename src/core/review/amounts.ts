/** A number with its unit, as somebody wrote it. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** Units of one family by how much of the least one they are, so that `2 s` and `2000 ms` can be compared. */
const families: readonly Readonly<Record<string, number>>[] = [
  {
    ...{ ms: 1, s: 1_000, sec: 1_000, second: 1_000, sekunde: 1_000, seconde: 1_000, segundo: 1_000 },
    ...{ min: 60_000, minute: 60_000, minuto: 60_000, h: 3_600_000, hour: 3_600_000, stunde: 3_600_000 },
    ...{ heure: 3_600_000, hora: 3_600_000, day: 86_400_000, week: 604_800_000 },
  },
  { kb: 1, mb: 1_000, gb: 1_000_000, tb: 1_000_000_000 },
  { '': 1, k: 1_000 },
  { '%': 1, percent: 1, prozent: 1, pp: 1 },
];

const scales = new Map(
  families.flatMap((family) =>
    Object.entries(family).map(([unit, factor]) => [unit, { base: Object.keys(family)[0] ?? '', factor }] as const),
  ),
);

const numbers =
  /(?<![\p{L}\p{N}])([$€£]\s?)?([-−]?\d{1,12}(?:[.,'\u202f\u00a0 ]\d{3})*(?:[.,]\d{1,6})?)\s?(%|[€$£]|[\p{L}µ]{1,12})?/gu;

/** The one amount that a text names; null where it names none or several. */
export function amountIn(text: string): Amount | null {
  const found = [...text.slice(0, 200).matchAll(numbers)];
  const [first] = found;
  if (!first || found.length > 1) return null;
  const [, sign = '', digits = '', word = ''] = first;
  const unit = (word || sign).trim().toLowerCase();
  const { base, factor } = scales.get(unit) ?? scales.get(singular(unit)) ?? { base: singular(unit), factor: 1 };
  const value = numberIn(digits, base === '%');
  return Number.isFinite(value) ? { value: value * factor, unit: base } : null;
}

/** How much more the second amount is; null where nobody can compare them. */
export function difference(was: string, is: string): number | null {
  const [one, other] = [amountIn(was), amountIn(is)];
  return one && other?.unit === one.unit ? other.value - one.value : null;
}

/** `1,200`, `1.200` and `12.345,6` have thousands; `2,5`, `0.125` and `99.950 %` have not. */
function numberIn(text: string, isShare: boolean): number {
  const plain = text.replace(/−/, '-').replace(/['\s]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return Number(plain);
  const [whole, rest] = [plain.slice(0, last), plain.slice(last + 1)];
  const isGroup =
    rest.length === 3 && !isShare && /^-?[1-9]/.test(whole) && !/[.,]/.test(whole.replaceAll(plain.charAt(last), ''));
  return Number(isGroup ? plain.replace(/[.,]/g, '') : `${whole.replace(/[.,]/g, '')}.${rest}`);
}

function singular(unit: string): string {
  return unit.length > 3 ? unit.replace(/(?:(?<=e)n|s)$/, '') : unit;
}
