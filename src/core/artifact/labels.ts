import type { Document } from '../document/document.js';
import type { Paragraph } from '../document/outline-types.js';
import type { Range, Words } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { brief } from './brief.js';
import { normalHeading, type HeadingMatcher } from './headings/match.js';
import type { SectionName } from './headings/names.js';
import type { Carrier } from './types.js';

/** A paragraph or list item that opens with the name of a section: `**Non-goals:** none of the old carts`. */
export interface LabelledPart {
  readonly at: Range;
  /** The words after the label, in its own paragraph. */
  readonly rest: Words;
  /** What the label stands for: up to the end of its item, or to the next label or heading. */
  readonly body: Range;
  readonly carrier: Carrier;
}

/** The parts of a document that a label names, those in lists first. */
export function* labelledParts(document: Document, match: HeadingMatcher, name: SectionName): Generator<LabelledPart> {
  const { items, paragraphs, headings } = document.outline;
  for (const item of items) {
    const label = labelOf(item.text, match, name);
    if (label) yield partOf(item, label.length, item.block.end, 'list');
  }
  const body = paragraphs.filter(({ within }) => within === 'body');
  const blocks = headings.map(({ block }) => ({ range: block }));
  for (const [index, paragraph] of body.entries()) {
    const label = labelOf(paragraph.text, match, name);
    if (!label) continue;
    const next = nextLabel(body, index)?.range.start ?? document.text.length;
    const [heading] = overlapping(blocks, { start: paragraph.range.end, end: next });
    yield partOf(paragraph, label.length, heading?.range.start ?? next, label.bold ? 'bold-line' : 'paragraph');
  }
}

function partOf({ text, range }: Words, length: number, end: number, carrier: Carrier): LabelledPart {
  const start = range.start + length;
  return {
    at: { start: range.start, end: start },
    rest: { text: text.slice(length), range: { start, end: range.end } },
    body: { start, end: Math.max(start, end) },
    carrier,
  };
}

function nextLabel(paragraphs: readonly Paragraph[], index: number): Paragraph | undefined {
  let next = index + 1;
  while (next < paragraphs.length && !/^\*\*[^*]+\*\*:?\s*$|^\*\*[^*]+:\*\*/.test(brief(paragraphs[next]?.text ?? '')))
    next++;
  return paragraphs[next];
}

/** A label without marks, with its brackets and the colon behind it. */
const longestLabel = 130;

/** The label at the head of a text, if it names the section; null where there is none. */
function labelOf(text: string, match: HeadingMatcher, name: SectionName): { length: number; bold: boolean } | null {
  const isMarked = text.startsWith('**') || text.startsWith('__');
  // Most paragraphs and items have no sign of a label, and no pattern is tried on them.
  if (!isMarked && !text.slice(0, longestLabel).includes(':')) return null;
  const bold = isMarked
    ? /^(?:\*\*|__)([^*_\n]{3,40}|[^*_()\n]{3,40}\([^*_()\n]{1,60}\):?)(?:\*\*|__)\s*:?\s*/.exec(text)
    : null;
  const label = bold ?? /^([\p{L} '’-]{3,30}(?:\([^()\n]{1,60}\))?):\s*/u.exec(text);
  if (!label?.[1]) return null;
  // A short label may say what it is in its brackets; in a longer one and in a sentence they only explain.
  const words =
    label[1].length > 40 || label[1].endsWith('.') || !bold ? label[1].replace(/\([^()]*\)[:.]?$/, '') : label[1];
  if (!match(words).includes(name)) return null;
  if (!bold && normalHeading(words).split(' ').length > 4) return null;
  return { length: label[0].length, bold: bold !== null };
}
