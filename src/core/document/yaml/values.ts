import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { Entry, FrontmatterProblem, Value } from '../frontmatter-types.js';
import type { Range } from '../range.js';
import { trimmed } from '../range.js';
import { note, type Reading } from './reading.js';

type Node = ParsedNode;

/** A node as a value with exact ranges; null where nothing is written. */
export function valueOf(reading: Reading, node: Node | null, key: string): Value | null {
  if (node === null) return null;
  if ('anchor' in node && node.anchor) reading.anchors.set(node.anchor, node);
  if (isAlias(node)) return aliasOf(reading, node.source, rangeOf(reading, node));
  if (isMap(node)) {
    if (isPlaceholder(node)) return placeholderOf(reading, node, key);
    const entries = entriesOf(reading, node);
    noteDuplicates(reading, entries);
    return { kind: 'map', entries, range: spanOf(reading, node, entries) };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => valueOf(reading, item, key) ?? nothingAt(reading, item));
    return { kind: 'list', items, range: spanOf(reading, node, items) };
  }
  return isScalar(node) ? scalarOf(reading, node, key) : null;
}

/** The entries of a mapping in the order in which they are written. */
export function entriesOf(reading: Reading, map: YAMLMap.Parsed): Entry[] {
  return map.items.map((pair) => {
    const keyNode = pair.key;
    const keyRange = rangeOf(reading, keyNode);
    const masked = reading.masks.has(keyRange.start - reading.base);
    const key = isScalar(keyNode) && !masked ? String(keyNode.value) : reading.text.slice(keyRange.start, keyRange.end);
    if (reading.badStarts.has(keyRange.start - reading.base))
      note(reading, 'unquoted-handle', keyRange, { key, value: key }, 'quote');
    const value = valueOf(reading, pair.value, key);
    return {
      key,
      keyRange,
      value,
      range: { start: keyRange.start, end: value?.range.end ?? afterColon(reading, keyRange.end) },
    };
  });
}

/** Notes each key that a mapping already has, in one pass. */
export function noteDuplicates(
  reading: { text: string; problems: FrontmatterProblem[] },
  entries: readonly Entry[],
): void {
  const seen = new Set<string>();
  for (const { key, keyRange } of entries) {
    if (seen.has(key)) note(reading, 'duplicate-key', keyRange, { key });
    seen.add(key);
  }
}

function scalarOf(reading: Reading, node: Scalar.Parsed, key: string): Value | null {
  const range = rangeOf(reading, node);
  const raw = reading.text.slice(range.start, range.end);
  const start = range.start - reading.base;
  if (reading.masks.has(start)) return { kind: 'scalar', text: raw, raw, quoted: false, range };
  if (reading.badStarts.has(start)) note(reading, 'unquoted-handle', range, { key, value: raw }, 'quote');
  const wasQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  if (raw === '' && !wasQuoted) return null;
  const text = typeof node.value === 'string' ? node.value : raw;
  return { kind: 'scalar', text: wasQuoted ? text : text.trim(), raw, quoted: wasQuoted, range };
}

/** A reused scalar is read as one; anything larger is never expanded. */
function aliasOf(reading: Reading, name: string, range: Range): Value {
  const raw = reading.text.slice(range.start, range.end);
  const target = reading.anchors.get(name);
  if (target !== undefined && isScalar(target))
    return { kind: 'scalar', text: String(target.value), raw, quoted: false, range };
  note(reading, 'unresolved-alias', range, {
    alias: raw,
    reason: target === undefined ? 'nothing has this name' : 'only single values are repeated',
  });
  return { kind: 'scalar', text: raw, raw, quoted: false, range };
}

/** Template text such as `{short title}` is a flow mapping to YAML: its first key has no colon and no value. */
function isPlaceholder(node: YAMLMap.Parsed): boolean {
  return node.flow === true && node.items[0]?.value === null;
}

function placeholderOf(reading: Reading, node: Node, key: string): Value {
  const range = rangeOf(reading, node);
  const raw = reading.text.slice(range.start, range.end);
  note(reading, 'placeholder-mapping', range, { key, value: raw });
  return { kind: 'scalar', text: raw, raw, quoted: false, range };
}

function nothingAt(reading: Reading, node: Node | null): Value {
  const at = node === null ? reading.base : rangeOf(reading, node).start;
  return { kind: 'scalar', text: '', raw: '', quoted: false, range: { start: at, end: at } };
}

function rangeOf(reading: Reading, node: Node): Range {
  const [start, end] = node.range;
  const range = { start: reading.base + start, end: reading.base + end };
  return start === end ? range : trimmed(reading.text, range);
}

/** Block collections span from their first to their last child; flow collections have their brackets. */
function spanOf(reading: Reading, node: Node, children: readonly { readonly range: Range }[]): Range {
  const own = rangeOf(reading, node);
  const first = children[0];
  const last = children.at(-1);
  if (('flow' in node && node.flow) || first === undefined || last === undefined) return own;
  return { start: Math.min(own.start, first.range.start), end: last.range.end };
}

function afterColon(reading: Reading, keyEnd: number): number {
  let at = keyEnd;
  while (reading.text.charAt(at) === ' ') at++;
  return reading.text.charAt(at) === ':' ? at + 1 : keyEnd;
}
