import type { Unreadable } from '../../core/corpus/types.js';

/** The largest file that is read, in bytes: the terminal has the same limit. */
const sizeLimit = 2 * 1024 * 1024;

/** A zero byte within this many bytes means that a file is no text. */
const binaryWindow = 8192;

/** Reads bytes as UTF-8 and nothing else; a guess at another encoding would show words that nobody wrote. */
export function decode(bytes: Uint8Array): { text: string } | { unreadable: Unreadable } {
  const wide = wideEncodingOf(bytes);
  if (wide) return { unreadable: { message: 'not-utf8', data: { encoding: wide } } };
  if (bytes.subarray(0, binaryWindow).includes(0)) return { unreadable: { message: 'binary', data: {} } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { unreadable: { message: 'not-utf8', data: { encoding: 'unknown' } } };
  }
}

/** Why a file of this many bytes is not read; null where it is small enough. */
export function tooLarge(bytes: number): Unreadable | null {
  if (bytes <= sizeLimit) return null;
  return { message: 'too-large', data: { size: megabytes(bytes), limit: megabytes(sizeLimit) } };
}

function wideEncodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  return null;
}

function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
}
