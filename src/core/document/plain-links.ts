import { normalLabel } from './definitions.js';
import type { Document } from './document.js';
import { codeSpansIn } from './outline/code-spans.js';
import type { Range, Words } from './range.js';

/** A link with its words and its address; `url` is what the address means, `urlRange` where it is written. */
export interface FoundLink extends Words {
  /** The words without markup. */
  readonly plain: string;
  readonly url: string;
  readonly urlRange: Range;
}

/** A longer run may be one that is not parsed either. */
const longest = 2_000;

/** Signs after which a scan cannot tell what is a link: escapes, tags, images, footnotes and bare addresses. */
const doubtful = /[\\<]|!\[|\[\^|www\./i;
/** A bare address is a link of its own, and may swallow the one behind it. */
const bareAddress = /(?<!\]\([^\s()]{0,20}):\/\//;
/** A line that could begin another block where the lines before it are read without their list or quote. */
const blockStart = /[\r\n][ \t>]*(?:[-+*#=|:~]|```|\d{1,9}[.)]|$)/;

const link = /\[([^[\]\r\n*_~`&@:!]{1,200})\]\(([\w./#?=%:,+;$-]{0,500})\)/y;
const brackets = /\[([^[\]]{0,500})\](?![([:])/y;

/**
 * The links of a run of inline markup that holds no more than words, code spans and links as most people write them:
 * `[words](address)`. Null where only a full parse can tell.
 */
export function plainLinks(document: Document, leaf: Range): readonly FoundLink[] | null {
  if (leaf.end - leaf.start > longest || leaf.start < document.bodyStart) return null;
  const source = document.text.slice(leaf.start, leaf.end);
  if (doubtful.test(source) || bareAddress.test(source) || blockStart.test(source)) return null;
  const code = source.includes('`') ? codeSpansIn(source, { start: 0, end: source.length }) : [];
  const links: FoundLink[] = [];
  for (let at = source.indexOf('['); at >= 0; at = source.indexOf('[', at)) {
    const span = code.find((each) => each.end > at);
    if (span && span.start <= at) {
      at = span.end;
      continue;
    }
    link.lastIndex = brackets.lastIndex = at;
    const found = link.exec(source) ?? brackets.exec(source);
    if (!found) return null;
    const [whole, words = '', url] = found;
    if (span && span.start < at + whole.length) return null;
    if (url === undefined && document.definitions.has(normalLabel(words))) return null;
    if (url !== undefined) {
      if (words.trim() !== words) return null;
      links.push(linkAt(leaf.start + at, words, url));
    }
    at += whole.length;
  }
  // What looks like the end of a link and is none could hold a bare address.
  return source.split('](').length - 1 === links.length ? links.filter(({ url }) => !url.startsWith('mailto:')) : null;
}

function linkAt(start: number, words: string, url: string): FoundLink {
  const urlStart = start + words.length + 3;
  return {
    text: words,
    plain: words.replace(/\s+/g, ' '),
    range: { start, end: urlStart + url.length + 1 },
    url,
    urlRange: { start: urlStart, end: urlStart + url.length },
  };
}
