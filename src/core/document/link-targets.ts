import type { Document } from './document.js';
import { codeSpansIn } from './outline/code-spans.js';
import type { Range } from './range.js';
import { contains } from './range.js';
import { overlapping } from './select.js';

/** The address of a link, as written. */
export interface LinkTarget {
  readonly url: string;
  readonly urlRange: Range;
}

/** Where the body may link to, of all addresses that pass a test: found by a scan, to be confirmed by a real reading. */
export function* linkTargets(document: Document, isWanted: (url: string) => boolean): Iterable<LinkTarget> {
  const { text, bodyStart } = document;
  for (let at = text.indexOf('](', bodyStart); at !== -1; at = text.indexOf('](', at + 2)) {
    const isBracketed = text.charAt(at + 2) === '<';
    const start = isBracketed ? at + 3 : at + 2;
    const end = isBracketed ? endOfBracketed(text, start) : endOfUrl(text, start);
    const urlRange = { start, end };
    const url = text.slice(start, end);
    if (isWanted(url) && !isHidden(document, urlRange)) yield { url, urlRange };
  }
}

/** A relative path to a markdown file, with or without a fragment. */
export function isMarkdownPath(url: string): boolean {
  return /^[^?#]*\.(?:md|markdown)(?:[?#]|$)/i.test(url) && !/^[a-z][a-z\d+.-]*:|^\/\//i.test(url);
}

/** An address is at most so long. */
const longest = 2_000;

function endOfUrl(text: string, start: number): number {
  let depth = 0;
  let at = start;
  for (; at < text.length && at - start < longest; at++) {
    const char = text.charAt(at);
    // Markdown itself ends an address that nests deeper.
    if (char === '(' && ++depth > 32) break;
    if (char === ')' && depth-- === 0) break;
    if (char === '>' || char === '\n' || char === '\r' || char === ' ' || char === '\t') break;
  }
  return at;
}

/** Between `<` and `>` an address may hold spaces. */
function endOfBracketed(text: string, start: number): number {
  let at = start;
  while (at < text.length && at - start < longest && !/[<>\r\n]/.test(text.charAt(at))) at++;
  return at;
}

/** Blocks of code and comments link to nothing. */
export function isHidden({ outline }: Document, range: Range): boolean {
  const isAround = (block: { readonly range: Range }): boolean => contains(block.range, range);
  return (
    [...overlapping(outline.comments, range)].some(isAround) ||
    [...overlapping(outline.others, range)].some((block) => block.type === 'code' && isAround(block))
  );
}

/** A test that is true inside the backticks of a code span. It is quick for ranges in document order. */
export function codeSpanTest(document: Document): (range: Range) => boolean {
  const { text, outline, lines } = document;
  let around: Range = { start: 0, end: 0 };
  let spans: readonly { readonly range: Range }[] = [];
  return (range) => {
    if (!contains(around, range)) {
      const [paragraph] = overlapping(outline.paragraphs, range);
      around = paragraph && contains(paragraph.range, range) ? paragraph.range : lines.range(lines.at(range.start));
      spans = codeSpansIn(text, around).map((span) => ({ range: span }));
    }
    return [...overlapping(spans, range)].some((span) => contains(span.range, range));
  };
}
