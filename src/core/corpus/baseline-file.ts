import { linesOf } from '../document/lines.js';
import { readBaseline } from './baseline.js';
import type { BaselineFile } from './types.js';

/** The baseline as a file of the corpus. */
export function baselineFile(path: string, raw: string): BaselineFile {
  const text = raw.replace(/^\uFEFF/, '');
  return { state: 'baseline', path, text, lines: linesOf(text), ...readBaseline(text) };
}
