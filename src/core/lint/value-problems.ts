import type { ConfigProblem } from '../corpus/config.js';
import type { Value } from '../document/frontmatter-types.js';
import { roleOf } from '../rights/roles.js';
import { isQuick } from '../text/globs.js';
import { nearestWord } from '../text/nearest.js';
import { entriesOf, itemsOf, scalarsIn, valueAt } from './yaml-values.js';

/** Values that fit the shape of a configuration and still do not work: globs, sides, signals. */
export function* valueProblems(root: Value | null, signals: readonly string[] | null): Generator<ConfigProblem> {
  const globs = [
    ...entriesOf(valueAt(root, 'artifacts')).map(({ value }) => value),
    ...itemsOf(valueAt(root, 'overrides')).map((item) => valueAt(item, 'files')),
  ];
  for (const { text, range } of globs.flatMap(scalarsIn)) {
    if (!isQuick(text)) yield { message: 'complex-glob', data: {}, range };
  }
  for (const { value } of entriesOf(valueAt(root, 'people'))) {
    if (value?.kind !== 'scalar' || value.text === '' || roleOf(value.text) !== null) continue;
    const nearest = nearestWord(value.text, ['product', 'engineering', 'joint']) ?? '';
    yield { message: 'unknown-side', data: { side: value.text, nearest }, range: value.range };
  }
  for (const { key, keyRange } of signals ? entriesOf(valueAt(root, 'signals')) : []) {
    if (signals?.includes(key)) continue;
    yield { message: 'unknown-signal', data: { key, nearest: nearestWord(key, signals ?? []) ?? '' }, range: keyRange };
  }
}
