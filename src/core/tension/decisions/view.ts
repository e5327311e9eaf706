import { choosable } from '../../artifact/status-words.js';
import type { Kind } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { daysBetween } from '../../dates/calendar.js';
import type { Finding } from '../../lint/finding.js';
import { whenIn, type When } from '../timeline.js';
import { dueDaysOf } from './due.js';
import { lineOf, type DecisionLine } from './line.js';

/** What decisions can be grouped by. */
export const groupings = ['kind', 'status', 'work-type', 'squad', 'due'] as const;

/** One of them. */
export type Grouping = (typeof groupings)[number];

/** Decisions that have something in common. */
export interface DecisionGroup {
  /** What they have in common: a kind, a status, when they are due, or the name itself; `none` where they do not say it. */
  readonly key: string;
  /** Its name in the words of the repository; null where the key says it. */
  readonly name: string | null;
  readonly lines: readonly DecisionLine[];
}

/** The decisions of a folder as a list shows them. */
export interface DecisionsView {
  readonly groups: readonly DecisionGroup[];
  /** How many are left by the filter, of how many. */
  readonly shown: number;
  readonly total: number;
}

/** How a list is asked for. */
export interface Asked {
  readonly grouping: Grouping;
  /** Words that all stand in the id, the title, the path, the status, the work type or the squad. */
  readonly filter: string;
  /** The day that dates are judged against, `YYYY-MM-DD`. */
  readonly today: string;
  /** By the path that they stand in. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** A line, and what it is put under. */
interface Placed {
  readonly line: DecisionLine;
  readonly key: string;
  readonly name: string | null;
  /** Days from today, where it is due on one. */
  readonly days?: number;
}

const kinds: readonly Kind[] = ['adr', 'prd', 'decision-log'];
const whens: readonly When[] = ['overdue', 'next-30', 'next-90', 'later'];

/** Draws the decisions of a corpus in groups. A log is one line with its records, but where each stands for itself. */
export function decisionsView(corpus: Corpus, asked: Asked): DecisionsView {
  const placed = corpus.artifacts.flatMap((artifact) => {
    const line = lineOf(corpus, artifact, asked.findings.get(artifact.path) ?? []);
    const { grouping } = asked;
    if (grouping === 'due') {
      const days = dueDaysOf(artifact);
      const own = line.records.map((record, index) => due(record, days.ofRecord(index), asked.today));
      return own.length > 0 ? own : [due(line, days.own, asked.today)];
    }
    if (grouping !== 'status' || line.records.length === 0) return [placedBy(line, grouping)];
    return line.records.map((record) => placedBy(record, grouping));
  });
  const words = asked.filter.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20);
  const left = placed.flatMap((each) => {
    const line = filtered(each.line, words);
    return line ? [{ ...each, line }] : [];
  });
  return { groups: grouped(left, orderOf(corpus, asked.grouping)), shown: left.length, total: placed.length };
}

function placedBy(line: DecisionLine, grouping: Exclude<Grouping, 'due'>): Placed {
  switch (grouping) {
    case 'kind':
      return { line, key: line.kind, name: null };
    case 'status':
      return { line, key: line.status?.key ?? 'none', name: isOwnWord(line) ? (line.status?.word ?? null) : null };
    case 'work-type':
      return { line, key: line.workType ?? 'none', name: line.workType };
    case 'squad':
      return { line, key: line.squad ?? 'none', name: line.squad };
  }
}

/** A status that only the repository knows. */
function isOwnWord({ status }: DecisionLine): boolean {
  return status?.key.startsWith('word:') ?? false;
}

function due(line: DecisionLine, day: string | null, today: string): Placed {
  if (day === null) return { line, key: 'none', name: null };
  const days = daysBetween(today, day);
  return { line: { ...line, due: day }, key: whenIn(days), name: null, days };
}

/** A log stays for the sake of a record, with those records alone. */
function filtered(line: DecisionLine, words: readonly string[]): DecisionLine | null {
  const { id, title, path, status, workType, squad } = line;
  const text = [id, title, path, status?.word, status?.key, workType, squad].join(' ').toLowerCase();
  if (words.every((word) => text.includes(word))) return line;
  const records = line.records.filter((record) => filtered(record, words));
  return records.length > 0 ? { ...line, records } : null;
}

/** Where a group stands: those that are known first, then the repository's own by name, then those that say nothing. */
function orderOf(corpus: Corpus, grouping: Grouping): (key: string) => number {
  const known: Readonly<Record<Grouping, readonly string[]>> = {
    kind: kinds,
    status: choosable,
    'work-type': corpus.matrix.rows.map(({ workType }) => workType),
    squad: [],
    due: whens,
  };
  return (key) => {
    if (key === 'none') return Infinity;
    const at = known[grouping].indexOf(key);
    return at < 0 ? known[grouping].length : at;
  };
}

function grouped(placed: readonly Placed[], order: (key: string) => number): DecisionGroup[] {
  const byKey = new Map<string, Placed[]>();
  for (const each of placed) {
    const known = byKey.get(each.key);
    if (known) known.push(each);
    else byKey.set(each.key, [each]);
  }
  const keys = [...byKey.keys()].sort((a, b) => compare(order(a), order(b)) || compare(a, b));
  return keys.map((key) => {
    const own = byKey.get(key) ?? [];
    const lines = own.sort((a, b) => compare(a.days ?? 0, b.days ?? 0)).map(({ line }) => line);
    return { key, name: own[0]?.name ?? null, lines };
  });
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
