/**
 * A short name for words, the same on every machine: FNV-1a with 64 bits, over UTF-16 units. It only tells words of one
 * file apart, so it need not stand up to an attacker, and the core has no cryptography of a host to lean on.
 */
export function wordsHash(words: string): string {
  // Four parts of 16 bits: a product of two of them stays exact in a double.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  for (let at = 0; at < words.length; at++) {
    a ^= words.charCodeAt(at);
    // Times 2^40 + 0x1b3, the prime of 64-bit FNV: 0x1b3 on each part, and part 0 and 1 shifted by 40 bits.
    const [x, y, z, w] = [a * 0x1b3, b * 0x1b3, c * 0x1b3 + (a << 8), d * 0x1b3 + (b << 8)];
    a = x & 0xffff;
    const second = y + Math.floor(x / 0x10000);
    b = second & 0xffff;
    const third = z + Math.floor(second / 0x10000);
    c = third & 0xffff;
    d = (w + Math.floor(third / 0x10000)) & 0xffff;
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, '0')).join('');
}
