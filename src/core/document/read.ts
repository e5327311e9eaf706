import { definitionsOf } from './definitions.js';
import type { Document } from './document.js';
import { readFrontmatter } from './frontmatter.js';
import { linesOf } from './lines.js';
import type { Outline } from './outline-types.js';
import { longestText, readOutline } from './outline.js';
import { deepestLevel } from './outline/block-rules.js';
import { slicesKept } from './slices.js';

/** Reads a markdown file. Any string is accepted; the outline is made when it is first asked for. */
export function readDocument(path: string, raw: string): Document {
  const bom = raw.startsWith('\ufeff');
  const text = bom ? raw.slice(1) : raw;
  const lines = linesOf(text);
  const { frontmatter, bodyStart } = readFrontmatter(text, lines);
  let outline: Outline | null = null;
  let definitions: Document['definitions'] | null = null;
  return {
    path,
    text,
    bom,
    lines,
    frontmatter,
    bodyStart,
    get outline() {
      return (outline ??= readOutline(text, lines, bodyStart));
    },
    get definitions() {
      return (definitions ??= definitionsOf(this));
    },
    slices: slicesKept(),
    get limits() {
      return limitsOf(text, bodyStart, this.outline);
    },
  };
}

/** What was scanned line by line only: text over the size limit, or blocks too deep in each other. */
function limitsOf(text: string, bodyStart: number, outline: Outline): Document['limits'] {
  if (outline.reading !== 'lines') return [];
  const range = { start: bodyStart, end: Math.min(text.length, bodyStart + 1) };
  if (text.length > longestText)
    return [{ message: 'size', data: { limit: `${String(longestText / 1024 / 1024)} MB` }, range }];
  return [{ message: 'shape', data: { limit: String(deepestLevel / 2) }, range }];
}
