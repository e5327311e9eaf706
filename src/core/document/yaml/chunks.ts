import { keyLength } from './keys.js';

/** A run of lines that belongs to one top-level key; `keyEnd` is null before the first key. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly keyEnd: number | null;
}

/** Cuts a source at its top-level keys; lines that are a committed merge conflict's marks belong to none. */
export function chunksOf(source: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let start = 0;
  let keyEnd: number | null = null;
  for (let at = 0; at < source.length; at = lineAfter(source, at)) {
    const length = keyLength(source, at, lineEnd(source, at));
    const conflict = isConflictMark(source, at);
    if (length === 0 && !conflict) continue;
    if (at > start) chunks.push({ start, end: at, keyEnd });
    start = conflict ? lineAfter(source, at) : at;
    keyEnd = conflict ? null : at + length;
  }
  if (start < source.length) chunks.push({ start, end: source.length, keyEnd });
  return chunks;
}

/** True where a line at this offset is one that git leaves in a conflict. */
export function isConflictMark(source: string, at: number): boolean {
  return /^(?:<{7} |>{7} |={7}\s|\|{7} )/.test(source.slice(at, at + 8));
}

/** Offset of the end of the line at `at`, before its line ending. */
export function lineEnd(source: string, at: number): number {
  let end = at;
  while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
  return end;
}

/** Offset of the start of the line after the one at `at`. */
export function lineAfter(source: string, at: number): number {
  const end = lineEnd(source, at);
  return source.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** Offset of the start of the line that holds `at`. */
export function lineStart(source: string, at: number): number {
  let start = Math.min(at, source.length);
  while (start > 0 && source.charCodeAt(start - 1) !== 10 && source.charCodeAt(start - 1) !== 13) start--;
  return start;
}
