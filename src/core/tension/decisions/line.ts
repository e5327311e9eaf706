import { fieldOf } from '../../artifact/fields.js';
import { stageOf } from '../../artifact/statuses.js';
import type { Artifact, Kind, LogRecord, Stage, Status } from '../../artifact/types.js';
import { statusKey, type StatusKey } from '../../author/status/status-key.js';
import type { Corpus } from '../../corpus/types.js';
import type { Finding } from '../../lint/finding.js';
import type { Severity } from '../../lint/rule.js';
import { rowOf } from '../../rights/row.js';
import { entryOf } from '../entry.js';
import { longestName, shown } from '../shown.js';

/** A decision as one line of a list: an artifact, or a record of a log. */
export interface DecisionLine {
  /** The same as long as the decision stays in its place. */
  readonly key: string;
  readonly path: string;
  readonly offset: number;
  readonly kind: Kind | 'record';
  readonly id: string | null;
  readonly title: string;
  /** Null where it says none. */
  readonly status: { readonly key: StatusKey; readonly word: string } | null;
  readonly stage: Stage;
  /** The row of the matrix that it belongs to, or else its own words. */
  readonly workType: string | null;
  readonly squad: string | null;
  readonly findings: number;
  /** The severity of the worst finding; null without any. */
  readonly worst: Severity | null;
  /** The day on which something of it is due, `YYYY-MM-DD`; null where none is, or where the list does not ask. */
  readonly due: string | null;
  /** The records of a log. */
  readonly records: readonly DecisionLine[];
}

const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Reads an artifact as a line, with a line for each record of a log. */
export function lineOf(corpus: Corpus, artifact: Artifact, findings: readonly Finding[]): DecisionLine {
  const { id, title, at, path, kind } = entryOf(artifact);
  const workType = fieldOf(artifact, 'work-type');
  const row = workType && rowOf(corpus.policyFor(path).matrix, workType.value);
  const own = {
    workType: row?.workType ?? nameIn(workType?.value),
    squad: nameIn(fieldOf(artifact, 'squad')?.value),
  };
  return {
    key: path,
    path,
    offset: at.path === path ? at.offset : 0,
    kind,
    id,
    title,
    ...standing(artifact.status),
    ...own,
    ...troubles(findings),
    due: null,
    records: artifact.records.map((record, index) => recordLine(record, { path, index, own, findings })),
  };
}

interface Holder {
  readonly path: string;
  readonly index: number;
  readonly own: Pick<DecisionLine, 'workType' | 'squad'>;
  readonly findings: readonly Finding[];
}

function recordLine(record: LogRecord, { path, index, own, findings }: Holder): DecisionLine {
  const { start, end } = record.range;
  return {
    key: `${path}#${String(index)}`,
    path,
    offset: record.title.range.start,
    kind: 'record',
    id: record.id && shown(record.id.text, longestName),
    title: shown(record.title.text),
    ...standing(record.status),
    workType: nameIn(fieldOf(record, 'work-type')?.value) ?? own.workType,
    squad: nameIn(fieldOf(record, 'squad')?.value) ?? own.squad,
    ...troubles(findings.filter(({ range }) => range.start >= start && range.start < end)),
    due: null,
    records: [],
  };
}

/** The record that a line stands for; null for a whole artifact, undefined where it is gone. */
export function recordOf({ records }: Artifact, line: DecisionLine): LogRecord | null | undefined {
  if (line.kind !== 'record') return null;
  // Rows that came or went since the line was drawn may have put another record in its place.
  return records.find(({ title }) => title.range.start === line.offset && shown(title.text) === line.title);
}

function standing(status: Status | null): Pick<DecisionLine, 'status' | 'stage'> {
  const said = status && { key: statusKey(status), word: shown(status.raw, longestName) };
  return { status: said, stage: stageOf(status) };
}

function troubles(findings: readonly Finding[]): Pick<DecisionLine, 'findings' | 'worst'> {
  const worst = severities.find((each) => findings.some(({ severity }) => severity === each)) ?? null;
  return { findings: findings.length, worst };
}

function nameIn(words: string | undefined): string | null {
  return words === undefined ? null : shown(words, longestName);
}
