import { finalCallOf, sidesLeftOut } from '../../rights/final-call.js';
import { sidesOf } from '../../rights/sides.js';
import { atField, atWords, quoted } from './at.js';
import type { Evidence } from '../signal.js';
import type { Subject } from './subjects.js';

/** Final calls of shared rows that one side has alone, without a reason. */
export function* callsBy(side: string, subjects: readonly Subject[]): Generator<Evidence> {
  for (const { artifact, decision, row, corpus, isExplained } of subjects) {
    const call = row && !isExplained ? finalCallOf(decision, row, corpus) : null;
    if (!row || call?.verdict !== 'one-sided' || call.said.parties.some((party) => party.side !== side)) continue;
    yield atField(
      artifact,
      call.field,
      `final call: ${quoted(call.field.value)}, the row says ${quoted(row.finalCall)}`,
    );
  }
}

/** Decisions of shared rows at which only people of one side are named, without a reason. */
export function* decidersOf(side: string, subjects: readonly Subject[]): Generator<Evidence> {
  for (const { artifact, decision, row, corpus, isExplained } of subjects) {
    if (!row || isExplained || sidesLeftOut(decision, row, corpus).length === 0) continue;
    const sides = sidesOf(corpus, decision);
    const [first] = decision.decisionMakers;
    if (!first || decision.decisionMakers.some((person) => (person.side ?? sides(person.text)) !== side)) continue;
    yield atWords(artifact, first, `everybody who decides is of ${side}, the row says ${quoted(row.finalCall)}`);
  }
}
