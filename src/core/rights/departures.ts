import type { Field } from '../artifact/types.js';
import { fieldOf } from '../artifact/fields.js';
import type { MatrixRow } from '../corpus/types.js';
import { decidersText } from './deciders.js';
import type { Decision } from './decisions.js';
import { finalCallOf } from './final-call.js';
import { compareBars, compareShapes, type Comparison, type Direction } from './levels.js';
import type { Telling } from './sides.js';

/** What a decision can settle otherwise than its row. */
export type Aspect = 'final-call' | 'quality-bar' | 'release-shape';

/** One point in which a decision departs from its row. */
export interface Departure {
  readonly aspect: Aspect;
  /** A weaker bar or shape than the row's, a stronger one, or another whose strength nothing tells. */
  readonly direction: Direction;
  readonly says: string;
  readonly rowSays: string;
  readonly field: Field;
}

/** Every point in which a decision departs from its row, in the order of the matrix' columns. */
export function departuresOf(decision: Decision, row: MatrixRow, telling: Telling): Departure[] {
  const departures = [
    textDeparture(decision, 'quality-bar', row.qualityBar, compareBars),
    textDeparture(decision, 'release-shape', row.releaseShape, compareShapes),
    callDeparture(decision, row, telling),
  ];
  return departures.filter((departure) => departure !== null);
}

function callDeparture(decision: Decision, row: MatrixRow, telling: Telling): Departure | null {
  const call = finalCallOf(decision, row, telling);
  if (!call || call.verdict === 'same' || call.verdict === 'untold') return null;
  if (call.row.parties.length + call.row.unknown.length === 0) return null;
  const says = decidersText(call.said);
  return { aspect: 'final-call', direction: 'other', says, rowSays: decidersText(call.row), field: call.field };
}

/** A text departs where it says something that the row does not; leaving a part of the row out is no departure. */
function textDeparture(
  decision: Decision,
  aspect: Aspect,
  rowSays: string,
  compare: (says: string, rowSays: string) => Comparison,
): Departure | null {
  const field = fieldOf(decision, aspect);
  if (!field || rowSays.trim() === '') return null;
  const comparison = compare(field.value, rowSays);
  const direction = comparison === 'untold' ? byWords(field.value, rowSays) : comparison;
  return direction && { aspect, direction, says: field.value, rowSays, field };
}

function byWords(says: string, rowSays: string): Direction | null {
  const wanted = new Set(wordsIn(rowSays));
  return wordsIn(says).every((word) => wanted.has(word)) ? null : 'other';
}

const fillers: ReadonlySet<string> = new Set('and or the a an of in on by for to at as is are only per row'.split(' '));

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [])
    .filter((word) => !fillers.has(word))
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
}
