import type { Document } from './document.js';
import type { Definition } from './outline-types.js';
import type { Range } from './range.js';
import { overlapping } from './select.js';

const definition = /[ \t>]*\[((?:[^\][\\\r\n]|\\.){1,999})\]:[ \t]*(?:(?:\r\n?|\n)[ \t>]*)?(<[^<>\r\n]*>|\S+)[^\r\n]*/y;

/** The link definitions of a document by normal label; the first of a label counts. */
export function definitionsOf(document: Document): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const { outline } = document;
  for (const { start, match } of candidatesIn(document)) {
    const [whole, label = '', url = ''] = match;
    const range = { start: start + whole.indexOf('['), end: start + whole.length };
    if (label.startsWith('^') || isTaken(outline.paragraphs, range) || isTaken(outline.others, range)) continue;
    const key = normalLabel(label);
    if (found.has(key)) continue;
    const urlStart = start + whole.indexOf(url, whole.indexOf(']:'));
    const bare = url.startsWith('<') ? 1 : 0;
    found.set(key, {
      source: whole.slice(whole.indexOf('[')).replace(/(?:\r\n?|\n)[ \t>]*/, ' '),
      url: url.slice(bare, url.length - bare),
      urlRange: { start: urlStart + bare, end: urlStart + url.length - bare },
    });
  }
  return found;
}

/** Lines that look like a definition, each with what follows on the next line where its address stands there. */
function* candidatesIn({ text, lines, bodyStart }: Document): Generator<{ start: number; match: RegExpExecArray }> {
  for (let at = text.indexOf(']:', bodyStart); at >= 0; at = text.indexOf(']:', at)) {
    const start = Math.max(bodyStart, lines.start(lines.at(at)));
    definition.lastIndex = start;
    const match = definition.exec(text);
    if (match) yield { start, match };
    at = Math.max(at + 2, match ? start + match[0].length : lines.end(lines.at(at)));
  }
}

/** The definitions that a source may refer to, to be parsed with it. */
export function definitionsFor(source: string, definitions: ReadonlyMap<string, Definition>): string {
  if (definitions.size === 0) return '';
  const used = new Set<string>();
  for (const [, label = ''] of source.matchAll(/\[((?:[^\][\\]|\\.){1,999})\]/gs)) {
    const known = definitions.get(normalLabel(label));
    if (known !== undefined) used.add(known.source);
  }
  return [...used].map((line) => `\n\n${line}`).join('');
}

/** A label as labels are compared: case and white space do not count. */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}

function isTaken(blocks: readonly { readonly range: Range }[], range: Range): boolean {
  return !overlapping(blocks, range).next().done;
}
