import { atTitle, atWords } from './shared/at.js';
import { decidingSides } from './shared/deciding-sides.js';
import { signal } from './signal.js';

/** Decisions of both sides, of which none is taken by both. */
export const nothingOwnedTogether = signal({
  id: 'nothing-owned-together',
  name: 'No decision is owned by both sides',
  about: 'owner',
  next: 'Pick the next decision that concerns both sides, and let both of them own it.',
  limits: { records: 4 },
  *evidence({ subjects }) {
    const owned = subjects.flatMap((subject) => {
      const sides = decidingSides(subject);
      return sides ? [{ subject, sides }] : [];
    });
    const alone = (side: string) => owned.filter(({ sides }) => sides.has(side) && sides.size === 1);
    if (owned.some(({ sides }) => sides.has('product') && sides.has('engineering'))) return;
    const [byProduct, byEngineering] = [alone('product'), alone('engineering')];
    if (byProduct.length === 0 || byEngineering.length === 0) return;
    for (const { subject, sides } of [...byProduct, ...byEngineering]) {
      const { artifact, decision } = subject;
      const says = `decided by ${[...sides].join()} alone`;
      const [first] = decision.decisionMakers;
      yield first ? atWords(artifact, first, says) : atTitle(artifact, says);
    }
  },
});
