import type { Artifact } from '../../artifact/types.js';
import { eolAt } from '../../document/lines.js';
import { inserting, type FileEdit } from './replace.js';

/** An edit that adds a key with its value at the end of the frontmatter, or a frontmatter where there is none; none where it is broken. */
export function addingField(artifact: Artifact, key: string, value: string): FileEdit[] {
  const { document } = artifact;
  const { state, content } = document.frontmatter;
  const eol = eolAt(document.text, document.lines, 0);
  if (state === 'invalid') return [];
  if (state === 'absent') return [inserting(artifact, 0, ['---', `${key}: ${value}`, '---', '', ''].join(eol))];
  return [inserting(artifact, content.end, `${key}: ${value}${eol}`)];
}
