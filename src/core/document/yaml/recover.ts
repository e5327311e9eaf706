import { isMap, type ParsedNode } from 'yaml';
import type { Entry, FrontmatterProblem, Value } from '../frontmatter-types.js';
import { trimmed, type Range } from '../range.js';
import { chunksOf, isConflictMark, lineAfter, type Chunk } from './chunks.js';
import { compose, deepest, type Fault } from './compose.js';
import { isStructural, noteHarmless } from './faults.js';
import { mendOf } from './mend.js';
import { note, type Reading } from './reading.js';
import { entriesOf, noteDuplicates, valueOf } from './values.js';
import { wordingOf } from './wording.js';

const mostRounds = 12;
const tooDeep = 'TOO_DEEP';

/** Reads YAML that does not parse, top-level key by top-level key, so that one broken value costs no other. */
export function recover(text: string, range: Range, problems: FrontmatterProblem[]): Value | null {
  const source = text.slice(range.start, range.end);
  const anchors = new Map<string, ParsedNode>();
  const entries: Entry[] = [];
  let other: Value | null = null;
  for (const chunk of chunksOf(source)) {
    const value = readChunk({ text, anchors, problems }, source, chunk, range.start);
    if (value?.kind === 'map') entries.push(...value.entries);
    else other ??= value;
  }
  const conflict = hasConflict(source);
  if (!conflict) noteDuplicates({ text, problems }, entries);
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return other;
  return { kind: 'map', entries, range: { start: first.range.start, end: last.range.end } };
}

type Shared = Pick<Reading, 'text' | 'anchors' | 'problems'>;

function readChunk(shared: Shared, source: string, chunk: Chunk, offset: number): Value | null {
  const written = source.slice(chunk.start, chunk.end);
  const base = offset + chunk.start;
  const masks = new Map<number, number>();
  const problems: FrontmatterProblem[] = [];
  let current = written;
  for (let round = 0; round < mostRounds; round++) {
    const composed = compose(current);
    if (composed.state === 'too-deep') return broken(shared, chunk, base, written, { code: tooDeep, at: composed.at });
    const fault = composed.faults.find(isStructural);
    if (fault === undefined) {
      const badStarts = new Set(composed.faults.filter(({ code }) => code === 'BAD_SCALAR_START').map(({ at }) => at));
      const reading: Reading = { ...shared, base, badStarts, masks, problems };
      noteHarmless(reading, composed.faults);
      const value = topOf(reading, composed.contents, chunk);
      shared.problems.push(...problems);
      return value;
    }
    const next = mended({ text: shared.text, problems }, written, current, fault, masks, base);
    if (next === null || next === current) return broken(shared, chunk, base, written, fault);
    current = next;
  }
  return broken(shared, chunk, base, written, { code: '', at: 0 });
}

function topOf(reading: Reading, contents: ParsedNode | null, chunk: Chunk): Value | null {
  if (contents === null) return null;
  if (!isMap(contents) || contents.flow === true) {
    const value = valueOf(reading, contents, '');
    if (chunk.keyEnd === null && value?.kind === 'scalar')
      note(reading, 'syntax', value.range, { reason: wordingOf('MULTILINE_IMPLICIT_KEY') });
    return value;
  }
  const entries = entriesOf(reading, contents);
  const [first, last] = [entries[0], entries.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { kind: 'map', entries, range: { start: first.range.start, end: last.range.end } };
}

/** The source with what stands in the way masked, its length kept; null where nothing was found to mask. */
function mended(
  notes: Pick<Reading, 'text' | 'problems'>,
  written: string,
  current: string,
  fault: Fault,
  masks: Map<number, number>,
  base: number,
): string | null {
  if (fault.code === 'TAB_AS_INDENT') {
    const tab = current.indexOf('\t', Math.max(0, fault.at - 1));
    note(notes, 'tab-indent', { start: base + Math.max(0, tab), end: base + Math.max(0, tab) + 1 }, {});
    return current.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '));
  }
  const mend = mendOf(current, fault);
  if (mend === null || masks.has(mend.start)) return null;
  const range = { start: base + mend.start, end: base + mend.end };
  const value = written.slice(mend.start, mend.end);
  note(notes, mend.message, range, 'value' in mend.data ? { ...mend.data, value } : mend.data, mend.repair);
  if (mend.mask === 'value') masks.set(mend.start, mend.end);
  const filler = (mend.mask === 'value' ? 'x' : ' ').repeat(mend.end - mend.start);
  return current.slice(0, mend.start) + filler + current.slice(mend.end);
}

/** A chunk that nothing mends: one problem at the fault, and the key with its source as text. */
function broken(shared: Shared, chunk: Chunk, base: number, written: string, fault: Fault): Value | null {
  const at = placeOf(shared.text, chunk, base, written, fault);
  const place = { start: at, end: Math.min(at + 1, shared.text.length) };
  if (fault.code === tooDeep) note(shared, 'too-deep', place, { limit: String(deepest) });
  else note(shared, 'syntax', place, { reason: wordingOf(fault.code) });
  if (chunk.keyEnd === null) return null;
  const keyRange = { start: base, end: base + chunk.keyEnd - chunk.start };
  const colon = shared.text.indexOf(':', keyRange.end);
  const range = trimmed(shared.text, { start: colon + 1, end: base + written.length });
  const raw = shared.text.slice(range.start, range.end);
  const key = shared.text.slice(keyRange.start, keyRange.end).replace(/^(["'])(.*)\1$/s, '$2');
  const value: Value | null = raw === '' ? null : { kind: 'scalar', text: raw, raw, quoted: false, range };
  const entry: Entry = {
    key,
    keyRange,
    value,
    range: { start: keyRange.start, end: value === null ? colon + 1 : range.end },
  };
  return { kind: 'map', entries: [entry], range: entry.range };
}

/** True where a merge conflict was committed. */
export function hasConflict(source: string): boolean {
  for (let at = 0; at < source.length; at = lineAfter(source, at)) if (isConflictMark(source, at)) return true;
  return false;
}

/** What is never closed is found missing at the end; the place to look at is where it opens. */
function placeOf(text: string, chunk: Chunk, base: number, written: string, fault: Fault): number {
  const end = base + written.trimEnd().length;
  const at = base + fault.at;
  if (at < end || chunk.keyEnd === null) return Math.max(base, Math.min(at, end - 1));
  const colon = text.indexOf(':', base + chunk.keyEnd - chunk.start);
  return trimmed(text, { start: colon + 1, end }).start;
}
