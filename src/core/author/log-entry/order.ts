import type { LogRecord } from '../../artifact/types.js';
import { dueDay } from '../../dates/due-day.js';

/** True where the newest decision of a log stands first: by the days of its records, else by their numbers. */
export function runsNewestFirst(records: readonly LogRecord[]): boolean {
  const days = records.map(({ date }) =>
    date ? Number(dueDay(date.text, null)?.replaceAll('-', '') ?? Number.NaN) : Number.NaN,
  );
  const numbers = records.map(({ id }) => Number.parseInt(id?.number ?? '', 10));
  return (fall(days) || fall(numbers)) > 0;
}

/** How many steps fall more than rise. */
function fall(values: readonly number[]): number {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.reduce((sum, value, at) => sum + (at === 0 ? 0 : Math.sign((known[at - 1] ?? 0) - value)), 0);
}
