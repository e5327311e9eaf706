import type { Artifact } from '../../artifact/types.js';
import { updateCorpus } from '../../corpus/build.js';
import type { Corpus } from '../../corpus/types.js';
import type { Range } from '../../document/range.js';
import { applyEdits } from '../../lint/edits.js';
import type { FileEdit } from '../file-edit.js';
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
 * Writes into a record that is not there yet that it supersedes another one, and into that one what took its place, each
 * in its own form. Null where one of them leaves no safe place for it.
 */
export function superseded(corpus: Corpus, old: Artifact, draft: NewText): Superseded | null {
  const { path, text } = draft;
  const next = updateCorpus(corpus, [{ path, text }]);
  const file = next.files.get(path);
  const successor = file?.state === 'read' ? file.artifact : null;
  if (!successor) return null;
  const supersedes = sayingSupersedes(successor, old, keyWordingOf(corpus, successor));
  const edits = sayingSuperseded(old, successor, wordingOf(corpus, old));
  const made = applyEdits(successor.document.text, supersedes);
  if (!('text' in made) || supersedes.length === 0 || edits.length === 0) return null;
  const shifted = (offset: number): number =>
    supersedes.reduce(
      (at, edit) => (edit.range.end <= offset ? at + edit.text.length - edit.expected.length : at),
      offset,
    );
  const cursor = { start: shifted(draft.cursor.start), end: shifted(draft.cursor.end) };
  return { edits, made: { path, text: made.text, cursor } };
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
