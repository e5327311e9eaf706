import { findFences } from '../../document/fences.js';
import type { Lines } from '../../document/lines.js';
import type { Range } from '../../document/range.js';
import { configPlaceAt } from '../config-place.js';

/** Where in a frontmatter somebody writes, as far as its lines show. */
export interface YamlPlace {
  /** The keys that lead there; `*` is an entry of a list. */
  readonly path: readonly string[];
  readonly at: 'key' | 'value';
  /** The word or the value that is written there. */
  readonly range: Range;
  /** The quote that is open before it; empty where none is. */
  readonly quote: '' | '"' | "'";
  /** The value stands in the brackets of a list or a mapping. */
  readonly inFlow: boolean;
  /** The lines between the fences. */
  readonly content: Range;
}

/** Reads the place of an offset from lines alone, so that it answers while the frontmatter is no YAML yet; null outside of it. */
export function yamlPlaceAt(text: string, lines: Lines, offset: number): YamlPlace | null {
  const content = contentAround(text, lines, offset);
  if (!content) return null;
  const place = configPlaceAt(text.slice(content.start, content.end), offset - content.start);
  if (!place) return null;
  const line = lines.range(lines.at(offset));
  const value = valueIn(text.slice(line.start, offset));
  const start = line.start + value.start;
  const end = value.quote === '' ? endOfWord(text, offset, line.end) : endOfQuote(text, offset, line.end, value.quote);
  const { path, at } = place;
  return { path, at, range: { start, end }, quote: value.quote, inFlow: value.inFlow, content };
}

/** The lines between the fences, if the offset stands in them; a block that is not closed yet ends at its first blank line. */
function contentAround(text: string, lines: Lines, offset: number): Range | null {
  const fences = findFences(text, lines);
  const line = lines.at(offset);
  if (fences && fences.language !== '' && !/^ya?ml$/i.test(fences.language)) return null;
  if (fences?.close !== null && fences?.close !== undefined) {
    if (line <= fences.open || line >= fences.close) return null;
    return { start: lines.start(fences.open + 1), end: lines.end(fences.close - 1) };
  }
  if (line === 0 || !/^---[ \t]*$/.test(text.slice(0, lines.end(0)))) return null;
  for (let above = 1; above <= line; above++)
    if (/^(?:[ \t]*$|#{1,6} )/.test(text.slice(lines.start(above), lines.end(above))) && above < line) return null;
  return { start: lines.start(1), end: lines.end(line) };
}

/** Where the value begins that the end of a line stands in, and the quote that is open there. */
function valueIn(line: string): Pick<YamlPlace, 'quote' | 'inFlow'> & { readonly start: number } {
  let [start, depth] = [0, 0];
  let quote: YamlPlace['quote'] = '';
  // True until something of the value stands there.
  let isFirst = true;
  const begin = (at: number): void => {
    start = at;
    isFirst = true;
  };
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if ((char === '"' || char === "'") && isFirst) {
      begin(at + 1);
      quote = char;
      isFirst = false;
    } else if ((char === '[' || char === '{') && isFirst) {
      depth += 1;
      begin(at + 1);
    } else if ((char === ']' || char === '}') && depth > 0) depth -= 1;
    else if (opensValue(line, at, depth, isFirst)) begin(at + 1);
    else if (char === ' ' || char === '\t') start += isFirst ? 1 : 0;
    else isFirst = false;
  }
  return { start, quote, inFlow: depth > 0 };
}

/** A comma in brackets, the colon behind a key or the dash of an entry: a value begins behind it. */
function opensValue(line: string, at: number, depth: number, isFirst: boolean): boolean {
  const char = line.charAt(at);
  if (char === ',') return depth > 0;
  const isSetOff = at + 1 === line.length || line.charAt(at + 1) === ' ';
  return isSetOff && (char === ':' || (char === '-' && isFirst && depth === 0));
}

function endOfWord(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && /[\p{L}\p{N}@._/-]/u.test(text.charAt(at))) at++;
  return at;
}

function endOfQuote(text: string, offset: number, end: number, quote: string): number {
  const close = text.indexOf(quote, offset);
  return close >= 0 && close <= end ? close : offset;
}
