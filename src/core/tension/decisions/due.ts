import { killRulesOf, reviewsOf } from '../../artifact/promises.js';
import type { Artifact } from '../../artifact/types.js';

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
  const all = [...duesIn(artifact)];
  const holder = ({ offset }: Due): number =>
    artifact.records.findIndex(({ range }) => offset >= range.start && offset < range.end);
  const first = (index: number): string | null => {
    const days = all.filter((due) => holder(due) === index).map(({ day }) => day);
    return days.sort()[0] ?? null;
  };
  return { own: first(-1), ofRecord: first };
}

function* duesIn(artifact: Artifact): Generator<Due> {
  for (const { rule, day, stage, isAnswered } of killRulesOf(artifact))
    if (day !== null && stage !== 'closed' && !isAnswered()) yield { day, offset: rule.range.start };
  for (const { words, day, stage } of reviewsOf(artifact))
    if (day !== null && stage !== 'closed') yield { day, offset: words.range.start };
}
