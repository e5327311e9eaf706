import { fieldOf, wordsOf } from '../artifact/fields.js';
import type { Corpus } from '../corpus/types.js';
import { lacksFinalCall } from '../rights/unsaid-call.js';
import type { Subject } from '../signals/shared/subjects.js';
import { artifactPlace, placeView, type EvidenceView } from './evidence.js';
import { matricesOf, rowSaid } from './matrix.js';
import { shown } from './shown.js';
import { saidIn, type Said } from './source.js';

/** Who decides one type of work. */
export interface RightView {
  readonly workType: Said;
  readonly finalCall: Said;
  /** How many open decisions stand under it. */
  readonly artifacts: number;
  /** Where disagreements go, as its decisions say it; each path once. */
  readonly escalations: readonly Said[];
  /** Decisions whose final call is another, and give no reason. */
  readonly departing: readonly EvidenceView[];
}

/** Decision rights on one page. */
export interface RightsView {
  readonly rows: readonly RightView[];
  /** Open decisions of which nothing says who decides. */
  readonly without: readonly EvidenceView[];
}

/** Draws who decides what: by the matrix, and by what decisions say of themselves. */
export function rightsView(corpus: Corpus, subjects: readonly Subject[]): RightsView {
  const rows = matricesOf(corpus).flatMap(({ matrix }) =>
    matrix.rows.map((row): RightView => {
      const own = subjects.filter((subject) => subject.row === row);
      return {
        workType: rowSaid(matrix, row, 'work-type'),
        finalCall: rowSaid(matrix, row, 'final-call'),
        artifacts: own.length,
        escalations: escalationsOf(own),
        departing: own.flatMap(({ artifact, departures }) =>
          departures
            .filter(({ aspect }) => aspect === 'final-call')
            .map(({ field, says }) => placeView(artifact, wordsOf(field), `final call: ${shown(says)}`)),
        ),
      };
    }),
  );
  return { rows, without: unsaid(subjects) };
}

function escalationsOf(subjects: readonly Subject[]): Said[] {
  const paths = new Map<string, Said>();
  for (const { artifact, decision } of subjects) {
    const field = fieldOf(decision, 'escalation');
    if (field && !paths.has(field.value.toLowerCase())) {
      paths.set(field.value.toLowerCase(), saidIn(artifact, { ...wordsOf(field), text: field.value }));
    }
  }
  return [...paths.values()];
}

/** A log's head decides nothing itself. */
function unsaid(subjects: readonly Subject[]): EvidenceView[] {
  return subjects
    .filter(
      ({ artifact, decision, corpus }) =>
        decision === artifact && artifact.kind !== 'decision-log' && lacksFinalCall(artifact, corpus),
    )
    .map(({ artifact }) => artifactPlace(artifact, 'nobody has the final call'));
}
