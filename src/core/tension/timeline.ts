import { killRulesOf, reviewsOf } from '../artifact/promises.js';
import type { Artifact, Stage } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { daysBetween } from '../dates/calendar.js';
import { nameOf } from './evidence.js';
import { killRuleInWords } from './kill-rule-words.js';
import { counted } from './sentences.js';
import { shown } from './shown.js';
import { sourceIn, type Source } from './source.js';

/** A kill rule or a review, and when it is due. */
export interface DueView {
  readonly what: 'kill-rule' | 'review';
  readonly name: string;
  /** The kill rule's own words; empty for a review. */
  readonly says: string;
  /** `YYYY-MM-DD`; null where no day can be told. */
  readonly day: string | null;
  /** Days from today; negative where it is overdue. */
  readonly days: number | null;
  /** "in 12 days", "3 days overdue", "today", "no date". */
  readonly words: string;
  readonly at: Source;
}

/** When something is due, in the order in which it matters. */
export type When = 'overdue' | 'next-30' | 'next-90' | 'later' | 'no-date';

/** Kill rules and reviews by due date. */
export interface TimelineView {
  /** Only groups that hold something. */
  readonly groups: readonly { readonly when: When; readonly name: string; readonly entries: readonly DueView[] }[];
  readonly total: number;
}

const names: Readonly<Record<When, string>> = {
  overdue: 'Overdue',
  'next-30': 'In the next 30 days',
  'next-90': 'In the next 90 days',
  later: 'Later',
  'no-date': 'Without a date',
};

/** Draws every open kill rule and review by the day on which it is due. */
export function timelineView(corpus: Corpus, today: string): TimelineView {
  const entries = corpus.artifacts.flatMap((artifact) => [...dueIn(artifact, today)]);
  entries.sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || (a.at.path < b.at.path ? -1 : 1));
  const groups = (Object.keys(names) as When[]).map((when) => ({
    when,
    name: names[when],
    entries: entries.filter(({ days }) => whenIn(days) === when),
  }));
  return { groups: groups.filter((group) => group.entries.length > 0), total: entries.length };
}

function* dueIn(artifact: Artifact, today: string): Generator<DueView> {
  const isOpen = (stage: Stage): boolean => stage !== 'closed';
  const name = nameOf(artifact);
  for (const { rule, day, stage, isAnswered } of killRulesOf(artifact)) {
    if (!isOpen(stage) || isAnswered()) continue;
    yield {
      what: 'kill-rule',
      name,
      says: shown(killRuleInWords(rule, 'without day')),
      ...dueOn(day, today),
      at: sourceIn(artifact, rule),
    };
  }
  for (const { words, day, stage } of reviewsOf(artifact)) {
    if (!isOpen(stage)) continue;
    yield { what: 'review', name, says: '', ...dueOn(day, today), at: sourceIn(artifact, words) };
  }
}

function dueOn(day: string | null, today: string): Pick<DueView, 'day' | 'days' | 'words'> {
  if (day === null) return { day, days: null, words: 'no date' };
  const days = daysBetween(today, day);
  const words = days === 0 ? 'today' : days < 0 ? `${counted(-days, 'day')} overdue` : `in ${counted(days, 'day')}`;
  return { day, days, words };
}

/** When something is due that is due in so many days. */
export function whenIn(days: number | null): When {
  if (days === null) return 'no-date';
  if (days < 0) return 'overdue';
  return days <= 30 ? 'next-30' : days <= 90 ? 'next-90' : 'later';
}
