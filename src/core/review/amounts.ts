/** A number with its unit, as somebody wrote it. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

/** What a unit is times a smaller one of its family, so that `2 s` and `2000 ms` can be compared. */
const scales: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  ms: ['ms', 1],
  s: ['ms', 1_000],
  sec: ['ms', 1_000],
  second: ['ms', 1_000],
  min: ['ms', 60_000],
  minute: ['ms', 60_000],
  h: ['ms', 3_600_000],
  hour: ['ms', 3_600_000],
  k: ['', 1_000],
};

/** The one amount that a text names; null where it names none or several. */
export function amountIn(text: string): Amount | null {
  const found = [
    ...text
      .slice(0, 200)
      .matchAll(/(?<![\p{L}\p{N}])[-−]?\d{1,12}(?:[.,'\u202f ]\d{3})*(?:[.,]\d{1,6})?\s?(%|[\p{L}µ]{1,12})?/gu),
  ];
  const [first] = found;
  if (!first || found.length > 1) return null;
  const unit = (first[1] ?? '').toLowerCase();
  const [base, factor] = scales[unit.replace(/s$/, unit === 's' || unit === 'ms' ? 's' : '')] ?? [
    unit.replace(/s$/, ''),
    1,
  ];
  const value = numberIn(first[0].slice(0, first[0].length - (first[1]?.length ?? 0)).trim());
  return Number.isFinite(value) ? { value: value * factor, unit: base } : null;
}

/** How much more the second amount is; null where nobody can compare them. */
export function difference(was: string, is: string): number | null {
  const [one, other] = [amountIn(was), amountIn(is)];
  return one && other?.unit === one.unit ? other.value - one.value : null;
}

/** `1,200` and `1.200` are thousands; `2,5` and `2.5` are not. */
function numberIn(text: string): number {
  const plain = text.replace(/−/, '-').replace(/[\u202f ']/g, '');
  const grouped = /^-?\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(',', '.');
  return Number(grouped);
}
