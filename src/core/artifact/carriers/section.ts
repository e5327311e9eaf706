import type { Document } from '../../document/document.js';
import type { Heading } from '../../document/outline-types.js';
import { trimmed, type Words } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import type { HeadingMatcher } from '../headings/match.js';
import { canonicalKey } from '../keys.js';
import type { Field } from '../types.js';

/** Keys that a heading may carry with its value below it. */
const keys = new Set([
  'status',
  'date',
  'owner',
  'supersedes',
  'superseded-by',
  'review-by',
  'author',
  'consulted',
  'informed',
]);

/** Fields that a heading opens: `## Status` and the paragraph under it, or `## Status: Accepted`. */
export function sectionFields(document: Document, match: HeadingMatcher): Field[] {
  const fields: Field[] = [];
  const headings = document.outline.headings;
  const top = headings.reduce((least, heading) => (heading.depth > 1 ? Math.min(least, heading.depth) : least), 6);
  for (const heading of headings) {
    if (heading.depth > Math.max(top, 2) + 1) continue;
    const field = embedded(heading) ?? below(document, heading, match);
    if (field && (field.key !== 'status' || heading.depth <= Math.max(top, 2))) fields.push(field);
  }
  return fields;
}

function embedded(heading: Heading): Field | null {
  const found = /^(status|statut|estado|stand|date|datum)\s*(?::|\s[-–—])\s*(\S.*)$/i.exec(heading.text);
  if (!found?.[1] || !found[2]) return null;
  const key = { text: found[1], range: { start: heading.range.start, end: heading.range.start + found[1].length } };
  const value = { text: found[2], range: { start: heading.range.end - found[2].length, end: heading.range.end } };
  return field(key, [value], 'other');
}

function below(document: Document, heading: Heading, match: HeadingMatcher): Field | null {
  const key = match(heading.text).includes('status') ? 'status' : canonicalKey(heading.text);
  if (!keys.has(key)) return null;
  const values = valuesIn(document, heading);
  return { ...field({ text: heading.text, range: heading.range }, values, 'section'), key };
}

/** What stands under the heading: its paragraphs and list items, in order. */
function valuesIn(document: Document, heading: Heading): Words[] {
  const { outline, text } = document;
  const words: Words[] = [];
  const paragraphs = [...overlapping(outline.paragraphs, heading.own)];
  // A quote beside other text is a template's advice, not the value.
  const said = paragraphs.filter((paragraph) => paragraph.within !== 'blockquote');
  for (const paragraph of said.length > 0 ? said : paragraphs) {
    const range = trimmed(text, paragraph.range);
    const marker = /^(?:status\s*:\s*)/i.exec(text.slice(range.start, range.end))?.[0].length ?? 0;
    const span = { start: range.start + marker, end: range.end };
    words.push({ text: text.slice(span.start, span.end), range: span });
  }
  return words;
}

function field(key: Words, items: readonly Words[], carrier: 'section' | 'other'): Field {
  const first = items[0];
  const end = key.range.end;
  return {
    key: canonicalKey(key.text),
    rawKey: key.text,
    keyRange: key.range,
    value: first?.text ?? '',
    range: first?.range ?? { start: end, end },
    carrier,
    items,
    node: null,
  };
}
