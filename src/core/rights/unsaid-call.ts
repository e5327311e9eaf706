import { fieldOf } from '../artifact/fields.js';
import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { rowFor } from './decisions.js';
import { namesFinalCall } from './names.js';

/** True where two sides can disagree, and nothing says who decides then. `corpus` is as the artifact's file sees it. */
export function lacksFinalCall(artifact: Artifact, corpus: Corpus): boolean {
  return isAsked(artifact, corpus) && !isSaid(artifact, corpus);
}

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
