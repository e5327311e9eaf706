import { always, fileRule } from '../lint/rule.js';
import { isMeantAsArtifact } from './shared/meant.js';

/** A file that was read only in part, so that silence about the rest means nothing. */
export const partlyRead = fileRule<'limited'>({
  id: 'partly-read',
  group: 'reading',
  summary: 'A part of this file was not read, so nothing is known about it.',
  severity: always('warning'),
  messages: { limited: 'Shorten or split this; it was not read in full ({limit})' },
  options: null,
  readsCorpus: false,
  *check({ subject: file }) {
    if (file.state !== 'read' || !isMeantAsArtifact(file)) return;
    for (const limit of file.document.limits)
      yield { message: 'limited', data: { limit: limit.message, ...limit.data }, range: limit.range };
  },
});
