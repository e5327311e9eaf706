const millisecondsOfDay = 86_400_000;

/** A unit of the calendar. */
export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A day as `YYYY-MM-DD`; null for one that no calendar has, such as 30 February. */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The last day of a month; month 13 is the next January. */
export function endOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day that lies so many units after another; the end of a shorter month stays its end. */
export function dayAfter(day: string, count: number, unit: Unit): string {
  const from = new Date(day);
  if (unit === 'day' || unit === 'week') {
    const days = unit === 'week' ? count * 7 : count;
    return new Date(from.getTime() + days * millisecondsOfDay).toISOString().slice(0, 10);
  }
  const months = from.getUTCMonth() + 1 + count * { month: 1, quarter: 3, year: 12 }[unit];
  const end = endOfMonth(from.getUTCFullYear(), months);
  return `${end.slice(0, 8)}${day.slice(8) < end.slice(8) ? day.slice(8) : end.slice(8)}`;
}

/** How many days lie between two days; negative where the second is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay);
}
