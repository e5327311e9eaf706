import type { Document } from '../document/document.js';
import { eolAt } from '../document/lines.js';
import type { Range, TextEdit } from '../document/range.js';
import { isSpace, trimmed } from '../document/range.js';

/** An edit that adds lines below the last words of a range, with a blank line on both sides and the document's own line ending. */
export function linesBelow(document: Document, range: Range, lines: readonly string[]): TextEdit {
  const { text } = document;
  const words = trimmed(text, range);
  const eol = eolAt(text, document.lines, words.end);
  if (words.start < words.end)
    return insertion(words.end, eol + eol + lines.join(eol) + gapAfter(document, words.end, eol));
  const at = range.end;
  const opening = at > 0 ? gapBefore(document, at, eol) : '';
  const closing = at < text.length ? eol + eol : eol;
  return insertion(at, opening + lines.join(eol) + closing);
}

/** An edit that puts text where nothing is replaced. */
export function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, expected: '', text };
}

function gapBefore({ text, lines }: Document, at: number, eol: string): string {
  const line = lines.at(at);
  if (lines.start(line) !== at) return eol + eol;
  return text.slice(lines.start(line - 1), lines.end(line - 1)).trim() === '' ? '' : eol;
}

function gapAfter(document: Document, at: number, eol: string): string {
  const { text, lines } = document;
  const line = lines.at(at);
  if (line + 1 >= lines.count) return '';
  const next = text.slice(lines.start(line + 1), lines.end(line + 1));
  return [...next].every((char) => isSpace(char.charCodeAt(0))) ? '' : eol;
}
