const longestKey = 120;

/**
 * Length of the `key` of a line that reads `key: ...` at `start`, or 0 where the line has none.
 * Quoted keys count with their quotes.
 */
export function keyLength(text: string, start: number, end: number): number {
  const first = text.charAt(start);
  if (first === '"' || first === "'") return quotedKeyLength(text, start, end, first);
  if (start === end || ' \t#-?[]{},&*!|>%@`:<='.includes(first)) return 0;
  const stop = Math.min(end, start + longestKey);
  for (let at = start; at < stop; at++) {
    const character = text.charAt(at);
    if (character === '#' && text.charAt(at - 1) === ' ') return 0;
    if (character === ':' && isBreak(text, at + 1, end)) return at - start;
  }
  return 0;
}

function quotedKeyLength(text: string, start: number, end: number, quote: string): number {
  const close = text.indexOf(quote, start + 1);
  if (close < 0 || close >= end || close - start > longestKey) return 0;
  let at = close + 1;
  while (at < end && text.charAt(at) === ' ') at++;
  return text.charAt(at) === ':' && isBreak(text, at + 1, end) ? close + 1 - start : 0;
}

function isBreak(text: string, at: number, end: number): boolean {
  return at >= end || text.charAt(at) === ' ' || text.charAt(at) === '\t';
}
