import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { daysBetween } from '../dates/calendar.js';
import { dueDay } from '../dates/due-day.js';
import { atTitle, atWords } from './shared/at.js';
import { signal } from './signal.js';

/** Decisions that held for a few weeks only. */
export const supersededWithinWeeks = signal({
  id: 'superseded-within-weeks',
  name: 'Decisions are superseded within weeks',
  about: 'succession',
  next: 'Ask what was not known when each was decided, and decide later or smaller next time.',
  limits: { records: 2, weeks: 6 },
  *evidence({ corpus, limit }) {
    for (const old of corpus.artifacts) {
      if (old.status?.canonical !== 'superseded') continue;
      const days = daysHeld(old, corpus);
      if (days === null || days > limit('weeks') * 7) continue;
      const says = `held for ${String(days)} ${days === 1 ? 'day' : 'days'}`;
      yield old.date ? atWords(old, old.date, says) : atTitle(old, says);
    }
  },
});

/** The days until the first record that supersedes an old one; null where its dates do not tell. Some date a record anew when it ends. */
function daysHeld(old: Artifact, corpus: Corpus): number | null {
  const since = dayOf(old);
  if (since === null) return null;
  const days = successorsOf(old, corpus)
    .map(dayOf)
    .flatMap((day) => (day === null ? [] : [daysBetween(since, day)]))
    .filter((held) => held > 0);
  return days.length === 0 ? null : Math.min(...days);
}

function successorsOf(old: Artifact, corpus: Corpus): Artifact[] {
  const named = old.references.flatMap((reference) => {
    if (reference.relation !== 'superseded-by') return [];
    const found = corpus.resolve(reference, old);
    return found.state === 'found' ? [found.artifact] : [];
  });
  const naming = corpus
    .referencesTo(old)
    .filter(({ reference }) => reference.relation === 'supersedes')
    .map(({ from }) => from);
  return [...new Set([...named, ...naming])];
}

function dayOf({ date }: Artifact): string | null {
  return date && dueDay(date.text, null);
}
