import { outsidersOf } from '../rights/final-call.js';
import { atWords, quoted } from './shared/at.js';
import { signal } from './signal.js';

/** Decisions that somebody takes who is neither of product nor of engineering. */
export const outsideDeciders = signal({
  id: 'outside-deciders',
  name: 'Deciders outside product and engineering',
  about: 'decision-makers',
  next: 'Let people of product and engineering decide, and name the others as consulted.',
  limits: { records: 2 },
  *evidence({ subjects }) {
    for (const { artifact, decision, row, corpus, isExplained } of subjects) {
      // An old record names whoever was in the room; it never said who decides.
      if (isExplained || !(artifact.usesOurKeys || corpus.adopted)) continue;
      const [first] = outsidersOf(decision, row, corpus);
      if (first) yield atWords(artifact, first, `decides: ${quoted(first.text)}`);
    }
  },
});
