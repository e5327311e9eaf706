import type { Unreadable } from '../corpus/types.js';
import { always, fileRule } from '../lint/rule.js';
import { isNamedAsArtifact } from './shared/meant.js';

/** A file that was not read, so that nothing is known about it. */
export const unreadableFile = fileRule<Unreadable['message']>({
  id: 'unreadable-file',
  group: 'reading',
  summary: 'A file could not be read, so nothing is known about it.',
  severity: always('error'),
  messages: {
    'not-utf8': 'Save this file as UTF-8; it was not read',
    'too-large': 'Split this file or leave it out; it is too large to be read',
    denied: 'Allow this file to be read; access was denied',
    gone: 'Look for this file; it was listed, but is gone',
    failed: 'Report this to the makers of Cutline: reading this file failed ({failure}), so it was not checked',
    binary: 'Leave this file out of the markdown files; it is not text',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: file }) {
    if (file.state !== 'unread') return;
    const { message, data } = file.reason;
    // A file that is no text, where nobody keeps artifacts, hides none.
    const isOther = message === 'binary' && !isNamedAsArtifact(file.path);
    yield { message, data, range: { start: 0, end: 0 }, ...(isOther ? { severity: 'information' } : {}) };
  },
});
