import type { Entry, Value } from '../document/frontmatter-types.js';

/** The entries of a mapping; none for anything else. */
export function entriesOf(value: Value | null): readonly Entry[] {
  return value?.kind === 'map' ? value.entries : [];
}

/** The items of a list; none for anything else. */
export function itemsOf(value: Value | null): readonly Value[] {
  return value?.kind === 'list' ? value.items : [];
}

/** The value under keys within each other; null where there is none. */
export function valueAt(value: Value | null, ...keys: readonly string[]): Value | null {
  return keys.reduce<Value | null>(
    (inner, key) => entriesOf(inner).find((entry) => entry.key === key)?.value ?? null,
    value,
  );
}

/** The single values in a value: itself, or the items of a list. */
export function scalarsIn(value: Value | null): (Value & { kind: 'scalar' })[] {
  const values = value?.kind === 'list' ? value.items : value ? [value] : [];
  return values.filter((each) => each.kind === 'scalar');
}
