import type { Entry, Value } from '../../document/frontmatter-types.js';
import type { Words } from '../../document/range.js';
import { canonicalKey } from '../keys.js';
import type { Field } from '../types.js';
import type { Places } from './head.js';

/** Fields of the YAML block that opens the document. */
export function frontmatterFields({ document }: Places): Field[] {
  return document.frontmatter.entries.map((entry) => entryField(entry, document.text));
}

/** One key of a YAML mapping as a field; `path` names the side file that it stands in. */
export function entryField(entry: Entry, text: string, path?: string): Field {
  const { value } = entry;
  const range = value?.range ?? { start: entry.keyRange.end, end: entry.keyRange.end };
  const field = {
    key: canonicalKey(entry.key),
    rawKey: entry.key,
    keyRange: entry.keyRange,
    value: value === null ? '' : value.kind === 'scalar' ? value.text.trim() : text.slice(range.start, range.end),
    range,
    carrier: 'frontmatter' as const,
    items: value === null ? [] : itemsOf(value, text, path),
    node: value,
  };
  return path === undefined ? field : { ...field, path };
}

function itemsOf(value: Value, text: string, path?: string): Words[] {
  if (value.kind === 'list') return value.items.flatMap((item) => itemsOf(item, text, path));
  const words = value.kind === 'map' ? text.slice(value.range.start, value.range.end) : value.text.trim();
  if (words === '') return [];
  const range =
    value.kind === 'scalar' && value.quoted && value.raw.slice(1, -1) === value.text
      ? { start: value.range.start + 1, end: value.range.end - 1 }
      : value.range;
  return [path === undefined ? { text: words, range } : { text: words, range, path }];
}
