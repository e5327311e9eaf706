import type { Corpus, InputFile } from '../core/corpus/types.js';

/** Why a file is no artifact, as clauses; null for one that is. */
export function reasonsAgainst({ files }: Corpus, input: InputFile): string[] | null {
  const file = files.get(input.path);
  if ('unreadable' in input) return [`it could not be read (${input.unreadable.message})`];
  if (file?.state === 'config') return ['it is the configuration'];
  if (file?.state !== 'read') return ['it is read for what it says about other files'];
  return file.artifact ? null : file.classification.evidence.map(({ says }) => says);
}
