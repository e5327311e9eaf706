import { nameId } from '../../artifact/ids.js';
import { withoutZeros } from '../../artifact/ids.js';
import type { Artifact } from '../../artifact/types.js';
import type { Document } from '../../document/document.js';
import { contains, type Range, type Words } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import type { Address } from './addresses.js';

/** The bare number of a record where a link to it is listed: at the head of its words, in a cell of its row, before it in its item. */
export function numbersBeside(document: Document, { words, urlRange }: Address, target: Artifact): Words[] {
  const numbers = new Set([target.id?.number, nameId(target.path)?.number].filter((number) => number !== undefined));
  if (words === null || numbers.size === 0) return [];
  const { text, outline } = document;
  const found = [
    numberAt(
      text,
      words,
      /^[^\p{L}\p{N}]{0,4}(?:[^\s\]]{0,200}\/)?(?:[A-Za-z]{2,12}[-_ ]{1,3}#?)?(\d{1,8}[a-z]?)(?![\p{L}\p{N}])/u,
    ),
  ];
  const [table] = overlapping(outline.tables, urlRange);
  const [row] = table ? overlapping(table.rows, urlRange) : [];
  for (const { range } of row?.cells ?? [])
    if (!contains(range, urlRange))
      found.push(numberAt(text, range, /^[^\p{L}\p{N}]{0,4}(\d{1,8}[a-z]?)[^\p{L}\p{N}]{0,4}$/u));
  const [paragraph] = overlapping(outline.paragraphs, urlRange);
  if (paragraph?.within === 'list-item') {
    const lead = { start: paragraph.range.start, end: words.start - 1 };
    found.push(numberAt(text, lead, /^[^\p{L}\p{N}]{0,4}(\d{1,8}[a-z]?)[^\p{L}\p{N}]{0,6}$/u));
  }
  return found.filter((each): each is Words => each !== null && numbers.has(withoutZeros(each.text)));
}

function numberAt(text: string, { start, end }: Range, pattern: RegExp): Words | null {
  const match = end - start > 400 ? null : pattern.exec(text.slice(start, end));
  const digits = match?.[1];
  if (!match || digits === undefined) return null;
  const at = start + match.index + match[0].lastIndexOf(digits);
  return { text: digits, range: { start: at, end: at + digits.length } };
}
