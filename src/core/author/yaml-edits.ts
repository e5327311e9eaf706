import type { Entry, Value } from '../document/frontmatter-types.js';
import type { TextEdit } from '../document/range.js';

/** The entry of a mapping under a key; none for anything else. */
export function entryOf(value: Value | null, key: string): Entry | undefined {
  return value?.kind === 'map' ? value.entries.find((entry) => entry.key === key) : undefined;
}

/** An edit that adds an item to a list, written as the list is. */
export function intoList(text: string, list: Value & { kind: 'list' }, item: string, eol: string): TextEdit {
  const last = list.items.at(-1);
  if (text.charAt(list.range.start) === '[') {
    return last ? inserted(last.range.end, `, ${item}`) : inserted(list.range.start + 1, item);
  }
  const end = last?.range.end ?? list.range.end;
  return inserted(behindComment(text, end), `${eol}${indentOf(text, list.range.start)}- ${item}`);
}

/** Where the comment ends that stands behind a value on its line; the end of the value where none does. */
function behindComment(text: string, end: number): number {
  const comment = /[ \t]+#[^\r\n]*/y;
  comment.lastIndex = end;
  return end + (comment.exec(text)?.[0].trimEnd().length ?? 0);
}

/** An edit that adds a pair to a mapping, written as the mapping is. */
export function intoMap(text: string, map: Value & { kind: 'map' }, pair: string, eol: string): TextEdit {
  const [first] = map.entries;
  if (text.charAt(map.range.start) === '{') return inserted(map.range.start + 1, first ? `${pair}, ` : pair);
  return inserted(map.range.start, `${pair}${eol}${indentOf(text, map.range.start)}`);
}

/** The white space that leads to the column of an offset; the mark of a list item is as wide as the space in its place. */
function indentOf(text: string, offset: number): string {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return text.slice(start, offset).replace(/[^\t]/g, ' ');
}

/** An edit that puts text where nothing is replaced. */
export function inserted(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, expected: '', text };
}

/** An edit that puts words in the place of others. */
export function replaced(text: string, range: TextEdit['range'], words: string): TextEdit {
  return { range, expected: text.slice(range.start, range.end), text: words };
}
