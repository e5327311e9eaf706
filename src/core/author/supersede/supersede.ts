import type { Artifact } from '../../artifact/types.js';
import { updateCorpus } from '../../corpus/build.js';
import type { Corpus } from '../../corpus/types.js';
import type { Range } from '../../document/range.js';
import type { FileEdit } from '../file-edit.js';
import { edited } from '../new/edited.js';
import { statusMove } from '../status/move.js';
import { sayingSuperseded, sayingSupersedes } from './saying.js';
import { keyWordingOf, wordingOf } from './wording.js';

/** A record that is not written yet, and where its author goes on. */
export interface NewText {
  readonly path: string;
  readonly text: string;
  readonly cursor: Range;
}

/** Both ends of a supersession: the edits of the old record, and the new one as it is to be written. */
export interface Superseded {
  readonly edits: readonly FileEdit[];
  readonly made: NewText;
}

/**
 * Writes into a record that is not there yet that it supersedes another one. One that is decided is accepted in the words
 * of the repository, and the old one says what took its place; one that is still a proposal leaves it in force as it is.
 * Null where one of them leaves no safe place for it.
 */
export function superseded(
  corpus: Corpus,
  old: Artifact,
  { draft, isDecided }: { readonly draft: NewText; readonly isDecided: boolean },
): Superseded | null {
  const start = isDecided ? accepted(corpus, draft) : draft;
  const successor = asArtifact(corpus, start);
  if (!successor) return null;
  const supersedes = sayingSupersedes(successor, old, keyWordingOf(corpus, successor));
  const edits = isDecided ? sayingSuperseded(old, successor, wordingOf(corpus, old)) : [];
  const made = edited(start, supersedes);
  return !made || supersedes.length === 0 || (isDecided && edits.length === 0) ? null : { edits, made };
}

/** A draft with the status of what is decided, where it says one. */
function accepted(corpus: Corpus, draft: NewText): NewText {
  const artifact = asArtifact(corpus, draft);
  const move = artifact?.status ? statusMove(corpus, artifact, null, 'accepted') : null;
  return move && 'edits' in move ? (edited(draft, move.edits) ?? draft) : draft;
}

function asArtifact(corpus: Corpus, { path, text }: NewText): Artifact | null {
  const file = updateCorpus(corpus, [{ path, text }]).files.get(path);
  return file?.state === 'read' ? file.artifact : null;
}

/** The record that an old one names as its successor already; null where there is none. */
export function successorOf(corpus: Corpus, old: Artifact): Artifact | null {
  for (const reference of old.references) {
    if (reference.relation !== 'superseded-by') continue;
    const found = corpus.resolve(reference, old);
    if (found.state === 'found' && found.artifact !== old) return found.artifact;
  }
  return null;
}
