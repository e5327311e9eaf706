import type { Lines } from '../document/lines.js';
import type { Range, TextEdit } from '../document/range.js';
import { isAlone, type Suppression } from './suppressions.js';

/** Takes a suppression away: with its line where it stands alone, so that the blocks around it stay apart as they are. */
export function withoutComment(
  { text, lines }: { readonly text: string; readonly lines: Lines },
  { range, carrier }: Suppression,
): TextEdit {
  if (!isAlone(text, lines, range)) return removing(text, { start: spaceBefore(text, range.start), end: range.end });
  const first = lines.at(range.start);
  const last = lines.at(range.end);
  const start = lines.start(first);
  if (carrier === 'yaml') return removing(text, { start, end: afterLine(text, lines, last) });
  const blankBefore = first === 0 || isBlank(text, lines, first - 1);
  const blankAfter = last + 1 >= lines.count || isBlank(text, lines, last + 1);
  if (blankBefore && blankAfter) return removing(text, { start, end: afterLine(text, lines, last + 1) });
  if (blankBefore || blankAfter) return removing(text, { start, end: afterLine(text, lines, last) });
  // Without the comment the lines around it would become one paragraph, or one list.
  return removing(text, { start, end: lines.end(last) });
}

/**
 * Takes one of several ids away, with what parts it from the next one; where no id after it stays, with what parts it
 * from the one before. So the removals of several never touch the same characters.
 */
export function withoutId(
  text: string,
  { ids }: Suppression,
  index: number,
  isLeaving: (index: number) => boolean,
): TextEdit {
  const own = ids[index]?.range ?? { start: 0, end: 0 };
  const next = ids.findIndex((_, other) => other > index && !isLeaving(other)) > 0 ? ids[index + 1]?.range : undefined;
  if (next) return removing(text, { start: own.start, end: next.start });
  return removing(text, { start: ids[index - 1]?.range.end ?? own.start, end: own.end });
}

function removing(text: string, range: Range): TextEdit {
  return { range, expected: text.slice(range.start, range.end), text: '' };
}

function spaceBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t')) start--;
  return start;
}

function afterLine(text: string, lines: Lines, line: number): number {
  return line + 1 < lines.count ? lines.start(line + 1) : text.length;
}

function isBlank(text: string, lines: Lines, line: number): boolean {
  return text.slice(lines.start(line), lines.end(line)).trim() === '';
}
