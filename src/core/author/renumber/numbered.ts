import { nameId, withoutZeros } from '../../artifact/ids.js';
import { folderOf, numberingFolder } from '../../corpus/paths.js';
import type { Range } from '../../document/range.js';

/** Where a path has the number of its record. */
export interface NumberedPath {
  /** The path of the file, or of the folder that has the number. */
  readonly holder: string;
  /** The folder in which the record is numbered. */
  readonly folder: string;
  /** The digits in the holder, with a letter that belongs to them. */
  readonly digits: Range;
}

/** The part of a path that has the number of its record; null where none has. */
export function numberedPath(path: string): NumberedPath | null {
  const raw = nameId(path)?.raw;
  if (raw === undefined) return null;
  const holder = [path, folderOf(path)].find((part) => nameStart(part, raw));
  if (holder === undefined) return null;
  const end = holder.lastIndexOf('/') + 1 + raw.length;
  const digits = /\d+[a-z]?$/.exec(raw)?.[0].length ?? 0;
  return { holder, folder: folderOf(holder), digits: { start: end - digits, end } };
}

function nameStart(path: string, raw: string): boolean {
  return path.startsWith(raw, path.lastIndexOf('/') + 1);
}

/** The folder in which the record of a path is numbered. */
export function numberedIn(path: string): string {
  return numberedPath(path)?.folder ?? numberingFolder(path);
}

/** Words with another number in the place of their last one, with as many digits; the rest stays as it is written. */
export function withNumber(words: string, number: string): string {
  const match = /(\d+)([a-z]?)(?=\D*$)/.exec(words);
  if (!match) return words;
  const digits = match[1] ?? '';
  const plain = withoutZeros(number);
  const written =
    digits.startsWith('0') || digits.length > 3 ? plain.padStart(digits.length + letters(plain), '0') : plain;
  return words.slice(0, match.index) + written + words.slice(match.index + match[0].length);
}

function letters(number: string): number {
  return /[a-z]$/.test(number) ? 1 : 0;
}

/** The move that gives the file or the folder of a record another number; null where its path has none. */
export function moveTo(path: string, number: string): { readonly from: string; readonly to: string } | null {
  const numbered = numberedPath(path);
  if (!numbered) return null;
  const { holder, digits } = numbered;
  const head = holder.slice(0, digits.end);
  const to = withNumber(head, number) + holder.slice(digits.end);
  return to === holder ? null : { from: holder, to };
}
