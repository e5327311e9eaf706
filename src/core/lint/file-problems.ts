import { checklistOf } from '../artifact/checklist.js';
import type { ConfigProblem } from '../corpus/config.js';
import { matrixTableIn } from '../corpus/matrix.js';
import type { Configured, Corpus } from '../corpus/types.js';
import type { Document } from '../document/document.js';
import type { Value } from '../document/frontmatter-types.js';
import { scalarsIn, valueAt } from './yaml-values.js';

/** Files that a configuration names and that are not there, or do not hold what they are named for. */
export function* fileProblems(root: Value | null, configured: Configured, corpus: Corpus): Generator<ConfigProblem> {
  const { config, lost } = configured;
  const { matrix, 'definition-of-done': done } = config;
  if (matrix && !Array.isArray(matrix))
    yield* named(valueAt(root, 'matrix', 'file'), matrix.file, corpus, {
      holds: (document) => matrixTableIn(document) !== null,
      wanted: 'a table with the columns of the matrix',
    });
  if (done && !Array.isArray(done))
    yield* named(valueAt(root, 'definition-of-done', 'file'), done.file, corpus, {
      holds: (document) => checklistOf(document, []).length > 0,
      wanted: 'a task list',
    });
  for (const { text, range } of scalarsIn(valueAt(root, 'extends'))) {
    const found = lost.find(({ base }) => base === text);
    if (found) yield { message: found.reason, data: { file: text }, range };
  }
  yield* baselineProblems(valueAt(root, 'baseline'), configured, corpus);
}

function* named(
  at: Value | null,
  path: string,
  corpus: Corpus,
  { holds, wanted }: { readonly holds: (document: Document) => boolean; readonly wanted: string },
): Generator<ConfigProblem> {
  // What is inherited is told where it is written.
  if (at?.kind !== 'scalar') return;
  const file = corpus.files.get(path);
  const data = { file: at.text, wanted };
  if (file?.state !== 'read') yield { message: 'missing-file', data, range: at.range };
  else if (!holds(file.document)) yield { message: 'nothing-in-file', data, range: at.range };
}

function* baselineProblems(at: Value | null, { folder }: Configured, corpus: Corpus): Generator<ConfigProblem> {
  if (at?.kind !== 'scalar') return;
  const { path } = corpus.baseline;
  if (folder !== '') yield { message: 'baseline-below', data: {}, range: at.range };
  else if (path !== null && !corpus.files.has(path))
    yield { message: 'missing-baseline', data: { file: path }, range: at.range };
}
