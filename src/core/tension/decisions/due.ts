import { killRulesOf, reviewsOf } from '../../artifact/promises.js';
import type { Artifact } from '../../artifact/types.js';
import { countWhile } from '../../document/select.js';

/** A day on which something of an artifact is due, and where it stands. */
interface Due {
  readonly day: string;
  readonly offset: number;
}

/**
 * The first day, `YYYY-MM-DD`, on which a kill rule or a review is due: of the artifact itself by `own`, and of the
 * record with this index by `ofRecord`. Null where none is open, or none has a day.
 */
export function dueDaysOf(artifact: Artifact): {
  readonly own: string | null;
  readonly ofRecord: (index: number) => string | null;
} {
  const { records } = artifact;
  const first = new Map<number, string>();
  for (const { day, offset } of duesIn(artifact)) {
    // The last record that begins before it, if it ends behind it.
    const at = countWhile(records, ({ range }) => range.start <= offset) - 1;
    const holder = offset < (records[at]?.range.end ?? 0) ? at : -1;
    const known = first.get(holder);
    if (known === undefined || day < known) first.set(holder, day);
  }
  return { own: first.get(-1) ?? null, ofRecord: (index) => first.get(index) ?? null };
}

function* duesIn(artifact: Artifact): Generator<Due> {
  for (const { rule, day, stage, isAnswered } of killRulesOf(artifact))
    if (day !== null && stage !== 'closed' && !isAnswered()) yield { day, offset: rule.range.start };
  for (const { words, day, stage } of reviewsOf(artifact))
    if (day !== null && stage !== 'closed') yield { day, offset: words.range.start };
}
