import type { Document } from './document.js';
import { readFrontmatter } from './frontmatter.js';
import { linesOf } from './lines.js';
import type { Outline } from './outline-types.js';
import { readOutline } from './outline.js';

/** Reads a markdown file. Any string is accepted; the outline is made when it is first asked for. */
export function readDocument(path: string, raw: string): Document {
  const bom = raw.startsWith('\ufeff');
  const text = bom ? raw.slice(1) : raw;
  const lines = linesOf(text);
  const { frontmatter, bodyStart } = readFrontmatter(text, lines);
  let outline: Outline | null = null;
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
    limits: [],
  };
}
