import type { Field } from '../artifact/types.js';
import type { Change, DecisionRecord, Pair } from './types.js';

/** How many fields of a side file differ beside the changes that are told: the text of the document does not hold them. */
export function sideEdits(pair: Pair, told: readonly Change[]): number {
  const [old, now] = [fieldsIn(pair.before), fieldsIn(pair.after)];
  const keys = new Set(
    [...old, ...now]
      .filter(([key, { value }]) => old.get(key)?.value !== value || now.get(key)?.value !== value)
      .map(([key]) => key),
  );
  const isTold = (field: Field | undefined, end: 'before' | 'after'): boolean =>
    field !== undefined &&
    told.some(
      (change) =>
        change[end].path === field.path &&
        change[end].range.start <= field.range.end &&
        change[end].range.end >= field.range.start,
    );
  return [...keys].filter((key) => !isTold(old.get(key), 'before') && !isTold(now.get(key), 'after')).length;
}

function fieldsIn({ artifact, record }: DecisionRecord): Map<string, Field> {
  const fields = record ? [] : artifact.fields;
  return new Map(fields.filter(({ path }) => path !== undefined).map((field) => [field.rawKey, field]));
}
