import type { Document } from '../../document/document.js';
import type { ListItem } from '../../document/outline-types.js';
import type { Unit } from './units.js';

/** How the items of a list are led: what stands before and after the number, and which numbers they have. */
export interface Lead {
  readonly indent: string;
  /** The marker of a bullet, or what follows a number. */
  readonly sign: string;
  readonly gap: string;
  readonly ordered: boolean;
}

/** How an item is led. */
export function leadOf({ text, lines }: Document, { marker, ordered, task, range }: ListItem): Lead {
  const indent = text.slice(lines.start(lines.at(marker.start)), marker.start);
  const sign = text.slice(marker.start, marker.end).replace(/^\d+/, '');
  const gap = text.slice(marker.end, task?.range.start ?? range.start);
  return { indent, sign, gap: /^[ \t]+$/.test(gap) ? gap : ' ', ordered };
}

/** The number of an item; 0 for a bullet. */
export function numberOf({ text }: Document, { marker }: ListItem): number {
  return Number.parseInt(text.slice(marker.start, marker.end), 10) || 0;
}

/** The words that lead an item with a number. */
export function ledBy({ indent, sign, gap, ordered }: Lead, number: number): string {
  return `${indent}${ordered ? String(number) : ''}${sign}${gap}`;
}

/** An item as it stands in a list with its own lead; the lines below its first follow where the words move to. */
export function itemText(document: Document, { lines, of }: Unit, lead: Lead, number: number): string {
  const whole = document.text.slice(lines.start, lines.end);
  const item = of as ListItem;
  const own = leadOf(document, item);
  const before = `${own.indent}${document.text.slice(item.marker.start, item.marker.end)}`;
  const after = `${lead.indent}${lead.ordered ? String(number) : ''}${lead.sign}`;
  if (before === after) return whole;
  const [first = '', ...others] = whole.slice(before.length).split('\n');
  const shift = after.length - before.length;
  return [`${after}${first}`, ...others.map((line) => shifted(line, shift))].join('\n');
}

function shifted(line: string, by: number): string {
  if (line.trim() === '' || by === 0) return line;
  if (by > 0) return `${' '.repeat(by)}${line}`;
  const spaces = /^ */.exec(line)?.[0].length ?? 0;
  return line.slice(Math.min(spaces, -by));
}
