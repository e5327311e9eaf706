import type { Range } from '../range.js';

/** The inline code spans of a paragraph, in one scan: a run of backticks closes at the next run as long. */
export function codeSpansIn(text: string, within: Range): readonly Range[] {
  const runs: { start: number; length: number }[] = [];
  for (let at = text.indexOf('`', within.start); at >= 0 && at < within.end; at = text.indexOf('`', at)) {
    const start = at;
    while (at < within.end && text.charCodeAt(at) === 96) at++;
    const escaped = text.charCodeAt(start - 1) === 92 && start > within.start;
    runs.push(escaped ? { start: start + 1, length: at - start - 1 } : { start, length: at - start });
  }
  const nextOfLength = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (run === undefined || run.length === 0) continue;
    closing[index] = nextOfLength.get(run.length) ?? -1;
    nextOfLength.set(run.length, index);
  }
  const spans: Range[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    const close = runs[closing[index] ?? -1];
    if (run === undefined || close === undefined) continue;
    spans.push({ start: run.start, end: close.start + close.length });
    index = closing[index] ?? index;
  }
  return spans;
}
