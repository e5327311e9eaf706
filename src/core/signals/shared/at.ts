import { brief } from '../../artifact/brief.js';
import { wordsOf } from '../../artifact/fields.js';
import type { Artifact, Field } from '../../artifact/types.js';
import type { Evidence } from '../signal.js';

/** A quotation is at most so long. */
const longestQuote = 120;

/** Evidence at words of an artifact or of its side file. */
export function atWords(artifact: Artifact, { range, path }: Pick<Evidence, 'range' | 'path'>, says: string): Evidence {
  return { artifact, range, path, says };
}

/** Evidence at the value of a field. */
export function atField(artifact: Artifact, field: Field, says: string): Evidence {
  return { artifact, range: wordsOf(field).range, path: field.path, says };
}

/** Evidence about something that is missing: it opens the artifact at its title, or at its first line. */
export function atTitle(artifact: Artifact, says: string): Evidence {
  const { title } = artifact;
  return { artifact, range: title?.range ?? { start: 0, end: 0 }, path: title?.path, says };
}

/** Words of a document as a sentence quotes them. */
export function quoted(text: string): string {
  return brief(text, longestQuote).replace(/\s+/g, ' ').trim();
}
