import type { Artifact, KillRule } from '../artifact/types.js';
import type { Range, Words } from '../document/range.js';
import type { Corpus } from '../corpus/types.js';
import { entryOf, type Entry } from './entry.js';
import { fieldOf } from '../artifact/fields.js';
import { killRuleInWords } from './kill-rule-words.js';
import { partsLackedBy, type KillRulePart } from './kill-rule-parts.js';
import { rowOf } from '../rights/row.js';
import { longestName, shown } from './shown.js';
import { saidIn, sourceIn, type Said, type Source } from './source.js';

/** Who decides when product and engineering disagree, and how we know. */
export interface FinalCall extends Said {
  readonly from: 'artifact' | 'row' | 'deciders' | 'nobody';
}

/** A list of an artifact, cut at a length that a summary can hold. */
export interface Part {
  readonly state: 'absent' | 'empty' | 'present';
  readonly items: readonly Said[];
  /** How many there are in all. */
  readonly total: number;
  readonly at: Source | null;
}

/** The cut line with what ships and what is given up first. */
export interface CutLineView {
  readonly state: 'absent' | 'explicit' | 'implied';
  readonly at: Source | null;
  readonly above: Part;
  readonly below: Part;
}

/** A kill rule and the parts that it leaves open. */
export interface KillRuleView extends Said {
  readonly by: string | null;
  /** What it does not say, of the parts that the rule about vague kill rules names. */
  readonly lacks: readonly KillRulePart[];
}

/** An artifact in ten seconds: what it is, who has the final call, where its cut line runs, when we stop. */
export interface Summary extends Entry {
  readonly date: Said | null;
  /** The row's name where the work type names one, else its own words. */
  readonly workType: Said | null;
  readonly finalCall: FinalCall;
  readonly escalation: Said | null;
  readonly cutLine: CutLineView;
  readonly nonGoals: Part;
  readonly killRules: readonly KillRuleView[];
  /** In a log: how many decisions it holds. */
  readonly records: number;
}

const most = 50;

/** Sums an artifact up for the head of the panel. */
export function summaryOf(corpus: Corpus, artifact: Artifact): Summary {
  const workType = fieldOf(artifact, 'work-type');
  const row = workType && rowOf(corpus.policyFor(artifact.path).matrix, workType.value);
  const escalation = fieldOf(artifact, 'escalation');
  const { cutLine, nonGoals, date } = artifact;
  return {
    ...entryOf(artifact),
    date: date && saidIn(artifact, date, longestName),
    workType: workType && saidIn(artifact, { ...workType, text: row?.workType ?? workType.value }, longestName),
    finalCall: finalCallOf(artifact, row?.finalCall ?? ''),
    escalation: escalation && saidIn(artifact, { ...escalation, text: escalation.value }, longestName),
    cutLine: {
      state: cutLine.state,
      at: placeOf(artifact, cutLine.at),
      above: partOf(artifact, cutLine.above, null),
      below: partOf(artifact, cutLine.below, null),
    },
    nonGoals: { ...partOf(artifact, nonGoals.items, nonGoals.at), state: nonGoals.state },
    killRules: artifact.killRules.slice(0, most).map((rule) => killRuleView(artifact, rule)),
    records: artifact.records.length,
  };
}

function finalCallOf(artifact: Artifact, rowSays: string): FinalCall {
  const field = fieldOf(artifact, 'final-call');
  if (field) return { ...saidIn(artifact, { ...field, text: field.value }), from: 'artifact' };
  if (rowSays !== '') return { text: shown(rowSays), at: null, from: 'row' };
  const [first] = artifact.decisionMakers;
  if (!first) return { text: '', at: null, from: 'nobody' };
  const names = artifact.decisionMakers.map(({ text }) => text).join(', ');
  return { ...saidIn(artifact, { ...first, text: names }), from: 'deciders' };
}

function killRuleView(artifact: Artifact, rule: KillRule): KillRuleView {
  return {
    text: shown(killRuleInWords(rule, 'with day')),
    at: sourceIn(artifact, rule),
    by: rule.date && shown(rule.date.text),
    lacks: partsLackedBy(rule),
  };
}

function partOf(artifact: Artifact, words: readonly Words[], at: Range | null): Part {
  return {
    state: words.length > 0 ? 'present' : 'absent',
    items: words.slice(0, most).map((each) => saidIn(artifact, each)),
    total: words.length,
    at: placeOf(artifact, at),
  };
}

function placeOf(artifact: Artifact, range: Range | null): Source | null {
  return range && sourceIn(artifact, { range });
}
