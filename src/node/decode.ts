import type { Unreadable } from '../core/corpus/types.js';

/** Text that could be read, its byte-order mark included, or the reason why it could not. */
export type Decoded = { readonly text: string } | { readonly unreadable: Unreadable };

/** A zero byte within this many bytes means that a file is no text. */
const binaryWindow = 8192;

/** Reads bytes as UTF-8 and nothing else; a guess at another encoding would show words that nobody wrote. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide) return { unreadable: { message: 'not-utf8', data: { encoding: wide } } };
  if (bytes.subarray(0, binaryWindow).includes(0)) return { unreadable: { message: 'binary', data: {} } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { unreadable: { message: 'not-utf8', data: { encoding: 'unknown' } } };
  }
}

function wideEncodingOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  return null;
}
