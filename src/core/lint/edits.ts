import type { TextEdit } from '../document/range.js';

/** Applies all edits or none: refused when a text is not the one expected, or when two edits touch the same characters. */
export function applyEdits(text: string, edits: readonly TextEdit[]): { text: string } | { refused: TextEdit } {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let done = 0;
  let previous: TextEdit | null = null;
  for (const edit of ordered) {
    const { start, end } = edit.range;
    const unfit = start < 0 || end < start || end > text.length || text.slice(start, end) !== edit.expected;
    if (unfit || (previous && collide(previous, edit))) return { refused: edit };
    result += text.slice(done, start) + edit.text;
    done = end;
    previous = edit;
  }
  return { text: result + text.slice(done) };
}

/** True where the order of two edits would matter: they share a character, or both insert at one place. */
export function collide(one: TextEdit, other: TextEdit): boolean {
  const [a, b] = one.range.start <= other.range.start ? [one.range, other.range] : [other.range, one.range];
  return b.start < a.end || (a.start === b.start && (a.start === a.end) === (b.start === b.end));
}
