import { titleHeading } from '../../artifact/carriers/head.js';
import { normalHeading, type HeadingMatcher } from '../../artifact/headings/match.js';
import type { Artifact, Field } from '../../artifact/types.js';
import type { Heading } from '../../document/outline-types.js';

/** What the records of a folder have in common, and the one of them that shows it best. */
export interface Habit {
  readonly model: Pick<Artifact, 'document' | 'fields'>;
  readonly hasKey: (field: Field) => boolean;
  readonly hasHeading: (heading: Heading) => boolean;
  /** True for a line that stands word for word in most of them. */
  readonly hasLine: (line: string) => boolean;
  /** What the neighbours say in a field, the newest first. */
  readonly samplesOf: (field: Field) => readonly string[];
}

/** So many of the newest records show how records are written now. */
const enough = 8;

/** Reads the habit of records, the newest first; null where there are none. */
export function habitOf(
  all: readonly Artifact[],
  match: HeadingMatcher,
): (Habit & { readonly neighbours: readonly Artifact[] }) | null {
  const neighbours = all.slice(0, enough);
  const keys = counted(neighbours, ({ fields }) => fields.map(keyOf));
  const headings = counted(neighbours, (artifact) => headingsBelowTitle(artifact).map(headingKey));
  const lines = counted(neighbours, ({ document }) =>
    document.text
      .slice(0, 3_000)
      .split(/\r?\n/)
      .map((line) => line.trim()),
  );
  const most = (count: number): boolean => count * 2 > neighbours.length;
  const half = (count: number): boolean => count * 2 >= neighbours.length;
  const hasKey = (field: Field): boolean => half(keys.get(keyOf(field)) ?? 0);
  const hasHeading = (heading: Heading): boolean => {
    const count = headings.get(headingKey(heading)) ?? 0;
    return half(count) && (match(heading.text).length > 0 || (neighbours.length > 1 && most(count)));
  };
  const likeness = (artifact: Artifact): number =>
    [...artifact.fields.map(hasKey), ...headingsBelowTitle(artifact).map(hasHeading)].reduce(
      (sum, isHabit) => sum + (isHabit ? 2 : -1),
      0,
    );
  const [first, ...others] = neighbours;
  if (!first) return null;
  let model = first;
  let best = likeness(first);
  for (const other of others) {
    const found = likeness(other);
    if (found > best) [model, best] = [other, found];
  }
  return {
    model,
    neighbours,
    hasKey,
    hasHeading,
    hasLine: (line) => line.trim() !== '' && neighbours.length > 1 && most(lines.get(line.trim()) ?? 0),
    samplesOf: (field) =>
      [model, ...neighbours.filter((each) => each !== model)].flatMap(({ fields }) =>
        fields.flatMap((other) => (keyOf(other) === keyOf(field) && other.value !== '' ? [other.value] : [])),
      ),
  };
}

/** False where records have parts of their own each and none in common: such a habit says nothing of a new one. */
export function hasForm({ model, hasHeading }: Habit): boolean {
  const headings = headingsBelowTitle(model);
  return headings.length === 0 || headings.some(hasHeading);
}

/** The headings that open the parts of a record, without the one that names it. */
export function headingsBelowTitle({ document }: Pick<Artifact, 'document'>): readonly Heading[] {
  const title = titleHeading(document);
  return document.outline.headings.filter((heading) => heading !== title && heading.text !== '');
}

/** A key as one carrier writes it; two carriers may both give it. */
export function keyOf({ carrier, key, rawKey }: Field): string {
  return `${carrier}|${key}|${rawKey.toLowerCase()}`;
}

/** A heading with its depth; what it says behind a colon is a value. */
function headingKey({ depth, text }: Heading): string {
  return `${String(depth)}|${normalHeading(text).split(/[:(]/)[0]?.trim() ?? ''}`;
}

function counted<Held>(all: readonly Artifact[], keysIn: (artifact: Artifact) => readonly Held[]): Map<Held, number> {
  const counts = new Map<Held, number>();
  for (const artifact of all) for (const key of new Set(keysIn(artifact))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
