import type { Artifact } from '../../artifact/types.js';
import { nameOf } from '../../text/paths.js';
import { shorten } from './shorten.js';

/** What a sentence calls an artifact: its id as written, else its title, else its file's name. */
export function nameFor(artifact: Artifact): string {
  if (artifact.id && /\D/.test(artifact.id.text)) return artifact.id.text;
  return artifact.title ? `"${shorten(artifact.title.text, 32)}"` : nameOf(artifact.path);
}
