import { finderOf } from '../../words/find.js';

const findUnits = finderOf('unit');

/** A percentage, a price, or one number that becomes another. */
const signs = /\d\s?%|[$€£¥]\s?\d|\d\s?[€£]|\d\s{0,3}(?:→|->|=>)\s{0,3}[\d~<]/u;

/** True where a text holds a number that says how much: with a unit, a currency or a percent sign. */
export function holdsQuantity(text: string): boolean {
  return signs.test(text) || findUnits(text, 'en').length > 0;
}
