import { phraseMatcher, plainWords, type Said } from './phrases.js';
import { languages } from './words/languages.js';
import type { BarLevel, ShapeLevel } from './words/pack.js';

/** How a text compares with its row: it asks for less, for more, or for something else. */
export type Direction = 'weaker' | 'stronger' | 'other';

/** What a text asks for: levels, in a scale where a higher one includes the lower. */
interface Asked<Level extends string> {
  readonly levels: ReadonlySet<Level>;
  readonly denied: ReadonlySet<Level>;
  /** It says that there is no more than this. */
  readonly only: boolean;
  /** The one percentage that it names; null for none or several. */
  readonly percent: number | null;
}

const denials = new Set(languages.flatMap((language) => language.denials));
const only = new Set(languages.flatMap((language) => language.only));

/** Compares two quality bars by what they ask for; `untold` where one of them says nothing that is known. */
export const compareBars = comparer<BarLevel>(
  {
    none: 0,
    guardrails: 1,
    smoke: 1,
    tests: 2,
    review: 2,
    monitoring: 2,
    coverage: 3,
    performance: 3,
    slo: 3,
    controls: 4,
    audit: 4,
  },
  phraseMatcher(
    languages.map(({ bars }) => bars),
    denials,
  ),
);

/** Compares two release shapes by how carefully they go; `untold` where one of them says nothing that is known. */
export const compareShapes = comparer<ShapeLevel>(
  { 'at-once': 0, flag: 2, rollback: 2, trial: 2, staged: 3, window: 3, 'sign-off': 4 },
  phraseMatcher(
    languages.map(({ shapes }) => shapes),
    denials,
  ),
);

const shapesIn = phraseMatcher(
  languages.map(({ shapes }) => shapes),
  denials,
);

/** True where a release shape asks for a sign-off. */
export function asksForSignOff(shape: string): boolean {
  return shapesIn(shape).some(({ name, denied }) => name === 'sign-off' && !denied);
}

/** What comparing says: a direction, `null` where nothing departs, `untold` where words alone can be compared. */
export type Comparison = Direction | 'untold' | null;

function comparer<Level extends string>(
  scale: Readonly<Record<Level, number>>,
  levelsIn: (text: string) => Said<Level>[],
): (says: string, rowSays: string) => Comparison {
  const highest = (levels: Iterable<Level>): number => Math.max(0, ...[...levels].map((level) => scale[level]));
  return (says, rowSays) => {
    const said = askedIn(says, levelsIn(says));
    const row = askedIn(rowSays, levelsIn(rowSays));
    if (row.levels.size === 0 || said.levels.size + said.denied.size === 0) return 'untold';
    const asked = highest(row.levels);
    const denies = [...said.denied].some((level) => row.levels.has(level) || scale[level] <= asked);
    if (said.levels.size === 0) return denies ? 'weaker' : null;
    const reached = highest(said.levels);
    if (reached > asked) return denies ? 'other' : 'stronger';
    const isPart = [...said.levels].every((level) => row.levels.has(level));
    if (reached < asked) return isPart && !said.only && !denies ? null : 'weaker';
    if (denies) return 'weaker';
    if (said.percent !== null && row.percent !== null && said.percent !== row.percent)
      return said.percent < row.percent ? 'weaker' : 'stronger';
    const more = [...said.levels].some((level) => scale[level] === asked && !row.levels.has(level));
    if (!more) return null;
    return [...row.levels].every((level) => scale[level] < asked || said.levels.has(level)) ? 'stronger' : 'other';
  };
}

function askedIn<Level extends string>(text: string, found: readonly Said<Level>[]): Asked<Level> {
  const levels = new Set(found.flatMap(({ name, denied }) => (denied ? [] : [name])));
  const denied = found.flatMap(({ name, denied: isDenied }) => (isDenied && !levels.has(name) ? [name] : []));
  const percents = [...text.matchAll(/(\d{1,3}(?:[.,]\d{1,4})?)\s?%/g)];
  return {
    levels,
    denied: new Set(denied),
    only: plainWords(text).some((word) => only.has(word)),
    percent: percents.length === 1 ? Number((percents[0]?.[1] ?? '').replace(',', '.')) : null,
  };
}
