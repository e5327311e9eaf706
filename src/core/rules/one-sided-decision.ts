import { wordsOf } from '../artifact/fields.js';
import type { Range } from '../document/range.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { decisionsIn, deviationOf, rowFor, type Decision } from '../rights/decisions.js';
import { finalCallOf, leftOut, sidesLeftOut } from '../rights/final-call.js';
import type { Corpus, MatrixRow } from '../corpus/types.js';
import type { Artifact } from '../artifact/types.js';
import type { Suggestion } from '../lint/rule.js';
import { keeping, relatedRow, severityOff } from './shared/off-matrix.js';
import { listed } from './shared/shorten.js';

/** A decision that several sides share, and that one of them takes alone. */
export const oneSidedDecision = artifactRule<'alone' | 'explained' | 'row' | 'write' | 'explain'>({
  id: 'one-sided-decision',
  group: 'decision-rights',
  summary: 'A decision that the matrix shares between sides is taken by one of them.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    alone: 'Let {missing} decide too, as the row says, or say why not in a deviation',
    explained: 'Check that your deviation still holds; by the row, {missing} decides too',
    row: 'The row of "{type}"',
    write: 'Write "{row}"',
    explain: 'Say why in a deviation',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    for (const decision of decisionsIn(artifact)) {
      const row = rowFor(corpus.matrix, decision);
      const alone = row && aloneIn({ artifact, decision, row, corpus });
      if (!alone) continue;
      yield {
        message: deviationOf(decision) ? 'explained' : 'alone',
        data: { missing: listed(alone.missing) },
        range: alone.range,
        path: alone.path,
        severity: severityOff(decision),
        related: relatedRow(corpus, row, 'final-call'),
        suggestions: alone.suggestions,
      };
    }
  },
});

interface Alone {
  readonly missing: readonly string[];
  readonly range: Range;
  readonly path: string | undefined;
  readonly suggestions: readonly Suggestion[];
}

interface Judged {
  readonly artifact: Artifact;
  readonly decision: Decision;
  readonly row: MatrixRow;
  readonly corpus: Corpus;
}

/** By the final call where it names some of the row's sides alone, else by the people who decide. */
function aloneIn({ artifact, decision, row, corpus }: Judged): Alone | null {
  const call = finalCallOf(decision, row, corpus);
  if (call?.verdict === 'one-sided') {
    const missing = leftOut(new Set(call.said.parties.map(({ side }) => side)), call.row);
    const suggestions = keeping(artifact, decision, call.field, row.finalCall);
    return { missing, range: wordsOf(call.field).range, path: call.field.path, suggestions };
  }
  const missing = call && call.verdict !== 'same' ? [] : sidesLeftOut(decision, row, corpus);
  const [first] = decision.decisionMakers;
  return missing.length > 0 && first ? { missing, range: first.range, path: first.path, suggestions: [] } : null;
}
