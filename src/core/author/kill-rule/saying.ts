import type { Artifact } from '../../artifact/types.js';
import type { Cell } from '../../document/outline-types.js';
import type { Range } from '../../document/range.js';
import { inserting, overwriting, type FileEdit } from '../file-edit.js';
import { tableCell } from '../table-cell.js';

/** An edit that says words in a place: over what stands there, else with a space to whatever they would touch. */
export function saying(artifact: Artifact, range: Range, words: string): FileEdit {
  if (range.start < range.end) return overwriting(artifact, range, words);
  const { text } = artifact.document;
  const gap = (at: number): string => (/\S/.test(text.charAt(at)) ? ' ' : '');
  return inserting(artifact, range.start, gap(range.start - 1) + words + gap(range.start));
}

/** An edit that lets a cell say something else. */
export function cellEdit(artifact: Artifact, { range }: Cell, words: string): FileEdit {
  return saying(artifact, range, tableCell(words));
}

/** Edits with one more. A value may be waited for where new lines go: two insertions at one place are one. */
export function joined(edits: readonly FileEdit[], edit: FileEdit): FileEdit[] {
  const isSame = ({ range }: FileEdit): boolean => range.start === edit.range.start && range.end === edit.range.end;
  const known = edits.find(isSame);
  if (!known) return [...edits, edit];
  return edits.map((other) => (other === known ? { ...known, text: known.text + edit.text } : other));
}
