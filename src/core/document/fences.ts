import type { Lines } from './lines.js';
import { keyLength } from './yaml/keys.js';

/** Where a frontmatter block stands, in lines; `close` is null where it is never closed. */
export interface Fences {
  /** The line of the opening fence: the first one, unless blank lines or comments stand before it. */
  readonly open: number;
  /** The language that the opening fence names; empty for a bare one. */
  readonly language: string;
  /** The line of the closing fence. */
  readonly close: number | null;
  /** The first line after the block. */
  readonly bodyLine: number;
}

const languages = /^(?:js|javascript|json5?|toml|ya?ml|coffee|coffeescript|cson|ini|xml|hjson)$/i;
const fewLanguageLetters = 16;

/** Finds the fences of the frontmatter in one scan; null where the text does not open with frontmatter. */
export function findFences(text: string, lines: Lines): Fences | null {
  if (text.startsWith('+++')) return plusFences(text, lines);
  if (!text.startsWith('---')) return fencesBelow(text, lines, linesBefore(text, lines));
  const language = text.slice(3, Math.min(lines.end(0), 3 + 4 * fewLanguageLetters)).trim();
  if (lines.end(0) - 3 > 4 * fewLanguageLetters && text.slice(3, lines.end(0)).trim() !== language) return null;
  if (language !== '' && !languages.test(language)) return null;

  let afterBlank = false;
  let keys = 0;
  let bodyLine = 1;
  let prose = false;
  for (let line = 1; line < lines.count; line++) {
    const start = lines.start(line);
    const end = lines.end(line);
    if (isClosing(text, start, end)) {
      if (prose && keys > 0 && language === '') return { open: 0, language, close: null, bodyLine };
      if (prose && language === '' && !isData(text, lines, line)) return null;
      return { open: 0, language, close: line, bodyLine: line + 1 };
    }
    const sign = signOf(text, start, end);
    if (sign === 'blank') afterBlank = true;
    else {
      if (sign === 'prose' && afterBlank) prose = true;
      if (!prose && sign === 'key') keys++;
      if (!prose && (sign === 'key' || (sign === 'continued' && keys > 0))) bodyLine = line + 1;
      afterBlank = false;
    }
  }
  if (language !== '') return { open: 0, language, close: null, bodyLine: 1 };
  return keys > 0 &&
    signOf(text, lines.start(firstFilled(text, lines)), lines.end(firstFilled(text, lines))) !== 'prose'
    ? { open: 0, language, close: null, bodyLine }
    : null;
}

/** A block between lines of `+++`, which other tools read as TOML. */
function plusFences(text: string, lines: Lines): Fences | null {
  if (!isFence(text, lines, 0, '+++')) return null;
  for (let line = 1; line < lines.count; line++)
    if (isFence(text, lines, line, '+++')) return { open: 0, language: 'toml', close: line, bodyLine: line + 1 };
  return null;
}

/** A block that blank lines, comments or a `#!` line push from its place: closed, and nothing but keys and values. */
function fencesBelow(text: string, lines: Lines, open: number): Fences | null {
  if (open === 0 || open >= lines.count || !isFence(text, lines, open, '---')) return null;
  let keys = 0;
  for (let line = open + 1; line < lines.count; line++) {
    if (isClosing(text, lines.start(line), lines.end(line)))
      return keys > 0 ? { open, language: '', close: line, bodyLine: line + 1 } : null;
    const sign = signOf(text, lines.start(line), lines.end(line));
    if (sign === 'key') keys++;
    if (sign === 'prose' || sign === 'blank' || (sign === 'continued' && keys === 0)) return null;
  }
  return null;
}

/** How many lines at the head of a text are blank, comments or a `#!` line. */
function linesBefore(text: string, lines: Lines): number {
  let line = text.startsWith('#!') ? 1 : 0;
  while (line < lines.count) {
    const words = text.slice(lines.start(line), Math.min(lines.end(line), lines.start(line) + 80)).trim();
    if (words === '') line++;
    else if (words.startsWith('<!--')) {
      const close = text.indexOf('-->', lines.start(line));
      if (close < 0 || text.slice(close + 3, lines.end(lines.at(close))).trim() !== '') return line;
      line = lines.at(close) + 1;
    } else return line;
  }
  return line;
}

function isFence(text: string, lines: Lines, line: number, mark: string): boolean {
  const start = lines.start(line);
  return text.startsWith(mark, start) && text.slice(start + mark.length, lines.end(line)).trim() === '';
}

type Sign = 'blank' | 'key' | 'continued' | 'comment' | 'prose';

function signOf(text: string, start: number, end: number): Sign {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at++;
  if (at === end) return 'blank';
  if (at > start) return 'continued';
  const first = text.charAt(at);
  if (first === '#') return 'comment';
  if (first === '-' && (at + 1 === end || text.charAt(at + 1) === ' ')) return 'continued';
  if (first === '}' || first === ']') return 'continued';
  return keyLength(text, start, end) > 0 ? 'key' : 'prose';
}

function isClosing(text: string, start: number, end: number): boolean {
  const mark = text.slice(start, start + 3);
  if (mark !== '---' && mark !== '...') return false;
  for (let at = start + 3; at < end; at++) if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 9) return false;
  return true;
}

function firstFilled(text: string, lines: Lines): number {
  let line = 1;
  while (line + 1 < lines.count && signOf(text, lines.start(line), lines.end(line)) === 'blank') line++;
  return line;
}

/** True where the block opens as a YAML list or flow collection, which is data though it has no key. */
function isData(text: string, lines: Lines, close: number): boolean {
  const line = firstFilled(text, lines);
  return line < close && /^(?:[[{]|- )/.test(text.slice(lines.start(line), lines.start(line) + 2));
}
