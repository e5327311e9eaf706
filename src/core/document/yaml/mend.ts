import type { FrontmatterMessage } from '../frontmatter-types.js';
import { lineEnd, lineStart } from './chunks.js';
import type { Fault } from './compose.js';
import { keyLength } from './keys.js';
import { wordingOf } from './wording.js';

/** What stands in the way of reading a line, as a span to be masked by letters or by blanks. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  readonly mask: 'value' | 'blank';
  readonly message: FrontmatterMessage;
  readonly data: Readonly<Record<string, string>>;
  readonly repair: 'quote' | null;
}

/** Finds the words of the line at a fault that YAML cannot take as they are; null where the line looks sound. */
export function mendOf(source: string, fault: Fault): Mend | null {
  // A fault at the end of a source belongs to its last words.
  const lineFrom = lineStart(source, Math.min(fault.at, source.trimEnd().length));
  const lineTo = lineEnd(source, lineFrom);
  const from = afterDashes(source, lineFrom, lineTo);
  const length = keyLength(source, from, lineTo);
  const key = source.slice(from, from + length);
  let start = length === 0 ? from : afterColon(source, from + length, lineTo);
  while (start < lineTo && isBlank(source, start)) start++;
  const end = valueEnd(source, start, lineTo);
  if (length === 0 && from === lineFrom) return end > start ? blankLine(start, end) : null;
  return end > start ? valueMend(source, start, end, key, fault) : null;
}

function valueMend(source: string, start: number, end: number, key: string, fault: Fault): Mend | null {
  const value = source.slice(start, end);
  const data = { key, value };
  const mend = (message: FrontmatterMessage, reason: string | null, repair: 'quote' | null): Mend => ({
    start,
    end,
    mask: 'value',
    message,
    data: reason === null ? data : { ...data, reason },
    repair,
  });
  const first = value.charAt(0);
  if (first === '{') return mend('placeholder-mapping', null, null);
  if (first === '[')
    return mend(
      'syntax',
      'the square brackets are not closed, or text follows them; quote the value if it is text',
      isClosed(value) ? 'quote' : null,
    );
  if (first === '"' || first === "'") return mend('syntax', 'the quote is not closed, or text follows it', null);
  if ('@`%'.includes(first)) return mend('unquoted-handle', null, 'quote');
  if (value.startsWith('- ')) return mend('syntax', 'a list begins on the line after its key', null);
  if (/^[|>]/.test(value)) return /^[|>][-+0-9]*$/.test(value) ? null : mend('syntax', wordingOf(fault.code), null);
  if (/:(?:[ \t]|$)/.test(value)) return mend('unquoted-colon', null, 'quote');
  if (/^[*&!?,}\]]/.test(value)) return mend('syntax', wordingOf(fault.code), 'quote');
  return null;
}

function blankLine(start: number, end: number): Mend {
  return {
    start,
    end,
    mask: 'blank',
    message: 'syntax',
    data: { reason: wordingOf('MULTILINE_IMPLICIT_KEY') },
    repair: null,
  };
}

function isClosed(value: string): boolean {
  return value.includes(']');
}

function afterDashes(source: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    while (at < to && isBlank(source, at)) at++;
    if (source.charAt(at) !== '-' || at + 1 >= to || !isBlank(source, at + 1)) return at;
    at++;
  }
}

function afterColon(source: string, from: number, to: number): number {
  const colon = source.indexOf(':', from);
  return colon < 0 || colon >= to ? to : colon + 1;
}

/** The value ends before a comment, and before the blanks at its end. */
function valueEnd(source: string, start: number, to: number): number {
  let end = to;
  for (let at = start + 1; at < to; at++) {
    if (source.charAt(at) === '#' && isBlank(source, at - 1)) {
      end = at;
      break;
    }
  }
  while (end > start && isBlank(source, end - 1)) end--;
  return end;
}

function isBlank(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return code === 32 || code === 9;
}
