import type { Artifact } from '../../artifact/types.js';
import { nameOf, pathFrom } from './paths.js';
import { shorten } from './shorten.js';

/** What a sentence calls an artifact: its id as written, else its title, else its file's name. */
export function nameFor(artifact: Artifact): string {
  if (artifact.id && /\D/.test(artifact.id.text)) return artifact.id.text;
  return artifact.title ? `"${shorten(artifact.title.text, 32)}"` : nameOf(artifact.path);
}

/** A markdown link from one artifact to another. */
export function linkTo(target: Artifact, from: Artifact): string {
  const name = artifact(target).replace(/[[\]]/g, '');
  const path = pathFrom(from.path, target.path);
  return `[${name}](${/[\s()]/.test(path) ? `<${path}>` : path})`;
}

function artifact(target: Artifact): string {
  if (target.id && /\D/.test(target.id.text)) return target.id.text;
  return target.title?.text ?? nameOf(target.path);
}
