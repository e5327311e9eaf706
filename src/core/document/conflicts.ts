import type { Document } from './document.js';
import { contains, type Range } from './range.js';
import { overlapping } from './select.js';

/** The opening lines of merge conflicts that were committed: all three markers stand in order, and not in code. */
export function conflictsIn(document: Document): Range[] {
  const { text, lines } = document;
  if (!text.includes('<<<<<<< ') || !text.includes('>>>>>>>')) return [];
  const found: Range[] = [];
  let open: Range | null = null;
  let divided = false;
  for (let line = 0; line < lines.count; line++) {
    const range = lines.range(line);
    const start = text.slice(range.start, Math.min(range.end, range.start + 8));
    if (start === '<<<<<<< ') [open, divided] = [range, false];
    else if (open && start === '=======') divided = true;
    else if (open && divided && start.startsWith('>>>>>>>')) {
      if (!inCode(document, open)) found.push(open);
      open = null;
    }
  }
  return found;
}

function inCode({ outline }: Document, range: Range): boolean {
  return [...overlapping(outline.others, range)].some((block) => block.type === 'code' && contains(block.range, range));
}
