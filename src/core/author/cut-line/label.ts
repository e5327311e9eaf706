import { rankOf } from '../../artifact/priorities.js';
import type { Unit } from './units.js';

/** The words by which a person knows a unit: its own, or of a row those of the cell that says what it is about. */
export function labelOf({ of, words }: Unit): string {
  if (!('cells' in of)) return words.text;
  const telling = of.cells.find(({ text }) => text.length > 4 && /\s/.test(text) && rankOf(text) === null);
  return (telling ?? words).text;
}
