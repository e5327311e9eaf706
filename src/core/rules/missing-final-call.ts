import { fieldOf } from '../artifact/fields.js';
import type { Artifact } from '../artifact/types.js';
import type { Range } from '../document/range.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { lacksFinalCall } from '../rights/unsaid-call.js';
import { addingField } from '../author/add-field.js';
import { placeFor } from './shared/place.js';

const owners = ['product', 'engineering', 'product and engineering'];

/** Work on which two sides can disagree, and nothing says who decides then. */
export const missingFinalCall = artifactRule<'missing' | 'add'>({
  id: 'missing-final-call',
  group: 'decision-rights',
  summary: 'Nothing says who decides when product and engineering disagree.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    missing: 'Say who has the final call, or name a work type whose row says it',
    add: 'Give {owner} the final call',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    if (!lacksFinalCall(artifact, corpus)) return;
    const { range, path } = placeOf(artifact);
    yield {
      message: 'missing',
      range,
      path,
      suggestions: owners
        .map((owner) => ({ owner, edits: addingField(artifact, 'final-call', owner) }))
        .filter(({ edits }) => edits.length > 0)
        .map(({ owner, edits }) => ({ title: 'add', data: { owner }, edits, snippet: false })),
    };
  },
});

function placeOf(artifact: Artifact): { readonly range: Range; readonly path: string | undefined } {
  const keyed = artifact.fields.find((one) => one.key === 'final-call');
  const field = keyed ?? fieldOf(artifact, 'work-type') ?? fieldOf(artifact, 'owner');
  if (field) return { range: field.keyRange, path: field.path };
  return { range: placeFor(artifact, ['owners', 'decision', 'goals', 'problem']), path: undefined };
}
