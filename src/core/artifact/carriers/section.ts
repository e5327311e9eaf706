import type { Document } from '../../document/document.js';
import type { Heading } from '../../document/outline-types.js';
import { trimmed, type Words } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import type { HeadingMatcher } from '../headings/match.js';
import { brief } from '../brief.js';
import { canonicalKey } from '../keys.js';
import { statusOf } from '../statuses.js';
import type { Field } from '../types.js';
import { frontTextHeadings } from './front-text.js';
import type { Places } from './head.js';

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

/** A heading over what the states of something mean, not over the one that holds. */
const manyStates = /^\P{L}*(?:states|statuses|états|estados|zustände)\P{L}*$/iu;

/** Fields that a heading opens: `## Status` and what stands under it, `## Status: Accepted` or `## Status (Accepted)`. */
export function sectionFields({ document, match }: Places): Field[] {
  const fields: Field[] = [];
  const headings = document.outline.headings.slice(frontTextHeadings(document).length);
  const top = headings.reduce((least, heading) => (heading.depth > 1 ? Math.min(least, heading.depth) : least), 6);
  for (const heading of headings) {
    if (heading.depth > Math.max(top, 2) + 1) continue;
    const field = embedded(heading, match) ?? below(document, heading, match);
    if (field && (field.key !== 'status' || heading.depth <= Math.max(top, 2))) fields.push(field);
  }
  return fields;
}

/** A heading that holds its own value: `## Status: Accepted`, `## Status - Accepted`, `## Status (Accepted)`. */
function embedded(heading: Heading, match: HeadingMatcher): Field | null {
  const text = brief(heading.text);
  const found = /^([\p{L}]{3,20})[ \t]{0,9}(?:(:)|[ \t][-–—](?=[ \t])|\()[ \t]*(\S.*)$/u.exec(text);
  if (!found?.[1] || !found[3]) return null;
  const key = match(found[1]).includes('status') ? 'status' : canonicalKey(found[1]);
  const isAside = text.endsWith(found[3]) && text.charAt(text.length - found[3].length - 1) === '(';
  if (key !== 'status' && (key !== 'date' || isAside)) return null;
  const end = heading.range.start + text.length - (isAside && text.endsWith(')') ? 1 : 0);
  const start = heading.range.start + text.length - found[3].length;
  const value = { text: text.slice(start - heading.range.start, end - heading.range.start), range: { start, end } };
  if (isAside && statusOf(value, 'other').canonical === null) return null;
  const keyRange = { start: heading.range.start, end: heading.range.start + found[1].length };
  return { ...field({ text: found[1], range: keyRange }, [value], 'other'), key };
}

function below(document: Document, heading: Heading, match: HeadingMatcher): Field | null {
  const key = match(heading.text).includes('status') ? 'status' : canonicalKey(heading.text);
  if (!keys.has(key) || (key === 'status' && manyStates.test(heading.text))) return null;
  const values = valuesIn(document, heading);
  return { ...field({ text: heading.text, range: heading.range }, values, 'section'), key };
}

/** What stands under the heading: its paragraphs and list items, in order; of a list of options, the ticked ones. */
function valuesIn(document: Document, heading: Heading): Words[] {
  const { outline, text } = document;
  const unticked = new Set(
    [...overlapping(outline.items, heading.own)]
      .filter(({ task }) => task?.done === false)
      .map(({ range }) => range.end),
  );
  const paragraphs = [...overlapping(outline.paragraphs, heading.own)].filter(
    ({ within, range }) => within !== 'list-item' || !unticked.has(range.end),
  );
  // A quote beside other text is a template's advice, not the value.
  const said = paragraphs.filter((paragraph) => paragraph.within !== 'blockquote');
  return (said.length > 0 ? said : paragraphs).map((paragraph) => {
    const range = trimmed(text, paragraph.range);
    const marker =
      /^(?:\[[xX]\][ \t]{1,9})?(?:status\s{0,9}:\s{0,9})?/i.exec(text.slice(range.start, range.end))?.[0].length ?? 0;
    const span = { start: range.start + marker, end: range.end };
    return { text: text.slice(span.start, span.end), range: span };
  });
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
