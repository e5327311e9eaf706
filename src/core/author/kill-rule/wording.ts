import type { Part } from '../../artifact/kill-rule-parts.js';
import type { Language } from '../../words/pack.js';

/** How a kill rule is written in a language. */
export interface Wording {
  /** The sentence; `[is]` falls away before a number that a verb opens. */
  readonly sentence: string;
  readonly by: string;
  /** What each part is called in a table or a list. */
  readonly parts: Readonly<Record<Exclude<Part, 'comparison'>, string>>;
  /** What is usually done then. */
  readonly actions: readonly string[];
}

/** The wording of each language. Every sentence of it reads back as a kill rule with all its parts. */
export const wordings: Readonly<Record<Language, Wording>> = {
  en: {
    sentence: 'If {metric} [is] {bound} {by}: {then} (owner: {owner}).',
    by: 'by {day}',
    parts: { metric: 'Metric', threshold: 'Threshold', date: 'Date', owner: 'Owner', action: 'Then' },
    actions: ['roll back behind the flag', 'remove the feature'],
  },
  de: {
    sentence: 'Wenn {metric} {bound} [liegt] ({by}): {then} (verantwortlich: {owner}).',
    by: 'bis {day}',
    parts: {
      metric: 'Metrik',
      threshold: 'Schwelle',
      date: 'Datum',
      owner: 'Verantwortlich',
      action: 'Maßnahme',
    },
    actions: ['mit dem Feature-Flag abschalten', 'die Funktion entfernen'],
  },
  fr: {
    sentence: 'Si {metric} [est] {bound} {by} : {then} (responsable : {owner}).',
    by: 'avant le {day}',
    parts: { metric: 'Métrique', threshold: 'Seuil', date: 'Échéance', owner: 'Responsable', action: 'Action' },
    actions: ['désactiver avec le feature flag', 'retirer la fonctionnalité'],
  },
  es: {
    sentence: 'Si {metric} [está] {bound} {by}: {then} (responsable: {owner}).',
    by: 'antes del {day}',
    parts: { metric: 'Métrica', threshold: 'Umbral', date: 'Fecha', owner: 'Responsable', action: 'Acción' },
    actions: ['desactivar con el feature flag', 'retirar la función'],
  },
  pt: {
    sentence: 'Se {metric} [ficar] {bound} {by}: {then} (responsável: {owner}).',
    by: 'até {day}',
    parts: { metric: 'Métrica', threshold: 'Limite', date: 'Data', owner: 'Responsável', action: 'Ação' },
    actions: ['desativar com a feature flag', 'remover a funcionalidade'],
  },
};

/** Words before a number that are verbs themselves, in every language. */
export const verbs =
  /^(?:stays?|drops?|falls?|grows?|rises?|exceeds?|reach(?:es)?|cross(?:es)?|misses|hits?|passes|equals?|übersteigt|erreicht|fällt|steigt|sinkt|bleibt|dépasse|atteint|tombe|passe|reste|supera|alcanza|cae|baja|sube|ultrapassa|atinge|cai|passa|sobe|fica)(?!\p{L})/iu;

/** Keys of a mapping by the words that they stand for, in every language; others are kept with their number. */
export const bounds: readonly (readonly [key: string, words: readonly string[]])[] = [
  ['at-least', ['at least', 'at-least', '>=', '≥', 'mindestens', 'au moins', 'al menos', 'pelo menos']],
  ['at-most', ['at most', 'at-most', 'no more than', '<=', '≤', 'höchstens']],
  [
    'below',
    [
      ...['stays below', 'below', 'under', 'less than', 'fewer than', 'lower than', '<', 'unter', 'weniger als'],
      ...['kleiner als', 'en dessous de', 'moins de', 'inférieure à', 'inférieur à', 'sous', 'por debajo de'],
      ...['menos de', 'inferior a', 'menor que', 'abaixo de'],
    ],
  ],
  [
    'above',
    [
      ...['above', 'over', 'more than', 'greater than', 'higher than', 'exceeds', '>', 'über', 'mehr als'],
      ...['größer als', 'au-dessus de', 'plus de', 'supérieure à', 'supérieur à', 'por encima de', 'más de'],
      ...['superior a', 'mayor que', 'acima de', 'mais de', 'maior que'],
    ],
  ],
];
