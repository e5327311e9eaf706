import type { Artifact } from '../../artifact/types.js';
import type { Heading } from '../../document/outline-types.js';
import { inserting, overwriting, type FileEdit } from '../file-edit.js';

/** Edits that say more in a heading, and let the links of its document lead to it all the same. */
export function sayingMore(artifact: Artifact, { text, range }: Heading, more: string): FileEdit[] {
  const source = artifact.document.text;
  const link = `](#${addressOf(text)})`;
  const edits = [inserting(artifact, range.end, more)];
  for (let at = source.indexOf(link); at >= 0; at = source.indexOf(link, at + 1))
    edits.push(overwriting(artifact, { start: at + 3, end: at + link.length - 1 }, addressOf(text + more)));
  return edits;
}

/** The words of a heading as a link to it spells them. */
function addressOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
