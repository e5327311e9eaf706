import { titleHeading } from '../../artifact/carriers/head.js';
import type { Artifact } from '../../artifact/types.js';
import { nameOf, pathFrom } from '../../text/paths.js';

/** A markdown link from one artifact to another, with the words that are wanted or else its name. */
export function linkTo(target: Artifact, from: Artifact, words = nameIn(target)): string {
  const name = words.replace(/[[\]]/g, '');
  const path = pathFrom(from.path, target.path);
  return `[${name}](${/[\s()]/.test(path) ? `<${path}>` : path})`;
}

function nameIn(target: Artifact): string {
  if (target.id && /\D/.test(target.id.text)) return target.id.text;
  // A number that stands alone says little without the words behind it.
  return titleHeading(target.document)?.text ?? target.title?.text ?? nameOf(target.path);
}
