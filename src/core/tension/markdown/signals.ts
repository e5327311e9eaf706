import { markdownText as text } from '../../review/report/markdown-text.js';
import type { SignalsTab } from '../signals-tab.js';
import type { SignalView } from '../signals.js';
import { agendaMarkdown } from '../agenda.js';
import { list, placeText, sourceText, table } from './write.js';

/** The signals as lines of markdown, each number with its source. */
export function signalsLines(tab: SignalsTab): string[] {
  return [
    ...modesLines(tab.signals),
    ...agendaMarkdown(tab.agenda).split('\n'),
    ...dueLines(tab.timeline),
    ...taxLines(tab.tax),
    '## Work on debt',
    '',
    text(tab.debt.says),
    '',
    ...list(tab.debt.debt.map(placeText)),
    ...discoveryLines(tab.discovery),
    ...rightsLines(tab.rights),
  ];
}

function modesLines({ modes, single, muted, needsBase }: SignalsTab['signals']): string[] {
  return [
    '## Signals',
    '',
    ...(modes.length === 0 ? ['No failure mode: no two independent signals agree.', ''] : []),
    ...modes.flatMap(({ name, says, agree, next, signals }) => [
      `### ${name}`,
      '',
      `${says} ${agree}`,
      '',
      `**Next:** ${next}`,
      '',
      ...signals.flatMap(signalLines),
    ]),
    ...(single.length > 0 ? ['### Single signals', '', ...single.flatMap(signalLines)] : []),
    ...list(muted.map(({ name, reason }) => `${name} is muted: ${text(reason)}`)),
    ...list(needsBase.map(({ name }) => `${name}: needs a base to compare with`)),
  ];
}

function signalLines({ name, next, evidence, total }: SignalView): string[] {
  const rest = total > evidence.length ? [`and ${String(total - evidence.length)} more`] : [];
  return [`**${name}.** ${next}`, '', ...list([...evidence.map(placeText), ...rest])];
}

function dueLines({ groups }: SignalsTab['timeline']): string[] {
  const rows = groups.flatMap(({ entries }) =>
    entries.map(({ what, name, says, day, words, at }) => [
      day ?? '',
      words,
      what === 'review' ? 'review' : 'kill rule',
      says === '' ? text(name) : `${text(name)}: ${text(says)}`,
      sourceText(at),
    ]),
  );
  return rows.length === 0 ? [] : ['## Due', '', ...table(['Day', 'Due', 'What', 'Of', 'Source'], rows)];
}

function taxLines({ systems, says }: SignalsTab['tax']): string[] {
  return [
    '## Velocity tax',
    '',
    text(says),
    '',
    ...table(
      ['System', 'Tax', 'Read from'],
      systems.map(({ system, words, work }) => [
        text(system),
        text(words),
        work.map((one) => `${text(one.name)}: ${text(one.words)} (${sourceText(one.at)})`).join('; '),
      ]),
    ),
  ];
}

function discoveryLines({ squads, says }: SignalsTab['discovery']): string[] {
  return [
    '## Discoveries',
    '',
    text(says),
    '',
    ...table(
      ['Squad', 'Open', 'Threads'],
      squads.map(({ squad, words, over, threads }) => [
        text(squad),
        `${text(words)}${over ? ' (**over**)' : ''}`,
        threads.map(({ name, at }) => `${text(name)} (${sourceText(at)})`).join('; '),
      ]),
    ),
  ];
}

function rightsLines({ rows, without }: SignalsTab['rights']): string[] {
  return [
    '## Decision rights',
    '',
    ...table(
      ['Work type', 'Final call', 'Escalates to', 'Otherwise'],
      rows.map(({ workType, finalCall, escalations, departing }) => [
        text(workType.text),
        text(finalCall.text),
        escalations.map((said) => text(said.text)).join(', '),
        departing.map(placeText).join('; '),
      ]),
    ),
    ...list(without.map(placeText)),
  ];
}
