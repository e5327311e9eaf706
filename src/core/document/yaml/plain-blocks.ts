import type { Entry, Value } from '../frontmatter-types.js';
import type { Range } from '../range.js';
import { lineEnd } from './chunks.js';

/** A line that says something: where its words begin and end, and how far they are indented. */
interface Line {
  readonly indent: number;
  readonly start: number;
  readonly end: number;
}

/** What a scan cannot tell: tabs, returns, control characters and line ends of other kinds. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const doubtful = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]/;
const key = /([A-Za-z_][\w.-]{0,100}):(?: +|$)/my;
const words = /^[\p{L}\p{N}_/(.$]/u;
const quoted = /^("[^"\\]*"|'[^']*')(?: +#.*)?$/;
const deepest = 16;

/**
 * Reads YAML as most people write it: keys with values on their line, and lists and mappings by indentation. Null for
 * anything else, and wherever YAML itself may have something to say.
 */
export function plainBlocks(text: string, range: Range): Value | null {
  if (doubtful.test(text.slice(range.start, range.end))) return null;
  const lines = linesOf(text, range);
  const reader = { text, lines, next: 0 };
  const [first] = lines;
  if (first?.indent !== 0) return null;
  const value = mapAt(reader, 0, null, 0);
  return reader.next === lines.length ? value : null;
}

interface Reader {
  readonly text: string;
  readonly lines: readonly Line[];
  next: number;
}

function linesOf(text: string, range: Range): Line[] {
  const lines: Line[] = [];
  for (let from = range.start; from < range.end;) {
    let end = Math.min(range.end, lineEnd(text, from));
    const after = end + 1;
    let start = from;
    while (start < end && text.charCodeAt(start) === 32) start++;
    while (end > start && text.charCodeAt(end - 1) === 32) end--;
    const opens = lines.length === 0 && start === from && text.slice(start, end) === '---';
    if (start < end && text.charCodeAt(start) !== 35 && !opens) lines.push({ indent: start - from, start, end });
    from = after;
  }
  return lines;
}

/** The mapping whose keys stand at an indentation; `first` is its first line where a list mark stands before it. */
function mapAt(reader: Reader, indent: number, first: Line | null, depth: number): Value | null {
  const { text, lines } = reader;
  const entries: Entry[] = [];
  const seen = new Set<string>();
  let line = first ?? lines[reader.next];
  while (line?.indent === indent) {
    key.lastIndex = line.start;
    const found = key.exec(text);
    const name = found?.[1];
    if (!found || name === undefined || line.start + name.length >= line.end || seen.has(name)) return null;
    seen.add(name);
    reader.next++;
    const keyRange = { start: line.start, end: line.start + name.length };
    const at = line.start + found[0].length;
    const isBare = at >= line.end || text.charCodeAt(at) === 35;
    const value = isBare ? below(reader, indent, depth) : scalarAt(reader, at, line);
    if (value === undefined) return null;
    entries.push({
      key: name,
      keyRange,
      value,
      range: { start: line.start, end: value?.range.end ?? keyRange.end + 1 },
    });
    line = lines[reader.next];
  }
  const last = entries.at(-1);
  if (!last || (line && line.indent > indent)) return null;
  return { kind: 'map', entries, range: { start: entries[0]?.range.start ?? 0, end: last.range.end } };
}

/** What stands below a key: a list, a mapping or nothing; undefined where it cannot be told. */
function below(reader: Reader, indent: number, depth: number): Value | null | undefined {
  const line = reader.lines[reader.next];
  const isList = line !== undefined && isItem(reader.text, line);
  if (!line || line.indent < indent || (line.indent === indent && !isList)) return null;
  if (depth >= deepest) return undefined;
  return (isList ? listAt(reader, line.indent, depth + 1) : mapAt(reader, line.indent, null, depth + 1)) ?? undefined;
}

function listAt(reader: Reader, indent: number, depth: number): Value | null {
  const { text, lines } = reader;
  const items: Value[] = [];
  const start = lines[reader.next]?.start ?? 0;
  let line = lines[reader.next];
  while (line?.indent === indent && isItem(text, line)) {
    let at = line.start + 1;
    while (at < line.end && text.charCodeAt(at) === 32) at++;
    if (at === line.end) return null;
    const inner = { indent: indent + at - line.start, start: at, end: line.end };
    key.lastIndex = at;
    const isMap = key.test(text);
    if (!isMap) reader.next++;
    const item = isMap ? mapAt(reader, inner.indent, inner, depth + 1) : scalarAt(reader, at, line);
    if (!item || depth >= deepest) return null;
    items.push(item);
    line = lines[reader.next];
  }
  const last = items.at(-1);
  if (!last || (line && line.indent > indent)) return null;
  return { kind: 'list', items, range: { start, end: last.range.end } };
}

function isItem(text: string, { start, end }: Line): boolean {
  return text.charCodeAt(start) === 45 && (start + 1 === end || text.charCodeAt(start + 1) === 32);
}

/** A value that ends with its line; undefined where it may go on, or be something else. */
function scalarAt({ text, lines, next }: Reader, start: number, line: Line): Value | undefined {
  const following = lines[next];
  if (following && following.indent > line.indent) return undefined;
  const whole = text.slice(start, line.end);
  if (whole === '[]') return { kind: 'list', items: [], range: { start, end: line.end } };
  const inQuotes = quoted.exec(whole)?.[1];
  const raw = inQuotes ?? whole.split(' #', 1)[0]?.trimEnd() ?? '';
  const range = { start, end: start + raw.length };
  if (inQuotes !== undefined) return { kind: 'scalar', text: raw.slice(1, -1), raw, quoted: true, range };
  return words.test(raw) && !/:(?: |$)/.test(raw)
    ? { kind: 'scalar', text: raw, raw, quoted: false, range }
    : undefined;
}
