import { always, fileRule } from '../lint/rule.js';
import { isMeantAsArtifact } from './shared/meant.js';

/** A file that was read only in part, so that silence about the rest means nothing. */
export const partlyRead = fileRule<'size' | 'shape'>({
  id: 'partly-read',
  group: 'reading',
  summary: 'A part of this file was not read, so nothing is known about it.',
  severity: always('warning'),
  messages: {
    size: 'Shorten or split this file; beyond {limit} it is read line by line',
    shape: 'Nest less deeply; beyond {limit} levels this file is read line by line',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: file }) {
    if (file.state !== 'read' || !isMeantAsArtifact(file)) return;
    for (const { message, data, range } of file.document.limits) {
      yield { message: message === 'shape' ? 'shape' : 'size', data, range };
    }
  },
});
