import type { Link, LinkReference, Nodes, Root } from 'mdast';
import { definitionsFor, normalLabel } from './definitions.js';
import type { Definition } from './outline-types.js';
import type { Document } from './document.js';
import { leavesIn } from './leaves.js';
import { contains, trimmed, type Range, type Words } from './range.js';

/** A link with its words and its address; `url` is what the address means, `urlRange` where it is written. */
export interface FoundLink extends Words {
  /** The words without markup. */
  readonly plain: string;
  readonly url: string;
  readonly urlRange: Range;
}

/** A part of a document, parsed in full. */
export interface Slice {
  readonly tree: Root;
  /** Where a node of the tree stands in the document. */
  rangeOf(node: Nodes): Range;
}

/** The links in a range, in document order. Code spans, comments, images and mail addresses are none. */
export function linksIn(document: Document, range: Range): readonly FoundLink[] {
  const links: FoundLink[] = [];
  for (const leaf of leavesIn(document, range)) {
    if (!mayHoldLink(document.text, leaf)) continue;
    const slice = inlineSlice(document, leaf);
    if (slice === null) continue;
    for (const node of linkNodes(slice.tree)) {
      const link = foundLink(document, slice, node);
      if (link !== null && contains(range, link.range)) links.push(link);
    }
  }
  return links;
}

/** What a range says, without its inline markup, comments and code blocks; lines are joined by a blank. */
export function plainText(document: Document, range: Range): string {
  const words = leavesIn(document, range).map((leaf) => {
    const part = { start: Math.max(leaf.start, range.start), end: Math.min(leaf.end, range.end) };
    const source = document.text.slice(part.start, part.end);
    if (!/[*_`[\]<\\&~!\r\n]/.test(source)) return source;
    const slice = inlineSlice(document, part);
    return slice === null ? source : wordsOf(slice.tree);
  });
  return words
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** A range of whole blocks as a tree; null where it is too large or too deep to be parsed in bounded time. */
export function mdastOf(document: Document, range: Range): Slice | null {
  const source = document.text.slice(range.start, range.end);
  return sliceOf(document, source, range.start, 0, range.end);
}

/** Letters before a run keep its first words from being read as a list mark or a heading. */
const lead = 'x ';

function inlineSlice(document: Document, leaf: Range): Slice | null {
  const source = document.text.slice(leaf.start, leaf.end);
  const quoted = source.replace(
    /(\r\n?|\n)([ \t>]+)/g,
    (_whole, eol: string, marks: string) => eol + ' '.repeat(marks.length),
  );
  return sliceOf(document, quoted, leaf.start, lead.length, leaf.end);
}

function sliceOf(document: Document, source: string, start: number, leadLength: number, end: number): Slice | null {
  const tree = document.slices.parse(lead.slice(0, leadLength) + source + definitionsFor(source, document.definitions));
  if (tree === null) return null;
  const shift = start - leadLength;
  const rangeOf = (node: Nodes): Range => ({
    start: Math.max(start, shift + (node.position?.start.offset ?? 0)),
    end: Math.min(end, shift + (node.position?.end.offset ?? 0)),
  });
  const children = tree.children.filter((node) => shift + (node.position?.start.offset ?? 0) < end);
  const [first] = children;
  if (leadLength === 0 || first?.type !== 'paragraph') return { tree: { ...tree, children }, rangeOf };
  const [letters] = first.children;
  const inline =
    letters?.type === 'text'
      ? [{ ...letters, value: letters.value.slice(leadLength) }, ...first.children.slice(1)]
      : first.children;
  return { tree: { ...tree, children: [{ ...first, children: inline }, ...children.slice(1)] }, rangeOf };
}

function mayHoldLink(text: string, leaf: Range): boolean {
  return /\[|<[^!]|:\/\/|www\./i.test(text.slice(leaf.start, leaf.end));
}

function* linkNodes(node: Nodes): Generator<Link | LinkReference> {
  if (node.type === 'link' || node.type === 'linkReference') yield node;
  else if ('children' in node) for (const child of node.children) yield* linkNodes(child);
}

function foundLink(document: Document, slice: Slice, node: Link | LinkReference): FoundLink | null {
  const range = slice.rangeOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  const words =
    first === undefined || last === undefined
      ? { start: range.start, end: range.start }
      : { start: slice.rangeOf(first).start, end: slice.rangeOf(last).end };
  const text = document.text.slice(words.start, words.end);
  const plain = wordsOf(node).replace(/\s+/g, ' ').trim();
  if (node.type === 'linkReference') {
    const known: Definition | undefined = document.definitions.get(normalLabel(node.label ?? node.identifier));
    return known === undefined ? null : { text, plain, range, url: known.url, urlRange: known.urlRange };
  }
  if (node.url.startsWith('mailto:')) return null;
  return { text, plain, range, url: node.url, urlRange: addressRange(document.text, range, words) };
}

/** Where the address of `[words](address "title")` stands; a link without brackets is its own address. */
function addressRange(text: string, link: Range, words: Range): Range {
  if (text.charAt(link.start) !== '[') return words;
  const open = text.indexOf('](', Math.max(link.start, words.end));
  if (open < 0 || open >= link.end) return { start: link.end, end: link.end };
  const inner = trimmed(text, { start: open + 2, end: link.end - 1 });
  if (text.charAt(inner.start) === '<')
    return { start: inner.start + 1, end: Math.max(inner.start + 1, text.indexOf('>', inner.start)) };
  let end = inner.start;
  while (end < inner.end && !/\s/.test(text.charAt(end))) end++;
  return { start: inner.start, end };
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  const between = node.type === 'root' ? '\n' : '';
  return node.children.map(wordsOf).join(between);
}
