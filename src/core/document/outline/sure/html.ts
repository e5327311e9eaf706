import type { Place } from './place.js';
import { endOf, firstOf, indentOf, isBlankRow, type Rows } from './rows.js';

/** How a line that begins with `<` opens a block: a comment, an element of the page, something rare, or not at all. */
export type HtmlStart = 'comment' | 'element' | 'other' | 'tag' | 'none';

/** Elements that open a block up to the next blank line. */
const elements = new Set(
  [
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt',
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link',
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead',
    'title tr track ul',
  ].flatMap((names) => names.split(' ')),
);

/** Elements whose end is looked for beyond blank lines. */
const rare = new Set(['script', 'pre', 'style', 'textarea']);

const longestName = 20;

/** True for a line that opens a block right below the words of a paragraph; other tags are words of it. */
export function opensHtml(rows: Rows, line: number): boolean {
  const start = htmlStart(rows, line);
  return start !== 'none' && start !== 'tag';
}

/** Tells what a line that begins with `<` opens. A `tag` may be any other tag that stands alone on its line. */
export function htmlStart(rows: Rows, line: number): HtmlStart {
  const { text } = rows;
  const start = firstOf(rows, line);
  const end = endOf(rows, line);
  const next = text.charAt(start + 1);
  if (next === '?') return 'other';
  if (next === '!') {
    if (text.startsWith('<!--', start)) return 'comment';
    return /[a-z]/i.test(text.charAt(start + 2)) || text.startsWith('<![CDATA[', start) ? 'other' : 'none';
  }
  const isClosing = next === '/';
  const from = start + (isClosing ? 2 : 1);
  let to = from;
  while (to < end && to - from <= longestName && /[a-z\d]/i.test(text.charAt(to))) to++;
  if (to === from) return 'none';
  const name = text.slice(from, to).toLowerCase();
  const after = to >= end ? '' : text.charAt(to);
  if (!isClosing && rare.has(name) && /^[\s>]?$/.test(after)) return 'other';
  const isWhole = /^[\s>]?$/.test(after) || (after === '/' && text.charAt(to + 1) === '>' && to + 1 < end);
  if (isWhole && elements.has(name)) return 'element';
  return after === ':' || after === '.' || after === '@' ? 'none' : 'tag';
}

/** The line after a comment, or after an element's block, which a blank line ends. */
export function htmlEnd({ rows, indent }: Place, from: number, start: 'comment' | 'element'): number {
  const isComment = start === 'comment';
  const closes = (line: number): boolean => rows.text.slice(firstOf(rows, line), endOf(rows, line)).includes('-->');
  if (isComment && closes(from)) return from + 1;
  for (let line = from + 1; line < rows.count; line++) {
    const isEmpty = isBlankRow(rows, line);
    if (indentOf(rows, line) < indent && (!isComment || !isEmpty)) return line;
    if (isComment ? closes(line) : isEmpty) return isComment ? line + 1 : line;
  }
  return rows.count;
}
