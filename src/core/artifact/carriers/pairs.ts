import type { Range, Words } from '../../document/range.js';
import { brief } from '../brief.js';
import { canonicalKey, isKnownKey } from '../keys.js';
import type { Carrier, Field } from '../types.js';

/** A key and its value as they stand in running text. */
export interface Pair {
  readonly key: Words;
  readonly value: Words;
  readonly bold: boolean;
}

const boldKey =
  /(?:\*\*|__)[ \t]{0,9}([^*_\n:：\s][^*_\n:：]{0,47}?)[ \t]{0,9}(?:(?:[:：][ \t]{0,9}(?:\*\*|__))|(?:(?:\*\*|__)[ \t]{0,9}[:：]))[ \t]*/g;
const plainKey = /^[ \t]*([\p{L}][\p{L}\p{N} ()/&_'’.-]{0,40}?)[ \t]{0,9}[:：](?![/\\])[ \t]*/u;

/** Reads the pairs of one line: `Status: x`, `**Status:** x`, `**Status**: x | **Date:** y`. */
export function pairsIn(text: string, line: Range): Pair[] {
  const source = brief(text.slice(line.start, line.end));
  const bold = [...source.matchAll(boldKey)];
  if (bold.length > 0 && (bold[0]?.index ?? 1) <= leading(source)) {
    return bold.map((match, index) => {
      const from = match.index + match[0].length;
      const to = bold[index + 1]?.index ?? line.end - line.start;
      const keyAt = match.index + match[0].indexOf(match[1] ?? '');
      return pair(text, line.start + keyAt, match[1] ?? '', line.start + from, line.start + to, true);
    });
  }
  const plain = plainKey.exec(source);
  if (!plain?.[1]) return [];
  const keyAt = plain[0].indexOf(plain[1]);
  return [pair(text, line.start + keyAt, plain[1], line.start + plain[0].length, line.end, false)];
}

/** A pair as a field of a carrier. */
export function fieldOf(pair: Pair, carrier: Carrier): Field {
  return {
    key: canonicalKey(pair.key.text),
    rawKey: pair.key.text,
    keyRange: pair.key.range,
    value: pair.value.text,
    range: pair.value.range,
    carrier,
    items: pair.value.text === '' ? [] : [pair.value],
    node: null,
  };
}

/** True for pairs whose key some dialect of decision artifacts uses. */
export function isKnown(pair: Pair): boolean {
  return isKnownKey(pair.key.text);
}

function leading(source: string): number {
  return /^[\s>*+-]*/.exec(source)?.[0].replace(/\*\*$/, '').length ?? 0;
}

/** Separators between pairs of one line and marks around a value are no part of it. */
function pair(text: string, keyAt: number, key: string, from: number, to: number, bold: boolean): Pair {
  let start = from;
  let end = to;
  while (end > start && /[\s|·•\\,;]/.test(text.charAt(end - 1))) end--;
  if (text.slice(start, end).endsWith('<br>')) end -= 4;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return {
    key: { text: key, range: { start: keyAt, end: keyAt + key.length } },
    value: { text: text.slice(start, end), range: { start, end } },
    bold,
  };
}
