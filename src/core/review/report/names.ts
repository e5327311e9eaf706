import { placeIn } from '../records.js';
import type { DecisionRecord, Place } from '../types.js';
import type { ReportedName } from './types.js';

/** What a list calls a decision: its id and its title, else its file. */
export function nameIn({ id, title, path }: Pick<DecisionRecord, 'id' | 'title' | 'path'>): string {
  const name = title?.text.trim() ?? '';
  if (name === '') return id?.text ?? path;
  const number = id?.text ?? '';
  if (number === '' || name.toLowerCase().startsWith(number.toLowerCase())) return name;
  return /\D/.test(number) ? `${number}: ${name}` : `${number}. ${name}`;
}

/** A decision as a report names it. */
export function namedAs(decision: DecisionRecord): ReportedName {
  const { artifact, path, status } = decision;
  return { name: nameIn(decision), kind: artifact.kind, path, status: status?.raw ?? null };
}

/** Where a decision names itself. */
export function placeOf(decision: DecisionRecord): Place {
  return placeIn(decision, decision.title);
}
