import type { Document } from '../document/document.js';
import { contains, type Range } from '../document/range.js';
import { overlapping } from '../document/select.js';
import { brief } from './brief.js';
import { saysHealth } from './measures.js';

/** The parts of a section that list what must hold: below a heading, a bold label or an item that says "guardrails". */
export function healthZonesIn(document: Document, body: Range): Range[] {
  const { headings, paragraphs, items } = document.outline;
  const below = headings
    .filter((heading) => contains(body, heading.block) && saysHealth(heading.text))
    .map((heading) => ({ start: heading.block.start, end: heading.body.end }));
  const labels = [...overlapping(paragraphs, body)].filter(({ within, text }) => within === 'body' && isLabel(text));
  const labelled = labels.flatMap((label, index) => {
    if (!saysHealth(label.text)) return [];
    const heading = headings.find(({ block }) => block.start > label.range.end)?.block.start ?? body.end;
    return [{ start: label.range.start, end: Math.min(body.end, heading, labels[index + 1]?.range.start ?? body.end) }];
  });
  const opened = [...overlapping(items, body)]
    .filter(({ text }) => isLabel(text) && saysHealth(text))
    .map(({ block }) => block);
  return [...below, ...labelled, ...opened];
}

/** Words in bold or with a colon at their end, which say what follows. */
export function isLabel(text: string): boolean {
  const words = brief(text, longestLabel + 1).trim();
  return words.length <= longestLabel && (/:[*_]{0,3}$/.test(words) || /^(\*\*|__)[^*_\n]+\1$/.test(words));
}

const longestLabel = 100;
