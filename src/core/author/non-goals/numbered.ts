import type { Artifact } from '../../artifact/types.js';
import type { Heading } from '../../document/outline-types.js';
import { replacing, type FileEdit } from '../file-edit.js';

/** The number of a heading: what stands before its last part, that part, and what parts it from the words. */
const numbered = /^((?:\d{1,4}\.)*)(\d{1,4})([.)]?[ \t]+)/;

/**
 * The number of a new heading below one or above another, and the edits that count those after it on. No number where
 * headings have none, or where other numbers and links to headings would have to follow.
 */
export function numberedAt(
  artifact: Artifact,
  before: Heading | null,
  after: Heading | null,
): { readonly prefix: string; readonly edits: FileEdit[] } {
  const none = { prefix: '', edits: [] };
  const beside = before ?? after;
  const own = beside && numbered.exec(beside.text);
  if (!beside || !own) return none;
  const [, outer = '', number = '', gap = ''] = own;
  const { headings } = artifact.document.outline;
  const start = before ? before.body.end : beside.block.start;
  const later = headings.filter((heading) => heading.parent === beside.parent && heading.block.start >= start);
  const first = Number(number) + (before ? 1 : 0);
  // The headings that hold others with a number.
  const outers = new Set(headings.filter(({ text }) => numbered.test(text)).map(({ parent }) => headings[parent]));
  const edits: FileEdit[] = [];
  for (const [index, heading] of later.entries()) {
    const found = numbered.exec(heading.text);
    if (!found) continue;
    if (found[1] !== outer || Number(found[2]) !== first + index || outers.has(heading)) return none;
    const at = heading.range.start + outer.length;
    const words = { text: found[2] ?? '', range: { start: at, end: at + (found[2]?.length ?? 0) } };
    edits.push(replacing(artifact, words, String(first + index + 1)));
  }
  // A link to a heading holds its number.
  if (edits.length > 0 && /\]\(#\d/.test(artifact.document.text)) return none;
  return { prefix: `${outer}${String(first)}${gap}`, edits };
}
