import type { Lines } from '../document/lines.js';
import type { Range, Words } from '../document/range.js';

/** What a comment asks for: silence on the next line, from here on or in the whole file, or an end of it. */
export type Reach = 'next-line' | 'block' | 'file' | 'end' | 'unknown';

/** A comment that switches rules off or on. */
export interface Suppression {
  readonly reach: Reach;
  /** Its first word, such as `cutline-disable-file`. */
  readonly word: Words;
  /** The rules it names; none where it speaks of all of them. */
  readonly ids: readonly Words[];
  /** What stands after `--`; empty where nothing does. */
  readonly reason: string;
  /** All of the comment with its marks. */
  readonly range: Range;
  /** The end of the words before `--`, where a reason would follow. */
  readonly idsEnd: number;
  /** Where its words end, before the mark that closes the comment. */
  readonly wordsEnd: number;
  readonly carrier: 'html' | 'yaml';
  /** The line that a comment for the next line speaks of. */
  readonly line: Range;
}

/** A comment of a text: all of it, and what it says between its marks. */
export interface Comment {
  readonly range: Range;
  readonly inner: Range;
  readonly carrier: Suppression['carrier'];
}

/** The words that open a suppression. */
export const suppressionWords: Readonly<Record<string, Reach>> = {
  'cutline-disable-next-line': 'next-line',
  'cutline-disable-file': 'file',
  'cutline-disable': 'block',
  'cutline-enable': 'end',
};

/** The suppressions among the comments of a text, in its order. */
export function suppressionsIn(text: string, lines: Lines, comments: readonly Comment[]): Suppression[] {
  const own = comments.filter(({ inner }) => text.startsWith('cutline-', inner.start));
  const commented = new Set(own.flatMap(({ range }) => (isAlone(text, lines, range) ? linesOf(lines, range) : [])));
  const after = linesAfter(
    text,
    lines,
    own.map(({ range }) => range.end),
    commented,
  );
  return own.map((comment, index) => {
    const [word, ...rest] = wordsIn(text, comment.inner);
    const dashes = rest.findIndex(({ text: each }) => each.startsWith('--'));
    const ids = dashes < 0 ? rest : rest.slice(0, dashes);
    const opening = word ?? { text: '', range: comment.inner };
    const mark = rest[dashes];
    return {
      reach: Object.hasOwn(suppressionWords, opening.text) ? (suppressionWords[opening.text] ?? 'unknown') : 'unknown',
      word: opening,
      ids,
      reason: mark ? text.slice(mark.range.start + 2, comment.inner.end).trim() : '',
      range: comment.range,
      idsEnd: ids.at(-1)?.range.end ?? opening.range.end,
      wordsEnd: comment.inner.end,
      carrier: comment.carrier,
      line: after[index] ?? comment.range,
    };
  });
}

/** True where a comment has its lines for itself. */
export function isAlone(text: string, lines: Lines, range: Range): boolean {
  const before = text.slice(lines.start(lines.at(range.start)), range.start);
  const after = text.slice(range.end, lines.end(lines.at(range.end)));
  return before.trim() === '' && after.trim() === '';
}

/** The words up to the reason; a word that begins with `--` ends them, since only its place matters. */
function wordsIn(text: string, inner: Range): Words[] {
  const words: Words[] = [];
  let start = -1;
  for (let at = inner.start; at <= inner.end; at++) {
    const isGap = at === inner.end || /[\s,]/.test(text.charAt(at));
    if (!isGap && start < 0) start = at;
    if (!isGap || start < 0) continue;
    words.push({ text: text.slice(start, at), range: { start, end: at } });
    if (text.startsWith('--', start)) break;
    start = -1;
  }
  return words;
}

function linesOf(lines: Lines, range: Range): number[] {
  const first = lines.at(range.start);
  return Array.from({ length: lines.at(range.end) - first + 1 }, (_, index) => first + index);
}

/**
 * For each comment the next line that says something: blank lines, other such comments and the dashes below a table's
 * head do not. Read from the last one up, so that no line is looked at twice.
 */
function linesAfter(text: string, lines: Lines, ends: readonly number[], commented: ReadonlySet<number>): Range[] {
  const known = new Map<number, Range>();
  const found = [...ends].reverse().map((end) => {
    const first = lines.at(end) + 1;
    let line = first;
    while (line < lines.count && !known.has(line) && (commented.has(line) || saysNothing(text, lines.range(line))))
      line++;
    const after = known.get(line) ?? (line < lines.count ? lines.range(line) : { start: Infinity, end: Infinity });
    known.set(first, after);
    return after;
  });
  return found.reverse();
}

function saysNothing(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end).trim();
  return words === '' || (words.includes('|') && words.includes('-') && /^[|:\s-]+$/.test(words));
}
