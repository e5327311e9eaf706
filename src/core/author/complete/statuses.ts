import { choosable } from '../../artifact/status-words.js';
import { canonicalOf, statusMeaning } from '../explain/statuses.js';
import { inCaseOf } from '../new/draft-word.js';
import { completion, type Completion, type Setting } from './completion.js';
import { tally } from './tally.js';
import type { ValuePlace } from './value-place.js';

/** The repository's own words first, then those for what it has no word for yet. */
export function statuses({ neighbours, kind }: Setting, { range, write }: ValuePlace): Completion[] {
  const raws = neighbours.flatMap((artifact) =>
    kind === 'decision-log'
      ? artifact.records.flatMap(({ status }) => status?.raw ?? [])
      : artifact.statuses.map(({ raw }) => raw),
  );
  const own = tally(raws).filter(({ text }) => text.length <= 40 && canonicalOf(text) !== null);
  const said = new Set(own.map(({ text }) => canonicalOf(text)));
  const ours = choosable.filter((word) => !said.has(word)).map((word) => inCaseOf(word, raws));
  return [...own.map(({ text }) => text), ...ours].map((label) => {
    const canonical = canonicalOf(label);
    return completion({
      label,
      is: 'value',
      range,
      text: write(label),
      detail: canonical === null || canonical === label.toLowerCase() ? '' : canonical,
      says: statusMeaning(canonical),
    });
  });
}
