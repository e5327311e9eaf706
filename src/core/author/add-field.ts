import type { Artifact } from '../artifact/types.js';
import { eolAt } from '../document/lines.js';
import { inserting, type FileEdit } from './file-edit.js';

/**
 * Edits that give a key of the frontmatter its value: behind a key that has none, else as a new last line, else in a
 * new frontmatter. None where the key has a value, or the frontmatter is broken.
 */
export function addingField(artifact: Artifact, key: string, value: string): FileEdit[] {
  const { document } = artifact;
  const { state, content } = document.frontmatter;
  const eol = eolAt(document.text, document.lines, 0);
  if (state === 'invalid') return [];
  if (state === 'absent') return [inserting(artifact, 0, ['---', `${key}: ${value}`, '---', '', ''].join(eol))];
  const field = emptyOrNot(artifact, key);
  if (!field) return [inserting(artifact, content.end, `${key}: ${value}${eol}`)];
  if (field.value !== '') return [];
  // Nothing stands between a key and its colon but white space.
  const at = document.text.indexOf(':', field.keyRange.end) + 1;
  return [inserting(artifact, at, ` ${value}`)];
}

function emptyOrNot({ fields }: Artifact, key: string): Artifact['fields'][number] | undefined {
  return fields.find((field) => field.key === key && field.carrier === 'frontmatter' && field.path === undefined);
}
