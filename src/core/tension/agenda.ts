import { fieldOf, wordsOf } from '../artifact/fields.js';
import { killRulesOf } from '../artifact/promises.js';
import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { daysBetween } from '../dates/calendar.js';
import type { Words } from '../document/range.js';
import { markdownText } from '../review/report/markdown-text.js';
import { escalationPaths } from '../rights/escalation.js';
import { sidesLeftOut } from '../rights/final-call.js';
import type { Subject } from '../signals/shared/subjects.js';
import { departureWords } from './departures.js';
import { nameOf } from './evidence.js';
import { counted, listed } from './sentences.js';
import { longestName, shown } from './shown.js';
import type { SignalsView } from './signals.js';
import { sourceText, table } from './markdown/write.js';
import { sourceIn, type Source } from './source.js';

/** One open conflict, as a weekly meeting wants it. */
export interface AgendaItem {
  readonly tension: string;
  readonly proposal: string;
  /** "Agree, or escalate to VP product" */
  readonly choice: string;
  /** What it is about: an artifact, or a failure mode. */
  readonly name: string;
  readonly at: Source;
}

/** Open conflicts, the failure modes first. */
export interface AgendaView {
  readonly day: string;
  readonly items: readonly AgendaItem[];
}

/** Draws what product and engineering have to talk about this week. */
export function agendaView(
  corpus: Corpus,
  {
    today,
    subjects,
    signals,
  }: { readonly today: string; readonly subjects: readonly Subject[]; readonly signals: SignalsView },
): AgendaView {
  const items = [
    ...signals.modes.flatMap(({ name, agree, next, signals: agreeing }): AgendaItem[] => {
      const at = agreeing[0]?.evidence[0]?.at;
      return at ? [{ tension: `${name}: ${agree}`, proposal: next, choice: choiceOf(null), name, at }] : [];
    }),
    ...subjects.flatMap((subject) => [...conflictsOf(subject)]),
    ...corpus.artifacts.flatMap((artifact) => [...overdueOf(artifact, today), ...unfinishedOf(artifact)]),
  ];
  return { day: today, items };
}

function* conflictsOf({ artifact, decision, departures, row, corpus, isExplained }: Subject): Generator<AgendaItem> {
  const fields = decision.fields.filter(({ key, value }) => key === 'escalation' && value.trim() !== '');
  const [first] = fields;
  const path = first && escalationPaths(first).length < 2 ? first.value : null;
  const item = (words: Pick<Words, 'range' | 'path'>, tension: string, proposal: string): AgendaItem => ({
    tension,
    proposal,
    choice: choiceOf(path),
    name: nameOf(artifact),
    at: sourceIn(artifact, words),
  });
  for (const departure of departures)
    yield item(
      wordsOf(departure.field),
      departureWords(departure),
      'Keep to the row, or write a deviation that says why not.',
    );
  const call = departures.some(({ aspect }) => aspect === 'final-call') || fieldOf(decision, 'final-call') !== null;
  const missing = row && !isExplained && !call ? sidesLeftOut(decision, row, corpus) : [];
  const [decider] = decision.decisionMakers;
  if (missing.length > 0 && decider)
    yield item(
      decider,
      `the row is shared, and nobody of ${listed(missing)} decides`,
      `Let ${listed(missing)} decide too.`,
    );
  for (const field of fields) {
    const paths = escalationPaths(field);
    if (paths.length < 2) continue;
    const names = listed(paths.map(({ text }) => shown(text, longestName)));
    yield item(wordsOf(field), `a disagreement can go to ${names}`, 'Keep one escalation path.');
  }
}

function* overdueOf(artifact: Artifact, today: string): Generator<AgendaItem> {
  for (const { rule, day, stage, isAnswered } of killRulesOf(artifact)) {
    if (stage === 'closed' || day === null || day >= today || isAnswered()) continue;
    const action = rule.action ? shown(rule.action.text) : null;
    yield {
      tension: `a kill rule is ${counted(daysBetween(day, today), 'day')} overdue: ${shown(rule.metric?.text ?? rule.text)}`,
      proposal: action ? `Do what it says (${action}), or say what came of it.` : 'Act on it, or say what came of it.',
      choice: choiceOf(fieldOf(artifact, 'escalation')?.value ?? null),
      name: nameOf(artifact),
      at: sourceIn(artifact, rule),
    };
  }
}

function* unfinishedOf(artifact: Artifact): Generator<AgendaItem> {
  if (artifact.stage === 'closed' || artifact.status?.shipped !== true) return;
  const open = artifact.checklist.filter(({ list, done }) => list === 'done' && !done);
  const [first] = open;
  if (!first) return;
  yield {
    tension: `it is said to be shipped, with ${counted(open.length, 'open item')}`,
    proposal: 'Finish them, or take them off the list and say why.',
    choice: choiceOf(fieldOf(artifact, 'escalation')?.value ?? null),
    name: nameOf(artifact),
    at: sourceIn(artifact, first),
  };
}

function choiceOf(path: string | null): string {
  return path === null ? 'Agree, or escalate' : `Agree, or escalate to ${shown(path, longestName)}`;
}

/** The agenda as markdown; its words are those of documents, and stay text. */
export function agendaMarkdown({ items, day }: AgendaView): string {
  const rows = items.map(({ name, tension, proposal, choice, at }) => [
    `${markdownText(name)}: ${markdownText(tension)}`,
    markdownText(proposal),
    markdownText(choice),
    sourceText(at),
  ]);
  const lines = rows.length === 0 ? ['None.', ''] : table(['Tension', 'Proposal', 'Agree or escalate', 'Source'], rows);
  return [`## Open conflicts, ${day}`, '', ...lines].join('\n');
}
