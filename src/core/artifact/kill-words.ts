import { monthNames } from '../dates/months.js';
import { languages, packs } from '../words/languages.js';
import type { ListName } from '../words/pack.js';

const alternatives = (list: ListName): string =>
  [...new Set(languages.flatMap((language) => packs[language].lists[list].words))]
    .sort((a, b) => b.length - a.length)
    .join('|');

const month = `(?:${[...new Set(monthNames.flat())].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const span =
  '(?:\\d+|one|two|three|four|six|eight|twelve|a|ein(?:em|er)?|un|une|um|uma|zwei|drei|deux|trois|dos|tres|dois|três)\\s*[- ]?(?:days?|weeks?|months?|quarters?|years?|sprints?|releases?|tagen?|wochen?|monaten?|jours?|semaines?|mois|días?|semanas?|mes(?:es)?|dias?|mês)';

/** A comparison word or sign. */
export const comparisonPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives('comparison')})(?![\\p{L}\\p{N}])|[<>≤≥]=?`,
  'giu',
);

/** An action word. */
export const actionPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives('action')})(?:e?s|e?d|ing|[bdgklmnprt](?:ed|ing)|e?n|e?t)?(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** A date, a quarter or a window of time, with the word that opens it. */
export const datePattern = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}\\.?\\s+(?:de\\s+)?${month}(?:\\s+(?:de\\s+)?\\d{4})?(?![\\p{L}])|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?(?![\\p{L}\\p{N}])|${month}\\s+(?:de\\s+)?\\d{4}|Q[1-4](?:\\s*[/-]?\\s*\\d{4})?(?![\\p{L}\\p{N}])|\\d{4}-?Q[1-4]|\\d{4}-(?:0[1-9]|1[0-2])(?!\\d)|(?:${alternatives('window')})\\s+${span}|(?:for|over|pendant|durante|während|por)\\s+${span}|${span}\\s+(?:after|from|in a row|later|nach|après|después|depois)|(?:end|middle|start) of (?:the )?(?:${month}|quarter|year|month|sprint|Q[1-4])(?:\\s+\\d{4})?`,
  'giu',
);

/** A number with its unit. */
export const thresholdPattern =
  /(?<![\p{L}\p{N}.#/-])(?<!(?:^|[^\p{L}])(?:PR|issue|phase|step|node|version|section|adr|prd|rfc|line|tier|stage|sprint|release|wave|option)\s)(?:[$€£]\s?)?\d+(?:[.,]\d+)*(?:\s?(?:%|percent|per ?cent|pp|ms|s|sec(?:onds?)?|min(?:utes?)?|h(?:ours?)?|k|m|kb|mb|gb|tb|rps|qps|x|€|\$|prozent|pour cent|por ciento|por cento))?(?![\p{L}\p{N}])|(?<![\p{L}])(?:zero|no|two|three|four|five|ten|half|a third|twice|double)(?=\s+[\p{L}])/giu;

const numberWord =
  /(?<!\p{L})(?:zero|one|two|three|four|five|six|ten|half|a third|twice|double|null|zwei|drei|die hälfte|doppelt|zéro|deux|trois|la moitié|cero|dos|tres|la mitad|metade|dois|três)(?!\p{L})/iu;

/** True where a text names a number, in digits or in a word. */
export function hasNumber(text: string): boolean {
  return /\p{N}/u.test(text) || numberWord.test(text);
}

const results = 'results?|outcome|verdict|ergebnis|résultat|resultado';

/** A label, and words behind it, that say what came of a kill rule. */
export const resultPattern = new RegExp(`(?<!\\p{L})(?:${results})[*_"']{0,3}\\s?:[*_]{0,3}\\s*[^\\s*_:]`, 'iu');

/** The name of a field for what came of a kill rule. */
export const resultKey = new RegExp(`^(?:${results})$`, 'iu');
