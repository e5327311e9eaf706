import type { Unreadable } from './types.js';

/** Text that could be read, its byte-order mark included, or the reason why it could not. */
export type Decoded = { readonly text: string } | { readonly unreadable: Unreadable };

/** A strict reader of UTF-8 that throws on anything else and keeps a byte-order mark: the hosts have one, the core has not. */
export interface Utf8Reader {
  decode(bytes: Uint8Array): string;
}

/** A zero byte within this many bytes means that a file is no text. */
const binaryWindow = 8192;

/** The largest file that is read, in bytes. */
const sizeLimit = 2 * 1024 * 1024;

/** Reads bytes as UTF-8 and nothing else; a guess at another encoding would show words that nobody wrote. */
export function decoded(bytes: Uint8Array, utf8: Utf8Reader): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide) return { unreadable: { message: 'not-utf8', data: { encoding: wide } } };
  if (bytes.subarray(0, binaryWindow).includes(0)) return { unreadable: { message: 'binary', data: {} } };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { unreadable: { message: 'not-utf8', data: { encoding: 'unknown' } } };
  }
}

/** Why a file of this many bytes is not read; null where it is small enough. */
export function tooLarge(bytes: number): Unreadable | null {
  if (bytes <= sizeLimit) return null;
  return { message: 'too-large', data: { size: megabytes(bytes), limit: megabytes(sizeLimit) } };
}

function megabytes(bytes: number): string {
  // Rounded up, so that a file just over the limit does not read as if it were within.
  return `${String(Math.ceil((bytes / 1024 / 1024) * 10) / 10)} MB`;
}

function wideEncodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  return null;
}
