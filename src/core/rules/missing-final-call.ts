import { fieldOf } from '../artifact/fields.js';
import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import type { Range } from '../document/range.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { rowFor } from '../rights/decisions.js';
import { namesFinalCall } from '../rights/names.js';
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
    if (!isAsked(artifact, corpus) || isSaid(artifact, corpus)) return;
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

/** A PRD is where two sides meet; an ADR is where its author or the whole team has said so. What has shipped is settled. */
function isAsked(artifact: Artifact, corpus: Corpus): boolean {
  if (artifact.status?.shipped) return false;
  if (artifact.usesOurKeys || corpus.config.extends === 'strict') return true;
  return artifact.kind === 'prd' && corpus.adopted;
}

/** A final call, a row that has one, a single decision maker, or words of the body. */
function isSaid(artifact: Artifact, corpus: Corpus): boolean {
  if (fieldOf(artifact, 'final-call') || artifact.decisionMakers.length === 1) return true;
  if ((rowFor(corpus.matrix, artifact)?.finalCall ?? '') !== '') return true;
  return namesFinalCall(artifact.document.text.slice(artifact.document.bodyStart));
}

function placeOf(artifact: Artifact): { readonly range: Range; readonly path: string | undefined } {
  const keyed = artifact.fields.find((one) => one.key === 'final-call');
  const field = keyed ?? fieldOf(artifact, 'work-type') ?? fieldOf(artifact, 'owner');
  if (field) return { range: field.keyRange, path: field.path };
  return { range: placeFor(artifact, ['owners', 'decision', 'goals', 'problem']), path: undefined };
}
