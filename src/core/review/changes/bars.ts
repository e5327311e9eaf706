import type { Words } from '../../document/range.js';
import { rowFor } from '../../rights/decisions.js';
import { compareBars, compareShapes } from '../../rights/levels.js';
import { isPolish } from '../../text/likeness.js';
import { changeOf, valueChange } from '../change.js';
import type { Ends } from '../ends.js';
import type { Change, DecisionRecord, Direction, Pair } from '../types.js';
import { said } from './fields.js';

const says = {
  'quality-bar': {
    weaker: 'bar-weaker',
    stronger: 'bar-stronger',
    other: 'bar-other',
    lost: 'bar-gone',
    gained: 'bar-given',
  },
  'release-shape': {
    weaker: 'shape-weaker',
    stronger: 'shape-stronger',
    other: 'shape-other',
    lost: 'shape-gone',
    gained: 'shape-given',
  },
} as const;

/** A quality bar or a release shape that asks for less, for more or for something else; where none is said, the row's holds. */
export function barChanges(pair: Pair, ends: Ends): Change[] {
  const rows = {
    before: rowFor(ends.before.policyFor(pair.before.path).matrix, decisionOf(pair.before)),
    after: rowFor(ends.after.policyFor(pair.after.path).matrix, decisionOf(pair.after)),
  };
  return [
    ...changed(pair, 'quality-bar', [rows.before?.qualityBar, rows.after?.qualityBar], compareBars),
    ...changed(pair, 'release-shape', [rows.before?.releaseShape, rows.after?.releaseShape], compareShapes),
  ];
}

function changed(
  pair: Pair,
  kind: 'quality-bar' | 'release-shape',
  rows: readonly [string | undefined, string | undefined],
  compare: typeof compareBars,
): Change[] {
  const [before, after] = [said(pair.before, kind), said(pair.after, kind)];
  // A row that changed is a change of the matrix, not of this decision.
  if (!before && !after) return [];
  const [was, is] = [textOr(before, rows[0]), textOr(after, rows[1])];
  if (was === null || is === null) return valueChange(pair, { kind, was: before, is: after, says: says[kind] });
  if (isPolish(was, is)) return [];
  const direction = directionBetween(compare(is, was), compare(was, is));
  const message = says[kind][direction === 'neutral' ? 'other' : direction];
  // The bar of a row holds for what names the row.
  const at = { before: before ?? said(pair.before, 'work-type'), after: after ?? said(pair.after, 'work-type') };
  return [changeOf(pair, { kind, direction, message, ...at, was, is })];
}

function textOr(words: Words | null, row: string | undefined): string | null {
  return words?.text ?? (row === undefined || row.trim() === '' ? null : row);
}

function directionBetween(forth: string | null, back: string | null): Direction {
  if (forth === 'weaker' && back !== 'weaker') return 'weaker';
  if (back === 'weaker' && forth !== 'weaker') return 'stronger';
  return 'neutral';
}

function decisionOf({ artifact, record, stage }: DecisionRecord) {
  return record ? { ...record, stage } : artifact;
}
