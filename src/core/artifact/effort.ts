import type { Words } from '../document/range.js';
import type { Artifact } from './types.js';

/** A number as an author wrote it. */
export interface Amount extends Words {
  readonly value: number;
}

/** What a record says about the work that it took. Each part is null, or empty, where nothing readable stands. */
export interface Effort {
  readonly estimateWeeks: Amount | null;
  readonly actualWeeks: Amount | null;
  readonly delayDays: Amount | null;
  readonly delayReasons: readonly Words[];
  readonly systems: readonly Words[];
}

type Unit = 'days' | 'weeks';

/** The working days of a week, for an amount in the other unit. */
const daysOfWeek = 5;

const units: Readonly<Record<Unit, RegExp>> = {
  days: /^(?:d|days?|tage?n?|jours?|d[ií]as?)$/iu,
  weeks: /^(?:w|wks?|weeks?|wochen?|semaines?|semanas?)$/iu,
};

/** Reads how long the work was meant to take, how long it took, and what it touched. */
export function effortOf({ fields }: Artifact): Effort {
  const itemsOf = (key: string): readonly Words[] =>
    fields
      .filter((field) => field.key === key)
      .flatMap(({ items, path }) => items.map((words) => (path === undefined ? words : { ...words, path })));
  const amount = (key: string, unit: Unit): Amount | null => {
    for (const words of itemsOf(key)) {
      const value = amountIn(words.text, unit);
      if (value !== null) return { ...words, value };
    }
    return null;
  };
  return {
    estimateWeeks: amount('estimate-week', 'weeks'),
    actualWeeks: amount('actual-week', 'weeks'),
    delayDays: amount('delay-day', 'days'),
    delayReasons: itemsOf('delay-reason'),
    systems: itemsOf('systems'),
  };
}

/** `3`, `3 weeks`, `~3` and `2,5` are numbers; "3 to 4" and "soon" are none, since nobody can tell which was meant. */
export function amountIn(text: string, unit: Unit): number | null {
  const found = /^\s{0,9}[~≈]?\s{0,9}(\d{1,6}(?:[.,]\d{1,3})?)\s{0,9}(\p{L}{0,12})\.?\s{0,9}$/u.exec(text.slice(0, 60));
  if (!found?.[1]) return null;
  const value = Number(found[1].replace(',', '.'));
  const written = found[2] ?? '';
  if (written === '' || units[unit].test(written)) return value;
  if (unit === 'weeks' && units.days.test(written)) return value / daysOfWeek;
  if (unit === 'days' && units.weeks.test(written)) return value * daysOfWeek;
  return null;
}
