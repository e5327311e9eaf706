import { fieldOf } from '../artifact/fields.js';
import { peopleIn } from '../artifact/people.js';
import { outsidersAmong } from '../rights/final-call.js';
import { atWords, quoted } from './shared/at.js';
import { signal } from './signal.js';

/** Sign-offs that are asked of people outside of product and engineering. */
export const outsideApprovals = signal({
  id: 'outside-approvals',
  name: 'Approvals outside product and engineering',
  about: 'sign-off',
  next: 'Ask for a sign-off only from those who live with the result; tell the others.',
  limits: { records: 2 },
  *evidence({ subjects }) {
    for (const { artifact, decision, row, corpus, isExplained } of subjects) {
      const field = isExplained ? null : fieldOf(decision, 'sign-off');
      if (!field) continue;
      const [first] = outsidersAmong(field.items.flatMap(peopleIn), decision, row, corpus);
      if (first) yield atWords(artifact, { ...first, path: field.path }, `signs off: ${quoted(first.text)}`);
    }
  },
});
