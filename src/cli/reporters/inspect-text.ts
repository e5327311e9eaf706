import type { Colors } from 'picocolors/types.js';
import type { Inspected, InspectOutput } from './inspect-output.js';
import { visible, visibleLine, visiblePath } from './visible.js';
import { wrapped } from './width.js';
import { counted, listed } from './words.js';

type InspectedArtifact = Extract<Inspected, { id: unknown }>;

/** How to write it, and whether the files that are no artifacts were asked for as well. */
interface Layout {
  readonly all: boolean;
  readonly colours: Colors;
  readonly width: number;
}

/** The artifacts for a person at a terminal: what each was taken for, and how much of each thing was found in it. */
export function inspectText({ root, artifacts, unread }: InspectOutput, layout: Layout): string {
  const { all, colours, width } = layout;
  const blocks = artifacts.map((each) => [colours.bold(visiblePath(each.path)), ...linesOf(each, width)].join('\n'));
  const lost = unread.map(({ path, reason }) => `${visiblePath(path)} could not be read (${reason})`);
  const skipped = lost.length > 0 ? [lost.join('\n')] : [];
  return `${[...blocks, ...skipped, total(artifacts, root, all)].join('\n\n')}\n`;
}

function linesOf(inspected: Inspected, width: number): string[] {
  if (!('id' in inspected)) return row('no artifact', inspected.why.map(({ text }) => text).join('; '), width);
  const { id, title, status, date } = inspected;
  return [
    ...row(kindNames[inspected.kind], [id, title].filter((each) => each !== null).join(': ') || '(no title)', width),
    ...row('because', inspected.evidence.map(({ says }) => says).join('; '), width),
    // Each decision of a log has a status of its own.
    ...row('status', status ? statusText(status) : inspected.kind === 'decision-log' ? '' : 'none', width),
    ...(date === null ? [] : row('date', date, width)),
    ...row('decided by', inspected.decisionMakers.map(({ text }) => text).join(', '), width),
    ...row('supersedes', inspected.supersedes.map(({ text }) => text).join(', '), width),
    ...row('superseded by', inspected.supersededBy.map(({ text }) => text).join(', '), width),
    ...row('says', contents(inspected), width),
  ];
}

const kindNames = { adr: 'ADR', prd: 'PRD', 'decision-log': 'decision log' } as const;

function statusText({ raw, canonical }: NonNullable<InspectedArtifact['status']>): string {
  if (canonical === null) return `${raw} (not known)`;
  return raw.toLowerCase() === canonical ? raw : `${raw} (${canonical})`;
}

function contents(artifact: InspectedArtifact): string {
  const done = artifact.checklist.filter((item) => item.done).length;
  const found = listed([
    [artifact.records.length, 'decision'],
    [artifact.options.length, 'option'],
    [artifact.why.length, 'reason'],
    [artifact.nonGoals.items.length, 'non-goal'],
    [artifact.killRules.length, 'kill rule'],
  ]);
  const cutLine =
    artifact.cutLine.state === 'absent' ? '' : `${artifact.cutLine.state === 'implied' ? 'an implied' : 'a'} cut line`;
  const checklist =
    artifact.checklist.length > 0 ? `${done} of ${counted(artifact.checklist.length, 'item')} done` : '';
  return [found, cutLine, checklist].filter((each) => each !== '').join(', ');
}

function row(name: string, text: string, width: number): string[] {
  if (text === '') return [];
  const [first = '', ...rest] = wrapped(visibleLine(text), width - indent.length);
  return [`  ${name.padEnd(indent.length - 2)}${first}`, ...rest.map((line) => indent + line)];
}

const indent = ' '.repeat('  superseded by  '.length);

function total(artifacts: readonly Inspected[], root: string, all: boolean): string {
  const ofKind = (kind: Inspected['kind']): number => artifacts.filter((each) => each.kind === kind).length;
  const kinds = listed([
    [ofKind('adr'), 'ADR'],
    [ofKind('prd'), 'PRD'],
    [ofKind('decision-log'), 'decision log'],
  ]);
  const others = ofKind('none');
  if (kinds === '')
    return `No decision artifacts found in ${visible(root)}.${all ? '' : ' With --all, the other files come with the reason.'}`;
  return `${kinds}${others > 0 ? `, and ${counted(others, 'file')} that are none` : ''}`;
}
