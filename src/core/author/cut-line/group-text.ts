import type { Document } from '../../document/document.js';
import { eolAt } from '../../document/lines.js';
import type { ListItem } from '../../document/outline-types.js';
import { itemText, leadOf, ledBy, numberOf, type Lead } from './list-text.js';
import type { Group } from './scope.js';
import type { Unit } from './units.js';

/** A line to draw: in a list as an item, else as what stands there by itself. */
export type Drawn = { readonly as: 'item'; readonly words: string } | { readonly as: 'block'; readonly text: string };

/** The text of a group with its units in a new order; `line` stands where a unit is null. */
export function groupText(
  document: Document,
  group: Group,
  units: readonly (Unit | null)[],
  line: Unit | Drawn | null,
  start: number | null = null,
): string {
  const list = listOf(document, group, start);
  const pieces: { readonly text: string; readonly apart: boolean }[] = [];
  let counted = 0;
  for (const each of units) {
    const unit = each ?? line;
    if (!unit) continue;
    if ('as' in unit) {
      if (unit.as === 'block') pieces.push({ text: unit.text, apart: true });
      else pieces.push({ text: `${list ? ledBy(list.lead, list.number(counted++)) : ''}${unit.words}`, apart: false });
    } else {
      const text = list
        ? itemText(document, unit, list.lead, list.number(counted++))
        : document.text.slice(unit.lines.start, unit.lines.end);
      pieces.push({ text, apart: false });
    }
  }
  const eol = eolAt(document.text, document.lines, group.lines.start);
  const gaps = gapsIn(document, group);
  const usual = gaps[0] ?? (group.holder.form === 'headings' ? eol + eol : eol);
  return pieces
    .map(({ text, apart }, index) => {
      const next = pieces[index + 1];
      if (!next) return text;
      return `${text}${apart || next.apart ? eol + eol : (gaps[index] ?? usual)}`;
    })
    .join('');
}

/** The number that follows the last one of a group as it is, and as it will be; null for a list without numbers. */
export function numbersAfter(
  document: Document,
  group: Group,
  count: number,
  start: number | null,
): readonly [number, number] | null {
  const list = listOf(document, group, start);
  return list?.lead.ordered && list.step === 1 ? [list.first + group.units.length, list.number(count)] : null;
}

interface List {
  readonly lead: Lead;
  readonly first: number;
  readonly step: 0 | 1;
  number(index: number): number;
}

function listOf(document: Document, { holder, units }: Group, start: number | null): List | null {
  if (holder.form !== 'list') return null;
  const [one, other] = units.map(({ of }) => of as ListItem);
  const like = one ?? holder.like;
  const first = numberOf(document, like);
  // A list that counts every item as 1 leaves the counting to its reader.
  const step = one && other && numberOf(document, other) === first ? 0 : 1;
  return { lead: leadOf(document, like), first, step, number: (index) => (start ?? first) + index * step };
}

function gapsIn({ text }: Document, { units }: Group): string[] {
  return units.slice(1).map(({ lines }, index) => text.slice(units[index]?.lines.end ?? lines.start, lines.start));
}
