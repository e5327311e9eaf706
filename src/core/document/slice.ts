import type { Link, LinkReference, Nodes, Root } from 'mdast';
import { definitionsFor, normalLabel } from './definitions.js';
import type { Definition } from './outline-types.js';
import { plainLinks, type FoundLink } from './plain-links.js';
import type { Document } from './document.js';
import { leavesIn } from './leaves.js';
import { contains, trimmed, type Range } from './range.js';

/** A run of inline markup, parsed in full. */
interface Slice {
  readonly tree: Root;
  /** Where a node of the tree stands in the document. */
  rangeOf(node: Nodes): Range;
}

/** The links in a range, in document order. Code spans, comments, images and mail addresses are none. */
export function linksIn(document: Document, range: Range): readonly FoundLink[] {
  const links: FoundLink[] = [];
  for (const leaf of leavesIn(document, range)) {
    if (!mayHoldLink(document.text, leaf)) continue;
    for (const link of plainLinks(document, leaf) ?? parsedLinks(document, leaf))
      if (contains(range, link.range)) links.push(link);
  }
  return links;
}

/** The links of one run of inline markup, whatever it holds. */
export function parsedLinks(document: Document, leaf: Range): readonly FoundLink[] {
  const slice = inlineSlice(document, leaf);
  if (slice === null) return [];
  return [...linkNodes(slice.tree)].flatMap((node) => foundLink(document, slice, node) ?? []);
}

/** Letters before a run keep its first words from being read as a list mark or a heading. */
const lead = 'x ';

function inlineSlice(document: Document, leaf: Range): Slice | null {
  const source = document.text.slice(leaf.start, leaf.end);
  const quoted = source.replace(
    /(\r\n?|\n)([ \t>]+)/g,
    (_whole, eol: string, marks: string) => eol + ' '.repeat(marks.length),
  );
  const tree = document.slices.parse(lead + quoted + definitionsFor(quoted, document.definitions));
  if (tree === null) return null;
  const shift = leaf.start - lead.length;
  const rangeOf = (node: Nodes): Range => ({
    start: Math.max(leaf.start, shift + (node.position?.start.offset ?? 0)),
    end: Math.min(leaf.end, shift + (node.position?.end.offset ?? 0)),
  });
  return { tree: { ...tree, children: tree.children.filter((node) => rangeOf(node).start < leaf.end) }, rangeOf };
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
