import assert from 'node:assert/strict';
import type { Artifact } from '../../../src/core/artifact/types.js';
import { buildCorpus } from '../../../src/core/corpus/build.js';
import type { Corpus } from '../../../src/core/corpus/types.js';

/** Reads files given as path and text, as a whole repository. */
export function corpusOf(files: Readonly<Record<string, string>>): Corpus {
  const inputs = Object.entries(files).map(([path, text]) => ({ path, text }));
  return buildCorpus({ files: inputs, paths: Object.keys(files) });
}

/** Reads one text that must be an artifact. */
export function artifactOf(text: string, path = 'docs/adr/0001-pick-a-queue.md'): Artifact {
  const [artifact] = corpusOf({ [path]: text }).artifacts;
  assert.ok(artifact, `no artifact was seen in ${path}`);
  return artifact;
}

/** The words that a range covers in an artifact's text. */
export function at(artifact: Artifact, range: { readonly start: number; readonly end: number } | null): string | null {
  return range && artifact.document.text.slice(range.start, range.end);
}
