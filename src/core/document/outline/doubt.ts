/** What a paragraph can hold that makes markdown-it and remark disagree about the underline below it. */
const disputed = /\||^[ \t>]*(?:\[|<)|\]:/m;
const lateOrdered = /^(?: {4}|\t).*\n {0,3}(?!1[.)])\d{1,9}[.)][ \t]/m;
const underline = /(?:^|\n)[ >]*(?:=+|-+)[ \t]*(?=\n|$)/g;

/**
 * True where block rules alone cannot tell whether an underline makes a heading. The two libraries read every other
 * heading alike; they differ on underlines below table-like rows, link and footnote definitions, and HTML.
 */
export function isDoubtful(text: string): boolean {
  const body = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  for (const match of body.matchAll(underline)) {
    const above = paragraphAbove(body, match.index);
    if (above !== '' && (disputed.test(above) || lateOrdered.test(above))) return true;
  }
  return false;
}

const mostLooked = 4000;

/** The lines without a blank one between that end at an offset. */
function paragraphAbove(body: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < mostLooked) {
    const line = lineStart(body, start);
    if (body.slice(line, start).trim() === '') break;
    start = Math.max(0, line - 1);
    if (line === 0) break;
  }
  return body.slice(start, end);
}

function lineStart(body: string, end: number): number {
  let start = end;
  while (start > 0 && body.charCodeAt(start - 1) !== 10) start--;
  return start;
}
