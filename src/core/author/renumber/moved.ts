import { nameId } from '../../artifact/ids.js';
import type { Corpus } from '../../corpus/types.js';
import type { FileEdit } from '../file-edit.js';
import type { PlainFile } from '../references/mentions.js';
import { followingEdits } from './following.js';
import { movedPath, type Move } from './moves.js';
import { idEdits, onceEach } from './renumber.js';

/**
 * Edits for records that somebody moves or renames in the file tree: paths follow, and so do ids where the number in a
 * name changes. None where nothing that is moved is an artifact. `withPaths` is false where somebody else sees to the links.
 */
export function movedEdits(
  corpus: Corpus,
  moves: readonly Move[],
  { code, withPaths }: { readonly code: readonly PlainFile[]; readonly withPaths: boolean },
): FileEdit[] {
  const moved = corpus.artifacts.filter(({ path }) => movedPath(moves, path) !== path);
  if (moved.length === 0) return [];
  const ids = moved.flatMap((artifact) => {
    const [before, after] = [nameId(artifact.path)?.number, nameId(movedPath(moves, artifact.path))?.number];
    // What the record itself says wins over a name that never agreed with it.
    if (before === undefined || after === undefined || before === after || artifact.id?.number !== before) return [];
    return idEdits(corpus, artifact, after, code);
  });
  return onceEach([...ids, ...(withPaths ? followingEdits(corpus, moves, code) : [])]);
}
