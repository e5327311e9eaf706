import type { Artifact } from '../artifact/types.js';
import { eolAt } from '../document/lines.js';
import type { Range } from '../document/range.js';
import { wordsIn } from '../document/seen-words.js';
import { overwriting, type FileEdit } from './file-edit.js';

/** An edit that puts lines in the place of the only words of a part that says nothing yet; null where it has none. */
export function overPlaceholder(artifact: Artifact, part: Range, lines: readonly string[]): FileEdit | null {
  const { document } = artifact;
  const words = wordsIn(document, part);
  if (!words) return null;
  const { start, end } = words.range;
  const line = document.lines.start(document.lines.at(start));
  const eol = eolAt(document.text, document.lines, start);
  return overwriting(artifact, { start: Math.max(line, part.start), end }, lines.join(eol));
}
