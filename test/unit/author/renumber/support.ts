import assert from 'node:assert/strict';
import type { Artifact } from '../../../../src/core/artifact/types.js';
import { movedPath, type Move } from '../../../../src/core/author/renumber/moves.js';
import type { FileEdit } from '../../../../src/core/author/file-edit.js';
import type { Corpus } from '../../../../src/core/corpus/types.js';
import { applyEdits } from '../../../../src/core/lint/edits.js';

/** Files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** The files after edits and moves, as an editor leaves them. */
export function after(files: Files, { edits, moves }: { edits: readonly FileEdit[]; moves: readonly Move[] }): Files {
  const known = new Set(edits.map(({ path }) => path));
  assert.ok([...known].every((path) => path in files));
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const result = applyEdits(
        text,
        edits.filter((edit) => edit.path === path),
      );
      assert.ok('text' in result, `an edit of ${path} does not fit`);
      return [movedPath(moves, path), result.text];
    }),
  );
}

/** What has changed: each file under its new path. */
export function changed(before: Files, now: Files): Files {
  return Object.fromEntries(Object.entries(now).filter(([path, text]) => before[path] !== text));
}

/** The artifact of a path. */
export function artifactAt(corpus: Corpus, path: string): Artifact {
  const artifact = corpus.artifacts.find((each) => each.path === path);
  assert.ok(artifact, `no artifact was seen in ${path}`);
  return artifact;
}
