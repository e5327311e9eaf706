import { choosable } from '../../artifact/status-words.js';
import { canonicalOf, statusMeaning } from '../explain/statuses.js';
import { inCaseOf } from '../in-case-of.js';
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
  const own = spelledOnce(raws).filter((word) => word.length <= 40 && canonicalOf(word) !== null);
  const said = new Set(own.map(canonicalOf));
  const ours = choosable.filter((word) => !said.has(word)).map((word) => inCaseOf(word, raws));
  return [...own, ...ours].map((label) => {
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

/** Each word once, in the spelling that is used most. */
function spelledOnce(raws: readonly string[]): string[] {
  const seen = new Set<string>();
  const words = tally(raws).map(({ text }) => text);
  return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
}
