import type { Document } from '../../document/document.js';
import { codeSpanTest, isHidden, linkTargets, type LinkTarget } from '../../document/link-targets.js';
import type { Range } from '../../document/range.js';
import { overlapping } from '../../document/select.js';

/** An address that a text gives, with the words that it is linked from. */
export interface Address extends LinkTarget {
  /** A `wiki` address has no ending and no folder; a `bare` one may count from the root as well as from its file. */
  readonly form: 'link' | 'wiki' | 'bare';
  /** The words of an inline link; null for all others. */
  readonly words: Range | null;
}

/** Every address of a document, in document order: links, definitions, HTML, wiki links, and paths to markdown files in the text. */
export function addressesIn(document: Document): Address[] {
  const { text, bodyStart } = document;
  const isInCodeSpan = codeSpanTest(document);
  const isCode = ({ urlRange }: LinkTarget): boolean => isHidden(document, urlRange) || isInCodeSpan(urlRange);
  const links = [...linkTargets(document, (url) => url !== '')].map((target): Address => ({
    ...target,
    form: 'link',
    words: wordsBefore(text, target),
  }));
  const others = [
    ...[...document.definitions.values()].map(({ url, urlRange }) => ({ url, urlRange, form: 'link' as const })),
    ...matched(text, /\b(?:href|src)=["']([^"'\r\n<>]{1,500})["']/gi, bodyStart).map((target) => ({
      ...target,
      form: 'link' as const,
    })),
    ...matched(text, /\[\[([^[\]\r\n|#]{1,200})/g, 0).map((target) => ({ ...target, form: 'wiki' as const })),
  ].map((target): Address => ({ ...target, words: null }));
  const known = [...links, ...others].filter((address) => !isCode(address)).sort(inOrder);
  const apart = known.map(({ urlRange }) => ({ range: urlRange }));
  const bare = pathsIn(text).filter(
    ({ urlRange }) => overlapping(apart, urlRange).next().done && !isHidden(document, urlRange),
  );
  return [...known, ...bare].sort(inOrder);
}

/** Paths to markdown files that stand in a text as words. */
export function pathsIn(text: string): Address[] {
  return [...text.matchAll(/\.(?:md|markdown)(?![\p{L}\p{N}_-])/giu)].flatMap(({ 0: ending, index }) =>
    pathAround(text, { start: index, end: index + ending.length }),
  );
}

/** Paths that stand in a text as words and have a name among their parts, whatever follows it. */
export function pathsWith(text: string, name: string): Address[] {
  const paths: Address[] = [];
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + name.length)) {
    let end = at + name.length;
    while (end < text.length && end - at < longestPath && isPathCharacter(text.charAt(end))) end++;
    // A full stop ends a sentence.
    while (end > at + name.length && text.charAt(end - 1) === '.') end--;
    paths.push(...pathAround(text, { start: at, end }).filter(({ url }) => url.split('/').length > 1));
  }
  return paths;
}

/** A path is at most so long. */
const longestPath = 500;

/** The path that ends where a part of it does; none where it is of another place, as behind "https:". */
function pathAround(text: string, { start, end }: Range): Address[] {
  let from = start;
  while (from > 0 && end - from < longestPath && isPathCharacter(text.charAt(from - 1))) from--;
  const url = text.slice(from, end);
  const isForeign = from === end || url.startsWith('//') || text.charAt(from - 1) === ':';
  return isForeign || /^\.(?:md|markdown)$/i.test(url)
    ? []
    : [{ url, urlRange: { start: from, end }, form: 'bare', words: null }];
}

function isPathCharacter(char: string): boolean {
  return /[\p{L}\p{N}_./%@+~-]/u.test(char);
}

function matched(text: string, pattern: RegExp, from: number): LinkTarget[] {
  return [...text.slice(from).matchAll(pattern)].map((match) => {
    const url = match[1] ?? '';
    const start = from + match.index + match[0].indexOf(url);
    return { url, urlRange: { start, end: start + url.length } };
  });
}

/** Words of a link are at most so long. */
const longestWords = 300;

/** What stands between the brackets before an address. */
function wordsBefore(text: string, { urlRange }: LinkTarget): Range | null {
  const end = text.lastIndexOf('](', urlRange.start);
  let depth = 0;
  for (let at = end - 1; at >= 0 && end - at < longestWords; at--) {
    const char = text.charAt(at);
    if (char === ']') depth++;
    else if (char === '[' && depth-- === 0) return { start: at + 1, end };
  }
  return null;
}

function inOrder(one: Address, other: Address): number {
  return one.urlRange.start - other.urlRange.start;
}
