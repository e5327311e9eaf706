import type { Limit } from '../document/document.js';
import { always, fileRule } from '../lint/rule.js';
import { isMeantAsArtifact } from './shared/meant.js';

/** A file that was read only in part, so that silence about the rest means nothing. */
export const partlyRead = fileRule<Limit['message']>({
  id: 'partly-read',
  group: 'reading',
  summary: 'A part of this file was not read, so nothing is known about it.',
  severity: always('warning'),
  messages: {
    size: 'Shorten or split this file; beyond {limit} it is read line by line',
    run: 'Split this paragraph or cell; it is too long or too dense for its links to be read',
    shape: 'Nest less deeply; beyond {limit} levels this file is read line by line',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: file }) {
    if (file.state !== 'read' || !isMeantAsArtifact(file)) return;
    yield* file.document.limits;
  },
});
