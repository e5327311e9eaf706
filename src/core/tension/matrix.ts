import type { Artifact } from '../artifact/types.js';
import { seenFrom } from '../corpus/seen-from.js';
import type { Corpus, Matrix, MatrixRow } from '../corpus/types.js';
import { bindChoices, type BindChoice } from './bind-choices.js';
import { cellOf, matrixColumns, type MatrixColumn } from './columns.js';
import { departureViews, type DepartureView } from './departures.js';
import { entryOf, type Entry } from './entry.js';
import { fieldOf } from '../artifact/fields.js';
import { rowOf } from '../rights/row.js';
import { shown } from './shown.js';
import { saidIn, type Said } from './source.js';

/** An artifact under its row. */
export interface BoundEntry extends Entry {
  readonly departures: readonly DepartureView[];
  /** Why it departs, in the author's words. */
  readonly deviation: Said | null;
  readonly current: boolean;
}

/** An artifact that stands under no row. `workType` is what it says, where that names no row. */
export interface UnboundEntry extends Entry {
  readonly workType: Said | null;
  readonly current: boolean;
  /** The rows that it can be bound to, the likely ones first; none where its metadata cannot be written. */
  readonly bindTo: readonly BindChoice[];
}

/** A row of the matrix with its artifacts. */
export interface MatrixRowView {
  readonly key: string;
  /** The folder whose matrix it stands in; empty for the root's. */
  readonly folder: string;
  readonly workType: Said;
  readonly bias: Said;
  readonly qualityBar: Said;
  readonly releaseShape: Said;
  readonly finalCall: Said;
  readonly entries: readonly BoundEntry[];
}

/** The decision matrix: what each type of work agreed on, and which artifacts keep to it. */
export interface MatrixView {
  /** The file that holds the table; null where the repository has none and the built-in rows stand in. */
  readonly path: string | null;
  readonly rows: readonly MatrixRowView[];
  readonly unbound: readonly UnboundEntry[];
  readonly counts: { readonly bound: number; readonly unbound: number; readonly departing: number };
}

/** Draws the matrix of a corpus; closed records and logs without a work type are left out of the unbound ones. */
export function matrixView(corpus: Corpus, current: string | null): MatrixView {
  const matrices = matricesOf(corpus);
  const byRow = new Map<MatrixRow, BoundEntry[]>();
  const unbound: UnboundEntry[] = [];
  for (const artifact of corpus.artifacts) {
    const { row, entry } = lineOf(seenFrom(corpus, artifact.path), artifact);
    const drawn = entry && { ...entry, current: artifact.path === current };
    if (row && drawn && 'departures' in drawn) listed(byRow, row).push(drawn);
    else if (drawn && 'bindTo' in drawn) unbound.push(drawn);
  }
  const rows = matrices.flatMap(({ folder, matrix }) =>
    matrix.rows.map((row) => rowView(row, { folder, matrix }, byRow.get(row) ?? [])),
  );
  const bound = rows.flatMap((row) => row.entries);
  const departing = bound.filter((entry) => entry.departures.length > 0).length;
  return {
    path: corpus.matrix.path,
    rows,
    unbound,
    counts: { bound: bound.length, unbound: unbound.length, departing },
  };
}

type Line =
  | { readonly row: MatrixRow; readonly entry: Omit<BoundEntry, 'current'> }
  | { readonly row: null; readonly entry: Omit<UnboundEntry, 'current'> | null };

interface KeptLine {
  readonly line: Line;
  readonly from: readonly unknown[];
}

/** The lines of artifacts that have not changed: an edit draws one artifact anew, and not a thousand. */
const keptLines = new WeakMap<Artifact, KeptLine>();

/** An artifact as a line of the matrix that holds for it; no entry for one that needs no row. */
function lineOf(seen: Corpus, artifact: Artifact): Line {
  const from = [seen.config, seen.matrix, seen.codeOwners];
  const known = keptLines.get(artifact);
  if (known?.from.every((part, index) => part === from[index])) return known.line;
  const line = drawnLine(seen, artifact);
  keptLines.set(artifact, { line, from });
  return line;
}

function drawnLine(seen: Corpus, artifact: Artifact): Line {
  const field = fieldOf(artifact, 'work-type');
  const row = field && rowOf(seen.matrix, field.value);
  if (row) return { row, entry: { ...entryOf(artifact), ...againstRow(seen, artifact, row) } };
  if (!field && (artifact.kind === 'decision-log' || artifact.stage === 'closed')) return { row: null, entry: null };
  const workType = field && saidIn(artifact, { ...field, text: field.value });
  return { row: null, entry: { ...entryOf(artifact), workType, bindTo: bindChoices(seen.matrix, artifact) } };
}

function listed(byRow: Map<MatrixRow, BoundEntry[]>, row: MatrixRow): BoundEntry[] {
  const known = byRow.get(row) ?? [];
  byRow.set(row, known);
  return known;
}

function againstRow(corpus: Corpus, artifact: Artifact, row: MatrixRow): Pick<BoundEntry, 'departures' | 'deviation'> {
  const deviation = fieldOf(artifact, 'deviation');
  return {
    departures: departureViews(corpus, artifact, row),
    deviation: deviation && saidIn(artifact, { ...deviation, text: deviation.value }),
  };
}

/** Every matrix of the corpus, each with the first folder that it holds for; the root's is the first. */
export function matricesOf(corpus: Corpus): { readonly folder: string; readonly matrix: Matrix }[] {
  const matrices = new Map<Matrix, string>();
  for (const { matrix, folder } of corpus.policies) if (!matrices.has(matrix)) matrices.set(matrix, folder);
  return [...matrices].map(([matrix, folder]) => ({ matrix, folder }));
}

/** What a row says in a column, with the place of its cell. */
export function rowSaid({ path }: Matrix, row: MatrixRow, column: MatrixColumn): Said {
  const range = row.cells?.[matrixColumns.indexOf(column)];
  return {
    text: shown(cellOf(row, column)),
    at: path !== null && range ? { path, offset: range.start, line: null } : null,
  };
}

/** The name by which the page and an edit speak of a row. */
export function rowKey(folder: string, row: MatrixRow): string {
  return folder === '' ? row.key : `${folder}/${row.key}`;
}

function rowView(
  row: MatrixRow,
  { folder, matrix }: { readonly folder: string; readonly matrix: Matrix },
  entries: readonly BoundEntry[],
): MatrixRowView {
  const cell = (column: MatrixColumn): Said => rowSaid(matrix, row, column);
  return {
    key: rowKey(folder, row),
    folder,
    workType: cell('work-type'),
    bias: cell('bias'),
    qualityBar: cell('quality-bar'),
    releaseShape: cell('release-shape'),
    finalCall: cell('final-call'),
    entries,
  };
}
