/** What opens or closes a block: its marks, and what stands behind them. */
const fence = /^[ \t>]*(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/** Reads lines one after the other, and tells of each whether fenced code holds it; the fences are part of that. */
export function fenceReader(): (line: string) => boolean {
  let open = '';
  return (line) => {
    const [, marks = '', behind = ''] = fence.exec(line) ?? [];
    if (open === '') {
      open = marks;
      return open !== '';
    }
    if (marks.startsWith(open) && behind.trim() === '') open = '';
    return true;
  };
}
