import { rankOf } from '../../artifact/priorities.js';
import { shown } from '../../tension/shown.js';
import type { Unit } from './units.js';

/** So much of an item is enough to know it by. */
const longest = 80;

/** What a person is shown of a unit: its words, of a row those of the cell that says what it is about. */
export function labelOf({ of, words }: Unit): string {
  if (!('cells' in of)) return shown(words.text, longest);
  const telling = of.cells.find(({ text }) => text.length > 4 && /\s/.test(text) && rankOf(text) === null);
  return shown((telling ?? words).text, longest);
}
