import type { Range, Words } from '../../document/range.js';
import { brief } from '../brief.js';
import { canonicalKey, isKnownKey } from '../keys.js';
import type { Carrier, Field } from '../types.js';
import { matchesOf } from '../../text/matches.js';

/** `Status · Draft`, a key set off by a dot. */
const dottedKey = /^[ \t]*(\p{L}{3,20})[ \t][·•][ \t]/u;

/** A key and its value as they stand in running text. */
export interface Pair {
  readonly key: Words;
  readonly value: Words;
  readonly bold: boolean;
}

const boldKey =
  /(?:\*\*|__)[ \t]{0,9}([^*_\n:：\s][^*_\n:：]{0,47}?)[ \t]{0,9}(?:(?:[:：][ \t]{0,9}(?:\*\*|__))|(?:(?:\*\*|__)[ \t]{0,9}[:：]))[ \t]*/g;
const plainKey = /^[ \t]*([*_]{0,3})([\p{L}][\p{L}\p{N} ()/&_'’.-]{0,40}?)([*_]{0,3})[ \t]{0,9}[:：](?![/\\])[ \t]*/u;

/**
 * Reads the pairs of one line: `Status: x`, `**Status:** x`, `*Status:* x`, `**Status: x**`, and several of them with
 * bars or dots between them.
 */
export function pairsIn(text: string, line: Range): Pair[] {
  const source = brief(text.slice(line.start, line.end));
  const dotted = dottedKey.exec(source);
  if (dotted?.[1] && canonicalKey(dotted[1]) === 'status') {
    const from = line.start + dotted[0].length;
    return [pair(text, line.start + dotted[0].indexOf(dotted[1]), dotted[1], from, line.end, false)];
  }
  const pairs: Pair[] = [];
  // Read from the end, so that words between two bars that are no pair belong to the pair before them.
  let end = line.end;
  for (const from of partsOf(source).reverse()) {
    const found = inPart(text, source.slice(from), { start: line.start + from, end });
    if (found.length === 0 || (from > 0 && found.every((pair) => !pair.bold && !isKnown(pair)))) continue;
    pairs.unshift(...found);
    end = line.start + from;
  }
  return pairs;
}

const between = /[ \t][|·•][ \t]/g;

/** Where the parts of a line begin that bars or dots set apart. */
function partsOf(source: string): number[] {
  return [0, ...matchesOf(source, between).map((match) => match.index + match[0].length)];
}

function inPart(text: string, source: string, line: Range): Pair[] {
  const length = line.end - line.start;
  const bold = matchesOf(source.slice(0, length), boldKey);
  if (bold.length > 0 && (bold[0]?.index ?? 1) <= leading(source)) {
    return bold.map((match, index) => {
      const from = match.index + match[0].length;
      const to = bold[index + 1]?.index ?? length;
      const keyAt = match.index + match[0].indexOf(match[1] ?? '');
      return pair(text, line.start + keyAt, match[1] ?? '', line.start + from, line.start + to, true);
    });
  }
  const plain = plainKey.exec(source);
  if (!plain?.[2]) return [];
  return plainPair(text, line, plain);
}

/** `Key: value`, the key or the whole of it between marks of emphasis or without any. */
function plainPair(text: string, line: Range, [whole, opening = '', key = '', closing = '']: RegExpExecArray): Pair[] {
  let from = line.start + whole.length;
  let to = line.end;
  const keyAt = line.start + whole.indexOf(key, opening.length);
  if (closing === '' && opening !== '') {
    if (text.startsWith(opening, from)) from += opening.length;
    else {
      const last = text.lastIndexOf(opening, to - 1);
      if (last < from || !isKnownKey(key)) return [];
      if (text.slice(last + opening.length, to).trim() === '') to = last;
    }
  }
  return [pair(text, keyAt, key, from, to, opening.length > 1)];
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
