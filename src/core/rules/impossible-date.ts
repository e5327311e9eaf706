import type { Artifact } from '../artifact/types.js';
import type { Words } from '../document/range.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { dayOf, endOfMonth } from '../dates/calendar.js';
import { monthNames } from '../dates/months.js';
import { datedWords } from './shared/dated-words.js';
import { replacing, standsAsRead } from '../author/file-edit.js';

type Message = 'no-month' | 'no-day' | 'either' | 'write';

/** A day as numbers, which may be none of the calendar. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date that no calendar has. */
export const impossibleDate = artifactRule<Message>({
  id: 'impossible-date',
  group: 'form',
  summary: 'A date is none that the calendar has, or can be read in two ways.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    'no-month': 'Write a day that exists, as YYYY-MM-DD; in {date} there is no month {month}',
    'no-day': 'Write a day that exists; {month} {year} has {days} days',
    either: 'Write the date as YYYY-MM-DD; {date} is {first} to some and {second} to others',
    write: 'Write {date}',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const told = new Set<string>();
    const dated = [...datedWords(artifact)];
    const isClear = dated.some(({ isDate, text }) => isDate && showsOrder(text));
    for (const { isDate, ...words } of dated) {
      const report = onIso(words, artifact) ?? (isDate ? onSlashes(words, artifact) : null);
      if (report?.message === 'either' && isClear) continue;
      const place = `${report?.path ?? ''}:${String(report?.range.start)}`;
      if (!report || told.has(place)) continue;
      told.add(place);
      yield report;
    }
  },
});

function onIso(words: Words, artifact: Artifact): Report<Message> | null {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/.exec(words.text);
  if (!found) return null;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  return isoOf(date) === null ? impossible(date, partOf(words, found[0], artifact), artifact) : null;
}

/** Slashes say day and month in either order, dots the day first. */
function onSlashes(words: Words, artifact: Artifact): Report<Message> | null {
  const found = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)/.exec(words.text);
  if (!found) return null;
  const date = { year: Number(found[4]), month: Number(found[3]), day: Number(found[1]) };
  const at = partOf(words, found[0], artifact);
  const first = isoOf(date);
  const second = found[2] === '.' ? null : isoOf(swapped(date));
  if (first === null) return second === null ? impossible(date, at, artifact) : null;
  if (second === null || first === second) return null;
  return {
    message: 'either',
    data: { date: at.text, first, second },
    range: at.range,
    path: at.path,
    severity: 'information',
    suggestions: [first, second].flatMap((one) => writing(one, at, artifact)),
  };
}

/** `25/12/2026` says in which order its whole document writes day and month. */
function showsOrder(text: string): boolean {
  const found = /^(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/.exec(text);
  return found !== null && Number(found[1]) > 12 !== Number(found[2]) > 12;
}

function impossible(date: Day, at: Words, artifact: Artifact): Report<Message> {
  const [name] = monthNames[date.month - 1] ?? [];
  const last = name === undefined ? null : endOfMonth(date.year, date.month);
  const choices = [isoOf(swapped(date)), last].filter((one) => one !== null);
  const month = name === undefined ? String(date.month) : name.charAt(0).toUpperCase() + name.slice(1);
  return {
    message: last === null ? 'no-month' : 'no-day',
    data: { date: at.text, month, year: String(date.year), days: last?.slice(8) ?? '' },
    range: at.range,
    path: at.path,
    suggestions: choices.flatMap((one) => writing(one, at, artifact)),
  };
}

function isoOf({ year, month, day }: Day): string | null {
  return dayOf(year, month, day);
}

function swapped({ year, month, day }: Day): Day {
  return { year, month: day, day: month };
}

function writing(text: string, at: Words, artifact: Artifact): Suggestion[] {
  if (!standsAsRead(artifact, at)) return [];
  return [{ title: 'write', data: { date: text }, edits: [replacing(artifact, at, text)], snippet: false }];
}

/** The date alone; all of the words where YAML writes them in another way than they are read. */
function partOf(words: Words, text: string, artifact: Artifact): Words {
  if (!standsAsRead(artifact, words)) return { ...words, text };
  return { ...words, text, range: { start: words.range.start, end: words.range.start + text.length } };
}
