import { dayAfter, endOfMonth } from '../../dates/calendar.js';
import { phrase, type Phrase } from '../explain/phrase.js';

/** A day that is worth offering, and why. */
export interface OfferedDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly says: Phrase;
}

/** The days that people mean: today for what has happened, and some weeks and the end of a quarter for what shall. */
export function daysFrom(today: string, holds: 'day' | 'later-day'): OfferedDay[] {
  const now = { day: today, says: phrase('Today') };
  if (holds === 'day') return [now];
  return [
    { day: dayAfter(today, 2, 'week'), says: phrase('In two weeks') },
    { day: dayAfter(today, 6, 'week'), says: phrase('In six weeks') },
    { day: endOfQuarter(today), says: phrase('The end of the quarter') },
    { day: endOfQuarter(dayAfter(endOfQuarter(today), 1, 'day')), says: phrase('The end of the next quarter') },
    now,
  ];
}

function endOfQuarter(day: string): string {
  return endOfMonth(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3) * 3);
}
