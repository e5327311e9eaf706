import type { TextEdit } from '../../document/range.js';
import { applyEdits } from '../../lint/edits.js';
import type { Draft } from './skeleton.js';

/** A draft after edits, with the same words selected in it; null where the edits do not fit. */
export function edited<Text extends Draft>(draft: Text, edits: readonly TextEdit[]): Text | null {
  const result = applyEdits(draft.text, edits);
  if (!('text' in result)) return null;
  const shifted = (offset: number): number =>
    edits.reduce(
      (at, { range, text }) => (range.end <= offset ? at + text.length - (range.end - range.start) : at),
      offset,
    );
  const cursor = { start: shifted(draft.cursor.start), end: shifted(draft.cursor.end) };
  return { ...draft, text: result.text, cursor };
}
