import { fieldOf } from '../../artifact/fields.js';
import type { Corpus } from '../../corpus/types.js';
import { rowFor } from '../../rights/decisions.js';
import { blocksOf } from '../records.js';
import type { DecisionRecord } from '../types.js';

/** So much of a decision's own words is quoted. */
const longest = 160;

/** What a decision asks of the code that it governs: what was decided, the quality bar, the release shape and the final call. */
export function demandsOf(decision: DecisionRecord, corpus: Corpus): string[] {
  const { artifact, record, stage } = decision;
  const holder = record ?? artifact;
  const { fields, decisionMakers } = holder;
  const row = rowFor(corpus.policyFor(decision.path).matrix, { fields, decisionMakers, stage });
  const said = (label: string, key: string, byRow: string | undefined): string[] => {
    const text = fieldOf(holder, key)?.value ?? byRow ?? '';
    return text.trim() === '' ? [] : [`${label}: ${shown(text)}`];
  };
  return [
    ...decided(decision),
    ...said('Quality bar', 'quality-bar', row?.qualityBar),
    ...said('Release', 'release-shape', row?.releaseShape),
    ...said('Final call', 'final-call', row?.finalCall),
  ];
}

/** The first sentence of what an ADR decided; a PRD asks for outcomes, and the code follows from its row. */
function decided(decision: DecisionRecord): string[] {
  const { kind, sections } = decision.artifact;
  const section = kind === 'adr' ? sections.find(({ name }) => name === 'decision') : undefined;
  if (section?.state !== 'present') return [];
  const first = blocksOf(decision).find(
    ({ range }) => range.start >= section.body.start && range.end <= section.body.end,
  );
  return first ? [shown(first.text)] : [];
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
/** What to say of code that follows a decision which no longer holds; null where it holds, or may come to. */
export function warningAbout(decision: DecisionRecord): string | null {
  const { artifact, record, stage, status } = decision;
  if (stage !== 'closed' || status === null) return null;
  const by = record ? [] : artifact.references.filter(({ relation }) => relation === 'superseded-by');
  const names = [...new Set(by.map(({ text }) => text))].join(', ');
  if (names !== '') return `It is superseded by ${names}: see which of them this code should follow.`;
  return `It is ${status.canonical ?? status.raw}: see whether this code should still follow it.`;
}
