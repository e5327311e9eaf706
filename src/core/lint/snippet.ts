/** A snippet as plain text: `${1:words}` becomes its words, `$0` and `$1` become nothing. */
export function plainText(snippet: string): string {
  let result = '';
  for (let at = 0; at < snippet.length; at++) {
    const char = snippet.charAt(at);
    if (char === '\\' && '\\$}'.includes(snippet.charAt(at + 1) || ' ')) {
      at++;
      result += snippet.charAt(at);
      continue;
    }
    const stop = char === '$' ? tabStopAt(snippet, at) : null;
    if (stop) {
      result += stop.words;
      at = stop.end - 1;
      continue;
    }
    result += char;
  }
  return result;
}

/** Words of a document made safe to stand in a snippet as they are. */
export function literal(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&');
}

function tabStopAt(snippet: string, at: number): { words: string; end: number } | null {
  const bare = /^\$\d+/.exec(snippet.slice(at, at + 8));
  if (bare) return { words: '', end: at + bare[0].length };
  const open = /^\$\{\d+(:?)/.exec(snippet.slice(at, at + 8));
  if (!open) return null;
  let words = '';
  for (let i = at + open[0].length; i < snippet.length; i++) {
    const char = snippet.charAt(i);
    if (char === '}') return { words, end: i + 1 };
    if (char === '\\') i++;
    words += snippet.charAt(i);
  }
  return null;
}
