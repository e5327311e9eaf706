import type { Artifact } from '../artifact/types.js';
import type { Config } from '../corpus/config.js';
import type { MatrixRow } from '../corpus/types.js';
import { decidersIn, decidersText, sidesOf } from './deciders.js';
import { fieldOf } from './fields.js';
import { shown } from './shown.js';
import { sourceIn, type Source } from './source.js';

/** What an artifact can decide otherwise than its row. */
export type Aspect = 'final-call' | 'quality-bar' | 'release-shape';

/** One point in which an artifact departs from its row. */
export interface Departure {
  readonly aspect: Aspect;
  readonly says: string;
  readonly rowSays: string;
  /** Both in one sentence: "final call: engineering, the row says product". */
  readonly words: string;
  readonly at: Source;
}

/** Every point in which an artifact departs from its row, in the order of the matrix' columns. */
export function departuresOf(artifact: Artifact, row: MatrixRow, config: Config): Departure[] {
  const bars = [
    barDeparture(artifact, 'quality-bar', row.qualityBar),
    barDeparture(artifact, 'release-shape', row.releaseShape),
  ];
  return [...bars, callDeparture(artifact, row, config)].filter((departure) => departure !== null);
}

function callDeparture(artifact: Artifact, row: MatrixRow, config: Config): Departure | null {
  const field = fieldOf(artifact, 'final-call');
  if (!field) return null;
  const sides = sidesOf(config, artifact);
  const said = decidersIn(field.value, sides);
  const wanted = decidersIn(row.finalCall, sides);
  if (said.unknown || wanted.parties.length === 0 || said.parties.join() === wanted.parties.join()) return null;
  return departure(artifact, 'final-call', field, decidersText(said), decidersText(wanted));
}

/** A text departs where it says something that the row does not; leaving a part of the row out is no departure. */
function barDeparture(artifact: Artifact, aspect: Aspect, rowSays: string): Departure | null {
  const field = fieldOf(artifact, aspect);
  if (!field || rowSays.trim() === '') return null;
  const wanted = new Set(wordsOf(rowSays));
  if (wordsOf(field.value).every((word) => wanted.has(word))) return null;
  return departure(artifact, aspect, field, field.value, rowSays);
}

function departure(
  artifact: Artifact,
  aspect: Aspect,
  field: Parameters<typeof sourceIn>[1],
  saysRaw: string,
  rowSaysRaw: string,
): Departure {
  const says = shown(saysRaw);
  const rowSays = shown(rowSaysRaw);
  const words = `${aspect.replace('-', ' ')}: ${says}, the row says ${rowSays}`;
  return { aspect, says, rowSays, words, at: sourceIn(artifact, field) };
}

const fillers = new Set([
  'and',
  'or',
  'the',
  'a',
  'an',
  'of',
  'in',
  'on',
  'by',
  'for',
  'to',
  'at',
  'as',
  'is',
  'are',
  'only',
  'per',
  'row',
]);

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}%]+/gu) ?? [])
    .filter((word) => !fillers.has(word))
    .map((word) => (word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word));
}
