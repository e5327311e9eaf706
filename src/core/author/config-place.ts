import { linesOf, type Lines } from '../document/lines.js';
import type { Range } from '../document/range.js';

/** Where in a configuration somebody writes, as far as its lines show, finished or not. */
export interface ConfigPlace {
  /** The keys that lead there from the top; `*` is an entry of a list. */
  readonly path: readonly string[];
  readonly at: 'key' | 'value';
  /** The word that is written there. */
  readonly word: Range;
}

/** A key or the dash of an entry, with the column in which it begins. */
interface Opening {
  readonly step: string;
  readonly column: number;
}

/** The mark of an entry of a list. */
const entry = '*';

/** Reads the place of an offset from its own line and the less indented ones above; null in a comment. */
export function configPlaceAt(text: string, offset: number): ConfigPlace | null {
  const lines = linesOf(text);
  const line = lines.at(offset);
  const start = lines.start(line);
  const before = text.slice(start, offset);
  if (/(?:^|\s)#/.test(before)) return null;
  const { openings, rest } = openingsIn(before);
  const first = openings[0]?.column ?? rest.column;
  const isEntry = openings[0]?.step === entry;
  const above = ancestors(text, lines, line, { column: first, isEntry });
  const flow = flowIn(before, rest.column);
  const path = [...above, ...openings.map(({ step }) => step), ...flow.path];
  const afterKey = openings.length > 0 && openings.at(-1)?.step !== entry;
  const at = flow.at ?? (afterKey ? 'value' : 'key');
  return { path, at, word: wordAround(text, lines.range(line), offset) };
}

/** The dashes and the key that open a line, and where what follows them begins. */
function openingsIn(line: string): { readonly openings: Opening[]; readonly rest: { readonly column: number } } {
  const openings: Opening[] = [];
  let column = line.length - line.trimStart().length;
  while (line.startsWith('- ', column)) {
    openings.push({ step: entry, column });
    column += 2;
    while (line.charAt(column) === ' ') column++;
  }
  const key = /^(?:"([^"]*)"|'([^']*)'|([^\s:#{}[\],'"][^:#{}[\],]*)):(?=\s|$)/.exec(line.slice(column));
  if (!key) return { openings, rest: { column } };
  openings.push({ step: (key[1] ?? key[2] ?? key[3] ?? '').trim(), column });
  column += key[0].length;
  while (line.charAt(column) === ' ') column++;
  return { openings, rest: { column } };
}

/** The keys and entries that hold a line, from the top. An entry may stand right below its key. */
function ancestors(
  text: string,
  lines: Lines,
  line: number,
  own: { readonly column: number; readonly isEntry: boolean },
): string[] {
  const path: string[] = [];
  let { column, isEntry } = own;
  for (let above = line - 1; above >= 0 && (column > 0 || isEntry); above--) {
    const words = text.slice(lines.start(above), lines.end(above));
    if (words.trim() === '' || words.trimStart().startsWith('#')) continue;
    for (const opening of openingsIn(words).openings.reverse()) {
      const isKey = opening.step !== entry;
      if (isEntry && isKey ? opening.column > column : opening.column >= column) continue;
      path.unshift(opening.step);
      ({ column } = opening);
      isEntry = !isKey;
    }
  }
  return path;
}

/** The brackets that are open at the end of a line: the keys in them, and whether a key or a value follows. */
function flowIn(line: string, from: number): { readonly path: string[]; readonly at: ConfigPlace['at'] | null } {
  const open: { readonly bracket: string; key: string | null }[] = [];
  let word = '';
  let quote = '';
  for (const char of line.slice(from)) {
    const holder = open.at(-1);
    if (quote !== '') {
      if (char === quote) quote = '';
      else word += char;
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '{' || char === '[') {
      open.push({ bracket: char, key: null });
      word = '';
    } else if (char === '}' || char === ']') open.pop();
    else if (char === ',') {
      if (holder) holder.key = null;
      word = '';
    } else if (char === ':' && holder?.bracket === '{') {
      holder.key = word.trim();
      word = '';
    } else word += char;
  }
  const last = open.at(-1);
  if (!last) return { path: [], at: null };
  const path = open.flatMap(({ bracket, key }) => (bracket === '[' ? [entry] : key === null ? [] : [key]));
  return { path, at: last.bracket === '{' && last.key === null ? 'key' : 'value' };
}

function wordAround(text: string, line: Range, offset: number): Range {
  const isWord = (at: number): boolean => /[\p{L}\p{N}@._/*-]/u.test(text.charAt(at));
  let [start, end] = [offset, offset];
  while (start > line.start && isWord(start - 1)) start--;
  while (end < line.end && isWord(end)) end++;
  // The dash of an entry is no part of its word.
  if (text.charAt(start) === '-' && text.charAt(start + 1) === ' ') start = Math.min(start + 1, offset);
  return { start, end };
}
