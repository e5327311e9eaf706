import type { Entry } from '../document/frontmatter-types.js';
import { contains, type Words } from '../document/range.js';
import { measureIn, measureOf, type MeasureParts } from './measures.js';
import type { Field, Measure } from './types.js';

/** Keys of an outcome's or a health constraint's mapping, by the part that they give. */
const parts: Readonly<Record<string, keyof MeasureParts>> = {
  metric: 'metric',
  signal: 'metric',
  measure: 'metric',
  from: 'from',
  baseline: 'from',
  today: 'from',
  to: 'to',
  target: 'to',
  'at-least': 'to',
  'at-most': 'to',
  below: 'to',
  above: 'to',
  under: 'to',
  over: 'to',
  by: 'by',
  date: 'by',
  deadline: 'by',
};

/** Keys that also say how the number is compared. */
const comparisons: ReadonlySet<string> = new Set(['at-least', 'at-most', 'below', 'above', 'under', 'over']);

/** The measures of one field: a mapping is one, a list is one for each item, a sentence is read as such. */
export function measuresOfField({ node, carrier, items }: Field, says: Measure['says']): Measure[] {
  const values = node?.kind === 'list' ? node.items : [node];
  return items.map((words) => {
    const value = values.find((one) => one !== null && contains(one.range, words.range));
    return value?.kind === 'map'
      ? measureOf(words, says, carrier, partsIn(value.entries))
      : { ...measureIn(words, says, carrier), says };
  });
}

function partsIn(entries: readonly Entry[]): MeasureParts {
  const found: Partial<Record<keyof MeasureParts, Words>> = {};
  for (const { key, keyRange, value } of entries) {
    const name = key.toLowerCase();
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!part || value?.kind !== 'scalar' || value.text.trim() === '') continue;
    found[part] ??= { text: value.text, range: value.range };
    if (comparisons.has(name)) found.comparison ??= { text: key, range: keyRange };
  }
  return found;
}
