import { definitionsOf } from './definitions.js';
import type { Document, Limit } from './document.js';
import { readFrontmatter } from './frontmatter.js';
import { linesOf, type Lines } from './lines.js';
import type { Outline } from './outline-types.js';
import { longestText, readOutline } from './outline.js';
import { deepestLevel } from './outline/block-rules.js';
import { commentsIn } from './outline/comments.js';
import { nothingFound } from './outline/found.js';
import { isParsable } from './parsable.js';
import type { Range } from './range.js';
import { slicesKept } from './slices.js';

/**
 * Reads a markdown file. Any string is accepted; the outline is made when it is first asked for. `before` is the version
 * before an edit, so that what stayed the same is not parsed again.
 */
export function readDocument(path: string, raw: string, before?: Document): Document {
  const bom = raw.startsWith('\ufeff');
  const text = bom ? raw.slice(1) : raw;
  const lines = linesOf(text);
  const { frontmatter, bodyStart } = before && hasHeadOf(before, text, lines) ? before : readFrontmatter(text, lines);
  let outline: Outline | null = null;
  let definitions: Document['definitions'] | null = null;
  return {
    path,
    text,
    bom,
    lines,
    frontmatter,
    bodyStart,
    get outline() {
      return (outline ??= withComments(readOutline(text, lines, bodyStart), text, frontmatter.range.start));
    },
    get definitions() {
      return (definitions ??= definitionsOf(this));
    },
    slices: before?.slices ?? slicesKept(),
    get limits() {
      return limitsOf(text, bodyStart, this.outline);
    },
  };
}

/** True where a text begins with the frontmatter of a version before it, closed and on the first line. */
function hasHeadOf({ frontmatter, bodyStart, text: old }: Document, text: string, lines: Lines): boolean {
  if (frontmatter.state !== 'valid' || frontmatter.range.start > 0 || bodyStart === old.length) return false;
  return lines.start(lines.at(bodyStart)) === bodyStart && text.startsWith(old.slice(0, bodyStart));
}

/** Comments may stand before a frontmatter that is not on the first line. */
function withComments(outline: Outline, text: string, end: number): Outline {
  if (end === 0) return outline;
  const before = commentsIn(text, 0, { ...nothingFound(), others: [{ type: 'html', range: { start: 0, end } }] });
  return { ...outline, comments: [...before, ...outline.comments] };
}

/** What was scanned line by line only: text over the size limit, or blocks too deep in each other; and runs that were skipped. */
function limitsOf(text: string, bodyStart: number, outline: Outline): readonly Limit[] {
  const skipped = skippedRuns(text, outline);
  if (outline.reading !== 'lines') return skipped;
  const range = { start: bodyStart, end: Math.min(text.length, bodyStart + 1) };
  if (text.length > longestText)
    return [{ message: 'size', data: { limit: `${String(longestText / 1024 / 1024)} MB` }, range }, ...skipped];
  return [{ message: 'shape', data: { limit: String(deepestLevel / 2) }, range }, ...skipped];
}

/** Paragraphs and cells that may hold links, and are too long or too dense to be parsed. */
function skippedRuns(text: string, outline: Outline): readonly Limit[] {
  const limits: Limit[] = [];
  for (const { start, end } of runsIn(outline)) {
    if (end - start < shortRun) continue;
    const source = text.slice(start, end);
    if (source.includes('[') && !isParsable(source))
      limits.push({ message: 'run', data: {}, range: { start, end: start + 1 } });
  }
  return limits;
}

/** A shorter run is never too long or too dense, and a shorter table holds none. */
const shortRun = 2_000;

function* runsIn({ paragraphs, tables }: Outline): Generator<Range> {
  for (const { range } of paragraphs) yield range;
  for (const { header, rows, range } of tables)
    if (range.end - range.start >= shortRun)
      for (const cells of [header, ...rows.map((row) => row.cells)]) for (const { range } of cells) yield range;
}
