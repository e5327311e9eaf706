import type { Words } from '../document/range.js';

/** Words that say that less than a number is meant, in the languages of the heading packs. */
const lesser = [
  ...['below', 'under', 'less', 'fewer', 'lower', 'at most', 'at-most', 'drops', 'falls', 'misses', 'faster'],
  ...['up to', 'within', 'not reached', '<', '≤'],
  ...['unter', 'weniger', 'höchstens', 'kleiner', 'fällt', 'sinkt', 'maximal'],
  ...['dessous', 'moins de', 'sous', 'inférieur', 'inférieure', 'au plus', 'au maximum'],
  ...['debajo', 'menos de', 'menor', 'inferior', 'como máximo', 'abaixo', 'no máximo', 'cae', 'cai'],
];
const greater = [
  ...['above', 'over', 'more than', 'greater', 'higher', 'at least', 'at-least', 'exceed', 'exceeds', 'reaches'],
  ...['reach', 'beyond', 'slower', 'worse', 'passes', 'crosses', 'grows', 'rises', 'hits', '>', '≥'],
  ...['über', 'mehr', 'mindestens', 'größer', 'übersteigt', 'erreicht', 'steigt'],
  ...['dessus', 'plus de', 'au moins', 'dépasse', 'atteint', 'supérieur', 'supérieure'],
  ...['encima', 'más', 'mayor', 'superior', 'al menos', 'acima', 'mais', 'pelo menos', 'supera', 'excede'],
  ...['alcanza', 'atinge', 'ultrapassa'],
];
/** "No more than" is less, and "no less than" more. */
const denied = /(?<!\p{L})(?:no|not|nicht|pas)\s(?=\p{L})/iu;

const [isLesser, isGreater] = [lesser, greater].map(
  (words) => new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu'),
);

/** The side of a number that a comparison speaks of; null where its words say neither or both. */
export function sideOfComparison(comparison: Words | null): 'below' | 'above' | null {
  if (!comparison) return null;
  const text = comparison.text.slice(0, 80);
  const [less, more] = [isLesser?.test(text), isGreater?.test(text)];
  if (less === more) return null;
  return less === (denied.test(text) && !/not reached|no máximo/i.test(text)) ? 'above' : 'below';
}
