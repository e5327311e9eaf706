import { monthNames } from '../dates/months.js';

/**
 * Words that show a part of a kill rule, per language, joined into patterns once. They are data: a language is a row.
 */
interface KillWords {
  readonly comparisons: readonly string[];
  readonly actions: readonly string[];
  readonly windows: readonly string[];
}

const languages: readonly KillWords[] = [
  {
    comparisons: [
      'below',
      'under',
      'less than',
      'fewer than',
      'lower than',
      'above',
      'over',
      'more than',
      'greater than',
      'higher than',
      'at least',
      'at most',
      'exceeds',
      'exceed',
      'reaches',
      'reach',
      'drops to',
      'falls to',
      'grows past',
      'grows beyond',
      'crosses',
      'stays below',
      'beyond',
      'worse than',
      'better than',
      'no more than',
      'not reached',
      'passes',
      'hits',
      'slower than',
      'faster than',
      'up to',
      'rises to',
      'equals',
      'misses',
      'within',
    ],
    actions: [
      'remove',
      'roll back',
      'rollback',
      'revert',
      'kill',
      'stop',
      'disable',
      'sunset',
      'switch',
      'reopen',
      're-open',
      'revisit',
      'drop',
      'retire',
      'replace',
      'move to',
      'move back',
      'turn off',
      'turn',
      'take out',
      'put back',
      'turn it off',
      'shut down',
      'delete',
      'abandon',
      'fall back',
      'return to',
      'go back',
      'undo',
      'pause',
      'escalate',
      'cut',
      'supersede',
      'migrate',
      'reconsider',
      're-evaluate',
      'withdraw',
      'end the',
      'cancel',
      'keep the old',
      'freeze',
      'adopt',
      'write a new',
      'split',
      'unship',
      'deprecate',
      'choose',
    ],
    windows: ['within', 'after', 'by', 'before', 'until', 'by the end of', 'by end of', 'in'],
  },
  {
    comparisons: [
      'unter',
      'über',
      'weniger als',
      'mehr als',
      'mindestens',
      'höchstens',
      'übersteigt',
      'erreicht',
      'kleiner als',
      'größer als',
      'fällt auf',
    ],
    actions: [
      'entfernen',
      'zurückrollen',
      'abschalten',
      'stoppen',
      'beenden',
      'einstellen',
      'ersetzen',
      'zurückkehren',
      'abbrechen',
      'neu entscheiden',
      'zurücknehmen',
    ],
    windows: ['innerhalb von', 'bis', 'nach', 'vor', 'bis ende'],
  },
  {
    comparisons: [
      'en dessous de',
      'au dessous de',
      'moins de',
      'plus de',
      'au moins',
      'dépasse',
      'atteint',
      'inférieur à',
      'inférieure à',
      'supérieur à',
      'supérieure à',
      'sous',
      'au-dessus de',
    ],
    actions: [
      'retirer',
      'supprimer',
      'arrêter',
      'désactiver',
      'revenir',
      'remplacer',
      'abandonner',
      'rouvrir',
      'annuler',
    ],
    windows: ['avant', 'après', 'sous', "d'ici", 'avant le', 'au'],
  },
  {
    comparisons: [
      'por debajo de',
      'menos de',
      'más de',
      'al menos',
      'supera',
      'alcanza',
      'inferior a',
      'superior a',
      'por encima de',
      'menor que',
      'mayor que',
    ],
    actions: [
      'retirar',
      'eliminar',
      'detener',
      'desactivar',
      'volver',
      'reemplazar',
      'abandonar',
      'reabrir',
      'cancelar',
      'revertir',
    ],
    windows: ['antes de', 'después de', 'en', 'antes del', 'hasta', 'para el', 'a los'],
  },
  {
    comparisons: [
      'abaixo de',
      'menos de',
      'mais de',
      'pelo menos',
      'ultrapassa',
      'atinge',
      'inferior a',
      'superior a',
      'acima de',
      'menor que',
      'maior que',
      'supera',
    ],
    actions: [
      'remover',
      'retirar',
      'parar',
      'desativar',
      'voltar',
      'substituir',
      'abandonar',
      'reabrir',
      'cancelar',
      'reverter',
      'desligar',
    ],
    windows: ['antes de', 'depois de', 'após', 'em', 'até', 'dentro de'],
  },
];

const alternatives = (pick: (words: KillWords) => readonly string[]): string =>
  [...new Set(languages.flatMap(pick))].sort((a, b) => b.length - a.length).join('|');

const month = `(?:${[...new Set(monthNames.flat())].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const span =
  '(?:\\d+|one|two|three|four|six|eight|twelve|a|ein(?:em|er)?|un|une|um|uma|zwei|drei|deux|trois|dos|tres|dois|três)\\s*[- ]?(?:days?|weeks?|months?|quarters?|years?|sprints?|releases?|tagen?|wochen?|monaten?|jours?|semaines?|mois|días?|semanas?|mes(?:es)?|dias?|mês)';

/** A comparison word or sign. */
export const comparisonPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives((words) => words.comparisons)})(?![\\p{L}\\p{N}])|[<>≤≥]=?`,
  'giu',
);

/** An action word. */
export const actionPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives((words) => words.actions)})(?:e?s|e?d|ing|[bdgklmnprt](?:ed|ing)|e?n|e?t)?(?![\\p{L}\\p{N}-])`,
  'giu',
);

/** A date, a quarter or a window of time, with the word that opens it. */
export const datePattern = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}\\.?\\s+(?:de\\s+)?${month}(?:\\s+(?:de\\s+)?\\d{4})?(?![\\p{L}])|${month}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?(?![\\p{L}\\p{N}])|${month}\\s+(?:de\\s+)?\\d{4}|Q[1-4](?:\\s*[/-]?\\s*\\d{4})?(?![\\p{L}\\p{N}])|\\d{4}-?Q[1-4]|\\d{4}-(?:0[1-9]|1[0-2])(?!\\d)|(?:${alternatives((words) => words.windows)})\\s+${span}|(?:for|over|pendant|durante|während|por)\\s+${span}|${span}\\s+(?:after|from|in a row|later|nach|après|después|depois)|(?:end|middle|start) of (?:the )?(?:${month}|quarter|year|month|sprint|Q[1-4])(?:\\s+\\d{4})?`,
  'giu',
);

/** A number with its unit. */
export const thresholdPattern =
  /(?<![\p{L}\p{N}.#/-])(?<!(?:^|[^\p{L}])(?:PR|issue|phase|step|node|version|section|adr|prd|rfc|line|tier|stage|sprint|release|wave|option)\s)(?:[$€£]\s?)?\d+(?:[.,]\d+)*(?:\s?(?:%|percent|per ?cent|pp|ms|s|sec(?:onds?)?|min(?:utes?)?|h(?:ours?)?|k|m|kb|mb|gb|tb|rps|qps|x|€|\$|prozent|pour cent|por ciento|por cento))?(?![\p{L}\p{N}])|(?<![\p{L}])(?:zero|no|two|three|four|five|ten|half|a third|twice|double)(?=\s+[\p{L}])/giu;

const results = 'results?|outcome|verdict|ergebnis|résultat|resultado';

/** A label, and words behind it, that say what came of a kill rule. */
export const resultPattern = new RegExp(`(?<!\\p{L})(?:${results})[*_"']{0,3}\\s?:[*_]{0,3}\\s*[^\\s*_:]`, 'iu');

/** The name of a field for what came of a kill rule. */
export const resultKey = new RegExp(`^(?:${results})$`, 'iu');
