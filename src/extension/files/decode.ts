import { decoded, type Decoded } from '../../core/corpus/decode.js';

/** Reads bytes as UTF-8, or says why they are not. */
export function decode(bytes: Uint8Array): Decoded {
  return decoded(bytes, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }));
}
