import type { Fault } from './compose.js';
import { note, type Reading } from './reading.js';
import { wordingOf } from './wording.js';

const harmless = new Set([
  'BAD_SCALAR_START',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
  'BAD_ALIAS',
  'KEY_OVER_1024_CHARS',
  'ALIAS_PROPS',
  'MULTIPLE_TAGS',
  'MULTIPLE_ANCHORS',
]);

/** True for a fault after which the nodes around it cannot be trusted. */
export function isStructural(fault: Fault): boolean {
  return !harmless.has(fault.code);
}

/** Notes the faults that leave the nodes as they are. Those of unquoted values are noted where the value is read. */
export function noteHarmless(reading: Reading, faults: readonly Fault[]): void {
  for (const { code, at } of faults) {
    if (code === 'BAD_SCALAR_START' || isStructural({ code, at })) continue;
    const start = reading.base + at;
    note(reading, 'syntax', { start, end: Math.min(start + 1, reading.text.length) }, { reason: wordingOf(code) });
  }
}
