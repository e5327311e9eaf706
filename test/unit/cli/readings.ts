import type { Reading } from '../../../src/cli/readings.js';
import { buildCorpus } from '../../../src/core/corpus/build.js';

/** A root with these files, read. */
export function reading(files: Readonly<Record<string, string>>, given: Partial<Reading> = {}): Reading {
  const inputs = Object.entries(files).map(([path, text]) => ({ path, text }));
  const corpus = buildCorpus({ files: inputs, paths: Object.keys(files) });
  return { root: '/shop', corpus, only: null, prefix: '', configuredBy: null, ...given };
}
