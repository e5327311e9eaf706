import type { Artifact } from '../artifact/types.js';
import type { Corpus, MatrixRow } from '../corpus/types.js';
import { departuresOf, type Aspect, type Departure } from '../rights/departures.js';
import type { Direction } from '../rights/levels.js';
import { shown } from './shown.js';
import { sourceIn, type Source } from './source.js';

/** One point in which an artifact departs from its row, as the panel shows it. */
export interface DepartureView {
  readonly aspect: Aspect;
  readonly direction: Direction;
  readonly says: string;
  readonly rowSays: string;
  /** Both in one sentence: "final call: engineering, the row says product". */
  readonly words: string;
  readonly at: Source;
}

/** Every point in which an artifact departs from its row, with the place that opens on a click. */
export function departureViews(corpus: Corpus, artifact: Artifact, row: MatrixRow): DepartureView[] {
  return departuresOf(artifact, row, corpus).map((departure) => {
    const { aspect, direction, field } = departure;
    const says = shown(departure.says);
    const rowSays = shown(departure.rowSays);
    return { aspect, direction, says, rowSays, words: departureWords(departure), at: sourceIn(artifact, field) };
  });
}

/** A departure in one sentence: "final call: engineering, the row says product". */
export function departureWords({ aspect, says, rowSays }: Departure): string {
  return `${aspect.replace('-', ' ')}: ${shown(says)}, the row says ${shown(rowSays)}`;
}
