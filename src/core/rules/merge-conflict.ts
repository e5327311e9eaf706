import { conflictsIn } from '../document/conflicts.js';
import { always, fileRule } from '../lint/rule.js';
import { isMeantAsArtifact } from './shared/meant.js';

/** A merge conflict that was committed: the record says two things at once. */
export const mergeConflict = fileRule<'conflict'>({
  id: 'merge-conflict',
  group: 'reading',
  summary: 'A merge conflict stands in the text, so it says two things at once.',
  severity: always('error'),
  messages: { conflict: 'Settle this merge conflict: keep what holds, and remove the three lines of markers' },
  options: null,
  readsCorpus: false,
  judgesConflicts: true,
  *check({ subject: file }) {
    if (file.state !== 'read' || !isMeantAsArtifact(file)) return;
    for (const range of conflictsIn(file.document)) yield { message: 'conflict', range };
  },
});
