import { wordsOf } from '../../artifact/fields.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import type { Report } from '../../lint/rule.js';
import { decisionsIn, deviationOf, rowFor } from '../../rights/decisions.js';
import { departuresOf } from '../../rights/departures.js';
import { keeping, relatedRow, severityOff } from './off-matrix.js';
import { shorten } from './shorten.js';

/** What the rules about quality bars and release shapes say. */
export type BarMessage = 'weaker' | 'stronger' | 'other' | 'explained' | 'row' | 'write' | 'explain';

/** Every decision of an artifact whose bar or shape departs from its row. */
export function* reportsOn(
  aspect: 'quality-bar' | 'release-shape',
  artifact: Artifact,
  corpus: Corpus,
): Iterable<Report<BarMessage>> {
  for (const decision of decisionsIn(artifact)) {
    const row = rowFor(corpus.matrix, decision);
    const departure = row && departuresOf(decision, row, corpus).find((one) => one.aspect === aspect);
    if (!departure) continue;
    const { direction, field, rowSays } = departure;
    yield {
      message: deviationOf(decision) ? 'explained' : direction,
      data: { row: shorten(rowSays) },
      range: wordsOf(field).range,
      path: field.path,
      severity: severityOff(decision),
      related: relatedRow(corpus, row, aspect),
      suggestions: keeping(artifact, decision, field, rowSays),
    };
  }
}
