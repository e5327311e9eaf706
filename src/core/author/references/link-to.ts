import type { Artifact } from '../../artifact/types.js';
import { nameOf, pathFrom } from '../../text/paths.js';

/** A markdown link from one artifact to another. */
export function linkTo(target: Artifact, from: Artifact): string {
  const name = nameIn(target).replace(/[[\]]/g, '');
  const path = pathFrom(from.path, target.path);
  return `[${name}](${/[\s()]/.test(path) ? `<${path}>` : path})`;
}

function nameIn(target: Artifact): string {
  if (target.id && /\D/.test(target.id.text)) return target.id.text;
  return target.title?.text ?? nameOf(target.path);
}
