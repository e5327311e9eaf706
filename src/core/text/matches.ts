/**
 * Every match of a pattern that searches everywhere. Unlike `matchAll`, it makes no copy of the pattern, which costs more
 * than the search of a short text; so the pattern belongs to its module, and is made once.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
