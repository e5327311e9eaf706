import { contains, type Words } from '../document/range.js';
import type { Field } from './types.js';

/** The field of a canonical key with a value, of an artifact or of a record; the first carrier wins. */
export function fieldOf(holder: { readonly fields: readonly Field[] }, key: string): Field | null {
  return holder.fields.find((field) => field.key === key && field.value.trim() !== '') ?? null;
}

/** A field's value with its place, without the quotes that YAML may put around it. */
export function wordsOf(field: Field): Words {
  const quoted = field.node?.kind === 'scalar' && field.node.quoted ? 1 : 0;
  const range = { start: field.range.start + quoted, end: field.range.end - quoted };
  const inner = contains(field.range, range) && range.start <= range.end ? range : field.range;
  return field.path === undefined
    ? { text: field.value, range: inner }
    : { text: field.value, range: inner, path: field.path };
}
