import type { Artifact } from '../../artifact/types.js';
import type { Document } from '../../document/document.js';
import { contains, trimmed, type Range, type Words } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
import { holdersFor } from './holders.js';
import { isSameHolder, unitsIn, type Holder, type Unit } from './units.js';

/** Units that follow each other with nothing but white space between them. */
export interface Group {
  readonly holder: Holder;
  readonly units: readonly Unit[];
  /** From the first to the last of them; an empty range where new ones would stand. */
  readonly lines: Range;
}

/** What a PRD says will ship, and the line that parts it, where there is one. */
export interface Scope {
  readonly form: Holder['form'];
  readonly groups: readonly Group[];
  /** The item or row that draws the line, which moves with it. */
  readonly line: Unit | null;
  /** How many groups stand above a line that is drawn or implied between two of them; null where it runs through one. */
  readonly parted: number | null;
  /** What is asked about, in the order of the document. */
  readonly items: readonly Unit[];
  /** Those that the document itself sorts: true for what ships. */
  readonly sides: ReadonlyMap<Unit, boolean>;
}

/** What a line can be drawn through; null where the document lists nothing, or what it lists lies too far apart. */
export function scopeOf(artifact: Artifact): Scope | null {
  const { document, cutLine } = artifact;
  const { at } = cutLine;
  const holders = holdersFor(artifact);
  const [first] = holders;
  const found = first && groupsIn(document, holders, at);
  if (!found) return null;
  const { groups, line } = found;
  const items = groups.flatMap(({ units }) => units).filter((unit) => !unit.empty && unit !== line);
  const sides = new Map<Unit, boolean>();
  const [above, below] = [inOrder(cutLine.above), inOrder(cutLine.below)];
  for (const unit of items) {
    if (saysOneOf(unit, above)) sides.set(unit, true);
    else if (saysOneOf(unit, below)) sides.set(unit, false);
  }
  const scope = { form: first.form, line, items, sides };
  if (line || (groups.length === 1 && !at)) return groups.length === 1 ? { ...scope, groups, parted: null } : null;
  const sided = at ? withBothSides(document, groups, at) : groups;
  const parted = sided.findIndex(
    (group) => !has(group, sides, true) && (group.units.length === 0 || has(group, sides, false)),
  );
  const isClean = parted > 0 && !sided.slice(0, parted).some((group) => has(group, sides, false));
  return isClean && isEven(sided) ? { ...scope, groups: sided, parted } : null;
}

function has({ units }: Group, sides: Scope['sides'], side: boolean): boolean {
  return units.some((unit) => sides.get(unit) === side);
}

function inOrder(words: readonly Words[]): readonly Words[] {
  return [...words].sort((a, b) => a.range.start - b.range.start);
}

/** True where some of the words, which stand in their order, are those of a unit. */
function saysOneOf(unit: Unit, words: readonly Words[]): boolean {
  const own = wholeOf(unit);
  const [first] = overlapping(words, own);
  return first !== undefined && contains(own, first.range);
}

function wholeOf({ of, words }: Unit): Range {
  return 'cells' in of ? of.range : words.range;
}

function groupsIn(
  document: Document,
  holders: readonly Holder[],
  at: Range | null,
): { readonly groups: Group[]; readonly line: Unit | null } | null {
  const units: { readonly holder: Holder; readonly unit: Unit }[] = [];
  for (const holder of holders) {
    const inside = unitsIn(document, holder);
    if (!inside) return null;
    for (const unit of inside) units.push({ holder, unit: withoutLine(document, unit, at) });
  }
  units.sort((a, b) => a.unit.lines.start - b.unit.lines.start);
  const runs: { readonly holder: Holder; readonly units: Unit[] }[] = [];
  let line: Unit | null = null;
  let end = 0;
  for (const { holder, unit } of units) {
    if (at && isLine(unit, at)) {
      if (holder.form !== 'headings') line = unit;
      else continue;
    }
    // What stands in an item of another list moves with that item alone.
    if (unit.lines.start < end) return null;
    const gap = trimmed(document.text, { start: end, end: unit.lines.start });
    const last = runs.at(-1);
    if (last && gap.start === gap.end && isSameHolder(last.holder, holder)) last.units.push(unit);
    else runs.push({ holder, units: [unit] });
    ({ end } = unit.lines);
  }
  return { groups: runs.map(groupOf), line };
}

function groupOf({ holder, units }: { readonly holder: Holder; readonly units: readonly Unit[] }): Group {
  const [start, end] = [units[0]?.lines.start ?? 0, units.at(-1)?.lines.end ?? 0];
  return { holder, units, lines: { start, end } };
}

function isLine(unit: Unit, at: Range): boolean {
  return contains(wholeOf(unit), at);
}

/** A comment that draws the line may stand at the end of what is above it. */
function withoutLine(document: Document, unit: Unit, at: Range | null): Unit {
  if (!at || isLine(unit, at) || at.start <= unit.words.range.end || at.start >= unit.lines.end) return unit;
  return { ...unit, lines: trimmed(document.text, { start: unit.lines.start, end: at.start }) };
}

/** A line with nothing on one of its sides has room there for what crosses it. */
function withBothSides(document: Document, groups: readonly Group[], at: Range): readonly Group[] {
  const last = groups.at(-1);
  if (!last || last.lines.start > at.start) return groups;
  const heading = document.outline.headings.find(({ range }) => range.start === at.start);
  const end = document.lines.end(document.lines.at(heading ? trimmed(document.text, heading.block).end : at.end));
  return [...groups, { holder: last.holder, units: [], lines: { start: end, end } }];
}

/** Rows go from table to table only where both have the same columns. */
function isEven(groups: readonly Group[]): boolean {
  const widths = groups.map(({ holder }) => (holder.form === 'table' ? holder.table.header.length : 0));
  return new Set(widths).size === 1;
}
