import type { Artifact } from '../../artifact/types.js';
import type { Document } from '../../document/document.js';
import { eolAt } from '../../document/lines.js';
import type { Range, TextEdit } from '../../document/range.js';
import { isSpace, trimmed } from '../../document/range.js';
import type { Suggestion } from '../../lint/rule.js';
import { sectionNamed } from '../../artifact/section-named.js';
import type { Skeleton } from './skeletons.js';

/** An edit that adds lines below the last words of a range, with a blank line on both sides and the document's own line ending. */
export function linesBelow(document: Document, range: Range, lines: readonly string[]): TextEdit {
  const { text } = document;
  const words = trimmed(text, range);
  const eol = eolAt(text, document.lines, words.end);
  if (words.start < words.end)
    return insertion(words.end, eol + eol + lines.join(eol) + gapAfter(document, words.end, eol));
  const at = range.end;
  const opening = at > 0 && document.lines.start(document.lines.at(at)) !== at ? eol + eol : '';
  const closing = at < text.length ? eol + eol : eol;
  return insertion(at, opening + lines.join(eol) + closing);
}

/** An edit that puts text where nothing is replaced. */
export function insertion(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, expected: '', text };
}

/** Suggests a section: below the section that it follows, at that section's depth, else above the one that follows it, else at the end. */
export function suggestSection(artifact: Artifact, title: string, skeleton: Skeleton): Suggestion {
  const { document } = artifact;
  const before = sectionNamed(artifact, skeleton.after);
  const after = before ? null : sectionNamed(artifact, skeleton.before);
  const depth = before?.heading.depth ?? after?.heading.depth ?? usualDepth(artifact);
  const lines = [`${'#'.repeat(Math.max(depth, 2))} ${skeleton.heading}`, '', ...skeleton.lines];
  const range = before
    ? { start: before.heading.block.start, end: before.heading.body.end }
    : { start: document.bodyStart, end: after?.heading.block.start ?? document.text.length };
  const edit = { ...linesBelow(document, range, lines), path: artifact.path };
  return { title, data: { heading: skeleton.heading }, edits: [edit], snippet: true };
}

/** The depth of most of the artifact's sections; 2 where it has none. */
function usualDepth(artifact: Artifact): number {
  const depths = artifact.sections.map((section) => section.heading.depth).filter((depth) => depth > 1);
  return depths.length === 0 ? 2 : Math.min(...depths);
}

function gapAfter(document: Document, at: number, eol: string): string {
  const { text, lines } = document;
  const line = lines.at(at);
  if (line + 1 >= lines.count) return '';
  const next = text.slice(lines.start(line + 1), lines.end(line + 1));
  return [...next].every((char) => isSpace(char.charCodeAt(0))) ? '' : eol;
}
