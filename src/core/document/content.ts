import type { Document } from './document.js';
import { withoutMarks } from '../text/marks.js';
import { emptyWords, noneWords, orders, questions } from './empty-words.js';
import type { Range } from './range.js';
import { overlapping } from './select.js';

/**
 * True where nothing stands in a range but white space, comments, headings, template placeholders and words such as
 * TBD or N/A. Prose without bullets is content, and so is code.
 */
export function isEmptyContent(document: Document, range: Range): boolean {
  const { outline, text } = document;
  const says = (span: Range): boolean =>
    !isEmptyText(text.slice(Math.max(span.start, range.start), Math.min(span.end, range.end)));
  for (const other of overlapping(outline.others, range)) {
    if (other.type === 'code' || (other.type === 'html' && says(other.range))) return false;
  }
  for (const table of overlapping(outline.tables, range)) {
    for (const row of overlapping(table.rows, range)) {
      for (const cell of overlapping(row.cells, range)) if (says(cell.range)) return false;
    }
  }
  for (const paragraph of overlapping(outline.paragraphs, range)) {
    if (paragraph.within === 'blockquote' && instructs(paragraph.text)) continue;
    if (says(paragraph.range)) return false;
  }
  return true;
}

/** More words in a row than any way to say nothing has. */
const sentence = /^(?:[A-Za-z]+ ){6}/;

/** True for words that say nothing yet: blank, a comment, a placeholder, TBD, N/A and their like. */
export function isEmptyText(source: string): boolean {
  if (sentence.test(source)) return false;
  const text = withoutComments(source).trim();
  if (text === '') return true;
  if (isInstruction(text)) return true;
  const rest = withoutPlaceholders(text);
  const bare = rest
    .replace(/^(?:[>\s]|[-*+](?=\s|$)|\[[ xX]?\](?=\s|$)|\d+[.)](?=\s|$))+/, '')
    .replace(/[*_~]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/[\p{L}\p{N}\p{S}]/u.test(bare)) return !/[`!\]]/.test(bare);
  return emptyWords.has(normal(bare));
}

/** True where the words say on purpose that there is nothing to say: an answer where a section may stay without content. */
export function saysNone(words: string): boolean {
  return noneWords.has(normal(withoutMarks(words).replace(/\s+/g, ' ')));
}

function normal(words: string): string {
  return words
    .toLowerCase()
    .replace(/^[\s"'“”«»([]+/, '')
    .replace(/[\s"'“”«»)\].,:;!?…]+$/, '');
}

function withoutComments(source: string): string {
  let text = source;
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', at + 4);
    text = text.slice(0, at) + (close < 0 ? '' : text.slice(close + 3));
  }
  return text;
}

/** Takes out `{...}`, `<...>` and HTML tags; code spans, autolinks and images stand for themselves. */
function withoutPlaceholders(text: string): string {
  return text
    .replace(/`[^`\n]+`/g, 'code')
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/\{[^{}]*\}/g, ' ')
    .replace(/<([^<>]*)>/g, (whole, inner: string) =>
      /^(?:[a-z][a-z0-9+.-]*:\S+|\S+@\S+|img\b.*)$/is.test(inner) ? whole : ' ',
    );
}

/** A quote that tells the author what to write: an order, or a question. */
function instructs(text: string): boolean {
  if (text.length > 1_000) return false;
  const words = text
    .replace(/^[>\s*_]+/, '')
    .trimEnd()
    .replace(/[*_]{1,3}$/, '')
    .toLowerCase();
  return startsWith(words, orders) || (words.endsWith('?') && startsWith(words, questions));
}

/** Text that is emphasised or bracketed as a whole and reads as an instruction of a template. */
function isInstruction(text: string): boolean {
  const inner = /^(?:_+([^_]+)_+|\*+([^*]+)\*+|\[([^[\]]+)\])[.:]?$/.exec(text);
  const words = (inner?.[1] ?? inner?.[2] ?? inner?.[3])?.trim().toLowerCase();
  if (words === undefined) return false;
  if (words.length > 0 && /(?:\.\.\.|…)$/.test(words)) return true;
  return startsWith(words, orders) || startsWith(words, questions);
}

function startsWith(words: string, starts: readonly string[]): boolean {
  return starts.some((start) => words.startsWith(start) && !/^[\p{L}\p{N}]/u.test(words.slice(start.length)));
}
