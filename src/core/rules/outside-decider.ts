import { wordsOf } from '../artifact/fields.js';
import type { Artifact } from '../artifact/types.js';
import type { Corpus, MatrixRow } from '../corpus/types.js';
import type { Report } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { decisionsIn, deviationOf, rowFor, type Decision } from '../rights/decisions.js';
import { decidersIn } from '../rights/deciders.js';
import { sidesOf } from '../rights/sides.js';
import { finalCallOf, outsidersOf } from '../rights/final-call.js';
import { keeping, relatedRow, severityOff } from './shared/off-matrix.js';
import { listed, shorten } from './shared/shorten.js';

type Message = 'call' | 'decider' | 'explained' | 'row' | 'write' | 'explain';

/** A decision that somebody takes who does not live with it. */
export const outsideDecider = artifactRule<Message>({
  id: 'outside-decider',
  group: 'decision-rights',
  summary: 'Somebody decides who is neither of product, of engineering nor of a side of the row.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    call: 'Leave the final call to {sides}; "{name}" may be consulted',
    decider: 'Leave the decision to {sides}; "{name}" may be consulted',
    explained: 'Check that your deviation still holds; "{name}" decides from outside',
    row: 'The row of "{type}"',
    write: 'Write "{row}"',
    explain: 'Say why in a deviation',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    for (const decision of decisionsIn(artifact)) {
      const row = rowFor(corpus.matrix, decision);
      yield* callFromOutside(artifact, decision, row, corpus);
      // An old record names whoever was in the room; it never said who decides.
      if (artifact.usesOurKeys || corpus.adopted) yield* decidersFromOutside(decision, row, corpus);
    }
  },
});

function* callFromOutside(
  artifact: Artifact,
  decision: Decision,
  row: MatrixRow | null,
  corpus: Corpus,
): Iterable<Report<Message>> {
  const call = finalCallOf(decision, row, corpus);
  if (call?.verdict !== 'outside') return;
  yield {
    message: deviationOf(decision) ? 'explained' : 'call',
    data: { sides: sidesText(row, decision, corpus), name: shorten(call.field.value) },
    range: wordsOf(call.field).range,
    path: call.field.path,
    severity: severityOff(decision),
    related: relatedRow(corpus, row, 'final-call'),
    suggestions: keeping(artifact, decision, call.field, row?.finalCall ?? 'product and engineering'),
  };
}

function* decidersFromOutside(decision: Decision, row: MatrixRow | null, corpus: Corpus): Iterable<Report<Message>> {
  for (const person of outsidersOf(decision, row, corpus)) {
    yield {
      message: deviationOf(decision) ? 'explained' : 'decider',
      data: { sides: sidesText(row, decision, corpus), name: shorten(person.text) },
      range: person.range,
      path: person.path,
      severity: severityOff(decision),
      related: relatedRow(corpus, row, 'final-call'),
    };
  }
}

/** Those whom the row gives the decision, else the two sides that every decision has. */
function sidesText(row: MatrixRow | null, decision: Decision, corpus: Corpus): string {
  const { parties } = decidersIn(row?.finalCall ?? '', sidesOf(corpus, decision));
  return listed(parties.length > 0 ? parties.map(({ side }) => side) : ['engineering', 'product']);
}
