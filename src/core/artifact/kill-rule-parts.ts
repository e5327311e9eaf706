import { brief } from './brief.js';
import { first } from './kill-rule-sentence.js';
import { comparisonPattern, datePattern, hasNumber } from './kill-words.js';
import type { Carrier, KillRule } from './types.js';
import { dueDay } from '../dates/due-day.js';
import type { Words } from '../document/range.js';
import { withoutMarks } from '../text/marks.js';

/** A part of a kill rule. */
export type Part = 'metric' | 'comparison' | 'threshold' | 'date' | 'owner' | 'action';

/** Parts as they are found one by one. */
export type FoundParts = Partial<Record<Part, Words>>;

/** Keys of a kill rule's mapping, labels of its lines and headings of its columns, by the part that they give. */
const names: Readonly<Record<Exclude<Part, 'comparison'>, readonly string[]>> = {
  metric: [
    ...['metric', 'signal', 'measure', 'indicator', 'kpi', 'metrik', 'kennzahl', 'métrique', 'indicateur'],
    ...['métrica', 'indicador', 'mesure', 'messgröße', 'medida'],
  ],
  threshold: [
    ...['threshold', 'below', 'above', 'under', 'over', 'at-least', 'at-most', 'limit', 'kill threshold'],
    ...['kill if', 'stop if', 'abort if', 'roll back if', 'rollback if', 'abbruch bei', 'abbruch wenn', 'abandon si'],
    ...[
      'abandonar si',
      'parar se',
      'abandonar se',
      'schwelle',
      'schwellenwert',
      'grenzwert',
      'seuil',
      'umbral',
      'limiar',
      'limite',
    ],
  ],
  date: [
    ...['by', 'date', 'when', 'within', 'time', 'deadline', 'review', 'review date', 'due', 'datum', 'bis', 'frist'],
    ...['fecha', 'plazo', 'data', 'prazo', 'échéance'],
  ],
  owner: [
    ...['owner', 'who', 'decided-by', 'kill decision authority', 'decider', 'verantwortlich', 'responsable'],
    ...['responsável'],
  ],
  action: ['then', 'action', 'do', 'consequence', 'maßnahme', 'aktion', 'acción', 'ação'],
};

const parts = new Map(Object.entries(names).flatMap(([part, words]) => words.map((word) => [word, part as Part])));

/** The part that a key, a label or a heading names; undefined for any other words. */
export function partNamed(key: string | undefined): Part | undefined {
  return key === undefined ? undefined : parts.get(withoutMarks(key).replace(/:$/, '').toLowerCase());
}

/** False for a threshold without a number and for a date that names no day and no window. */
export function canBeRead(part: Part, value: Words): boolean {
  if (part === 'threshold') return hasNumber(brief(value.text));
  // A window counts from the day of the record, whichever that is.
  if (part === 'date') return first(value, datePattern) !== null || dueDay(value.text, '2000-01-01') !== null;
  return true;
}

/** A kill rule of parts that were found one by one. */
export function assembled(words: Words, found: FoundParts, carrier: Carrier): KillRule {
  const part = (name: Part): Words | null => found[name] ?? null;
  const threshold = part('threshold');
  const comparison = part('comparison') ?? (threshold && first(threshold, comparisonPattern)) ?? null;
  return {
    ...words,
    metric: part('metric'),
    comparison,
    threshold,
    date: part('date'),
    owner: part('owner'),
    action: part('action'),
    carrier,
  };
}
