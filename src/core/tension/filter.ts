import type { Kind } from '../artifact/types.js';
import type { Entry } from './entry.js';
import type { BoundEntry, MatrixView } from './matrix.js';

/** Which artifacts of the matrix are shown, and in which order. */
export interface MatrixFilters {
  /** Words that all stand in the title, the id, the path, the squad or the departures. */
  readonly search: string;
  readonly squad: string | null;
  /** A status by what it means, or by its word where nobody knows what that means. */
  readonly status: string | null;
  readonly kind: Kind | null;
  /** Only artifacts that depart from their row. */
  readonly departing: boolean;
  /** `row` leaves them as they stand in the repository. */
  readonly sort: 'row' | 'title' | 'status' | 'squad' | 'departures';
}

/** What there is to filter by. */
export interface FilterChoices {
  readonly squads: readonly string[];
  readonly statuses: readonly string[];
  readonly kinds: readonly Kind[];
}

/** Everything, as it stands. */
export const noFilters: MatrixFilters = {
  search: '',
  squad: null,
  status: null,
  kind: null,
  departing: false,
  sort: 'row',
};

/** The matrix with only those artifacts that the filters let through; its rows stay, and its counts are those of what is left. */
export function filterMatrix(view: MatrixView, filters: MatrixFilters): MatrixView {
  const words = filters.search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 20);
  const passes = (entry: Entry & Partial<Pick<BoundEntry, 'departures'>>): boolean =>
    (filters.squad === null || entry.squad?.text === filters.squad) &&
    (filters.status === null || statusName(entry) === filters.status) &&
    (filters.kind === null || entry.kind === filters.kind) &&
    (!filters.departing || (entry.departures ?? []).length > 0) &&
    words.every((word) => searched(entry).includes(word));
  const order = inOrder(filters.sort);
  const rows = view.rows.map((row) => ({ ...row, entries: row.entries.filter(passes).sort(order) }));
  const unbound = view.unbound.filter(passes).sort(order);
  const bound = rows.flatMap(({ entries }) => entries);
  const departing = bound.filter(({ departures }) => departures.length > 0).length;
  return { ...view, rows, unbound, counts: { bound: bound.length, unbound: unbound.length, departing } };
}

/** The squads, statuses and kinds that the artifacts of the matrix have. */
export function choicesOf({ rows, unbound }: MatrixView): FilterChoices {
  const entries: Entry[] = [...rows.flatMap((row) => row.entries), ...unbound];
  const sorted = <Value extends string>(values: readonly Value[]): Value[] => [...new Set(values)].sort();
  return {
    squads: sorted(entries.flatMap(({ squad }) => squad?.text ?? [])),
    statuses: sorted(entries.map(statusName)),
    kinds: sorted(entries.map(({ kind }) => kind)),
  };
}

/** What a status filter calls an artifact's status. */
function statusName({ status }: Entry): string {
  if (!status) return 'no status';
  if (status.shipped) return 'shipped';
  return status.meaning === null || status.meaning === 'other' ? status.word : status.meaning;
}

function searched({
  title,
  id,
  path,
  squad,
  departures = [],
}: Entry & Partial<Pick<BoundEntry, 'departures'>>): string {
  return [id, title, path, squad?.text, ...departures.map(({ words }) => words)].join(' ').toLowerCase();
}

function inOrder(
  sort: MatrixFilters['sort'],
): (a: Entry & Partial<Pick<BoundEntry, 'departures'>>, b: Entry & Partial<Pick<BoundEntry, 'departures'>>) => number {
  switch (sort) {
    case 'row':
      return () => 0;
    case 'title':
      return (a, b) => compare(a.title, b.title);
    case 'status':
      return (a, b) => compare(statusName(a), statusName(b));
    case 'squad':
      // Those of no squad come last.
      return (a, b) => compare(a.squad?.text ?? '\uffff', b.squad?.text ?? '\uffff');
    case 'departures':
      return (a, b) => (b.departures ?? []).length - (a.departures ?? []).length;
  }
}

function compare(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
