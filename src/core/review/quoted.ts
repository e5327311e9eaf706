/** So much of what somebody wrote is quoted in a sentence. */
const longest = 72;

/** What somebody wrote, in one line that is short enough for a sentence. */
export function quoted(text: string): string {
  const line = bare(
    text
      .replace(/\*+|__|`/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}

/** A row of a table or a mapping without the signs that hold it together. */
function bare(line: string): string {
  if (line.startsWith('{') && line.endsWith('}')) return line.slice(1, -1).trim();
  return line.replace(/^\| ?| ?\|$/g, '').replaceAll(' | ', ', ');
}
