import { wordsOf } from '../artifact/fields.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { decidersText } from '../rights/deciders.js';
import { decisionsIn, deviationOf, rowFor } from '../rights/decisions.js';
import { finalCallOf } from '../rights/final-call.js';
import { keeping, relatedRow, severityOff } from './shared/off-matrix.js';
import { shorten } from './shared/shorten.js';

/** Work whose final call lies with another side than the row agreed on. */
export const finalCallOffMatrix = artifactRule<'off' | 'explained' | 'row' | 'write' | 'explain'>({
  id: 'final-call-off-matrix',
  group: 'decision-rights',
  summary: 'Another side has the final call than the row of the matrix says.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    off: 'Give {row} the final call as the row does, or say why not in a deviation',
    explained: 'Check that your deviation still holds; the row gives {row} the final call',
    row: 'The row of "{type}"',
    write: 'Write "{row}"',
    explain: 'Say why in a deviation',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    for (const decision of decisionsIn(artifact)) {
      const row = rowFor(corpus.matrix, decision);
      const call = row && finalCallOf(decision, row, corpus);
      // One side of a shared row, and somebody outside of it, have rules of their own.
      if (!row || call?.verdict !== 'other') continue;
      const { field } = call;
      yield {
        message: deviationOf(decision) ? 'explained' : 'off',
        data: { row: named(decidersText(call.row)) },
        range: wordsOf(field).range,
        path: field.path,
        severity: severityOff(decision),
        related: relatedRow(corpus, row, 'final-call'),
        suggestions: keeping(artifact, decision, field, row.finalCall),
      };
    }
  },
});

function named(deciders: string): string {
  return deciders === 'shared' ? 'product and engineering' : shorten(deciders);
}
