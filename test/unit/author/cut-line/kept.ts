import assert from 'node:assert/strict';
import type { Artifact } from '../../../../src/core/artifact/types.js';
import type { Answer } from '../../../../src/core/author/cut-line/arranged.js';
import { drawnLine } from '../../../../src/core/author/cut-line/draw.js';
import type { Scope } from '../../../../src/core/author/cut-line/scope.js';
import type { Corpus } from '../../../../src/core/corpus/types.js';
import { applyEdits } from '../../../../src/core/lint/edits.js';

/** What a document says with the line drawn; null where it is not drawn. Nothing but the scope and the line may change. */
export function drawn(corpus: Corpus, artifact: Artifact, scope: Scope, answer: Answer): string | null {
  const line = drawnLine(corpus, artifact, scope, answer);
  if (!line) return null;
  const { text } = artifact.document;
  const result = applyEdits(text, line.edits);
  assert.ok('text' in result, artifact.path);
  const start = Math.min(...scope.groups.map(({ lines }) => lines.start));
  const end = Math.max(...scope.groups.map(({ lines }) => lines.end));
  assert.equal(result.text.slice(0, start), text.slice(0, start), artifact.path);
  assert.ok(result.text.endsWith(text.slice(end)), artifact.path);
  // The words between the markers are the same ones, but for the line.
  const [before, after] = [wordsOf(text), wordsOf(result.text)];
  for (const [line, count] of before)
    assert.ok((after.get(line) ?? 0) >= count || line.startsWith('#'), `${artifact.path}: ${line}`);
  const total = (all: ReadonlyMap<string, number>): number => [...all.values()].reduce((sum, count) => sum + count, 0);
  assert.ok(total(after) - total(before) <= 1, artifact.path);
  return result.text;
}

/** How often each line stands in a text, without its marker and the space around it. */
function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.trim().replace(/^(?:[-*+]|\d+[.)])\s+/, '');
    if (words !== '') counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}
