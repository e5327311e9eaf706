/** The most characters that are parsed in full. */
export const longestSlice = 64 * 1024;

const longestLine = 20_000;
const deepestNesting = 32;
const mostRows = 1000;
const mostMarks = 2000;

/**
 * True where a full parse is sure to end soon. The parser takes quadratic time and worse on long lines, deep lists and
 * quotes, long tables and long runs of emphasis or bracket marks.
 */
export function isParsable(source: string): boolean {
  if (source.length > longestSlice) return false;
  let rows = 0;
  let marks = 0;
  for (let at = 0; at < source.length;) {
    const end = lineEnd(source, at);
    if (end - at > longestLine || depthOf(source, at, end) > deepestNesting) return false;
    const blank = isBlankLine(source, at, end);
    rows = source.slice(at, end).includes('|') ? rows + 1 : 0;
    marks = blank ? 0 : marks + marksIn(source, at, end);
    if (rows > mostRows || marks > mostMarks) return false;
    at = source.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return true;
}

/** Marks that open something inline and are looked for again and again where nothing closes them. */
function marksIn(source: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 42 || code === 95 || code === 126 || code === 91 || code === 60 || code === 96) count++;
  }
  return count;
}

/** How deep a line can stand at most: its quote and list marks, or two columns of indentation a level. */
function depthOf(source: string, start: number, end: number): number {
  let columns = 0;
  let marks = 0;
  for (let at = start; at < end; at++) {
    const character = source.charAt(at);
    if (character === ' ') columns++;
    else if (character === '\t') columns += 4;
    else if (character === '>' || ('-+*'.includes(character) && ' \t'.includes(source.charAt(at + 1)))) marks++;
    else if (!/[\d.)]/.test(character)) break;
  }
  return marks === 0 ? 0 : marks + Math.floor(Math.max(0, columns - marks) / 2);
}

function lineEnd(source: string, start: number): number {
  let end = start;
  while (end < source.length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++;
  return end;
}

function isBlankLine(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (source.charCodeAt(at) !== 32 && source.charCodeAt(at) !== 9) return false;
  return true;
}
