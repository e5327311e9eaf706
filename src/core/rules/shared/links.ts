import type { Document } from '../../document/document.js';
import type { Range } from '../../document/range.js';
import { contains } from '../../document/range.js';
import { overlapping } from '../../document/select.js';

/** Where the body may link to a markdown file of this repository: found by a scan, to be confirmed by a real reading. */
export function* linkCandidates(document: Document): Iterable<{ readonly url: string; readonly urlRange: Range }> {
  const { text, bodyStart } = document;
  for (let at = text.indexOf('](', bodyStart); at !== -1; at = text.indexOf('](', at + 2)) {
    const start = text.charAt(at + 2) === '<' ? at + 3 : at + 2;
    const end = endOfUrl(text, start);
    const urlRange = { start, end };
    const url = text.slice(start, end);
    if (isMarkdownPath(url) && !isHidden(document, urlRange)) yield { url, urlRange };
  }
}

/** A relative path to a markdown file, with or without a fragment. */
function isMarkdownPath(url: string): boolean {
  const path = url.split(/[?#]/)[0] ?? '';
  return /\.(?:md|markdown)$/i.test(path) && !/^[a-z][a-z\d+.-]*:|^\/\//i.test(path);
}

function endOfUrl(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < text.length && at - start < 2_000; at++) {
    const char = text.charAt(at);
    // Markdown itself ends an address that nests deeper.
    if (char === '(' && ++depth > 32) break;
    if (char === ')' && depth-- === 0) break;
    if (char === '>' || char === '\n' || char === '\r' || char === ' ' || char === '\t') break;
  }
  return at;
}

/** Code and comments link to nothing. */
function isHidden({ outline }: Document, range: Range): boolean {
  const isAround = (block: { readonly range: Range }): boolean => contains(block.range, range);
  return (
    [...overlapping(outline.comments, range)].some(isAround) ||
    [...overlapping(outline.others, range)].some((block) => block.type === 'code' && isAround(block))
  );
}
