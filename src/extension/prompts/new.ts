import * as vscode from 'vscode';
import { offeredFor } from '../../core/author/new/offered.js';
import type { Feed, Reading } from '../feed.js';
import type { GitHost } from '../review/git.js';
import { askAll, type Steps } from './ask.js';
import { peopleQuestion, squadQuestion, titleQuestion, workTypeQuestion } from './new-answers.js';
import { logTarget, newLogTarget, recordTarget, type Said, type Target } from './new-target.js';
import { lineOf, oneOf, type Choice } from './questions.js';
import { say } from './subject.js';

/** What the prompts for something new are made with. */
export interface NewTools {
  readonly feed: Feed;
  /** Null where there is none. */
  readonly git: GitHost | null;
}

interface Answers extends Required<Said> {
  readonly folder: Reading;
  /** `adr`, `new-log`, or `log ` and the path of the log that a decision goes to. */
  readonly form: string;
}

/** Asks for the title, the work type, the squad and the people of a new PRD, and writes it where PRDs are kept. */
export async function newPrd({ feed, git }: NewTools): Promise<void> {
  const targetIn = once((reading) => recordTarget(reading, 'prd', git));
  await askFor(
    feed,
    vscode.l10n.t('New PRD'),
    vscode.l10n.t('What is to be built? The title of the PRD.'),
    null,
    targetIn,
  );
}

/** Asks whether a decision gets a record of its own or an entry of a log, then what is decided, and writes it there. */
export async function newDecision({ feed, git }: NewTools): Promise<void> {
  const targetIn = once((reading, form) => {
    if (form === 'new-log') return newLogTarget(reading);
    const log = logsOf(reading).find(({ path }) => form === `log ${path}`);
    return log ? logTarget(reading, log) : recordTarget(reading, 'adr', git);
  });
  await askFor(feed, vscode.l10n.t('New Decision'), vscode.l10n.t('What is decided? Its title.'), formsIn, targetIn);
}

/** The artifacts of a folder that are logs and hold something to take the form of. */
function logsOf({ corpus }: Reading): Reading['corpus']['artifacts'] {
  return corpus.artifacts.filter(({ kind, records }) => kind === 'decision-log' && records.length > 0);
}

function formsIn(reading: Reading): readonly Choice<string>[] {
  const logs = logsOf(reading).map(({ path }) => ({
    is: `log ${path}`,
    label: vscode.l10n.t('An Entry of the Decision Log'),
    description: path,
    detail: vscode.l10n.t('For a decision that a sentence and its reason explain.'),
  }));
  const start = {
    is: 'new-log',
    label: vscode.l10n.t('Start a Decision Log'),
    detail: vscode.l10n.t('One table for the small decisions, with a reason and a kill rule for each.'),
  };
  const adr = {
    is: 'adr',
    label: vscode.l10n.t('An ADR'),
    detail: vscode.l10n.t('A file of its own, with context, options and consequences.'),
  };
  return [adr, ...(logs.length > 0 ? logs : [start])];
}

/** Asks everything that the target has a place for, then writes it. Left half-way, nothing has changed. */
async function askFor(
  feed: Feed,
  title: string,
  asks: string,
  forms: ((reading: Reading) => readonly Choice<string>[]) | null,
  targetIn: (reading: Reading, form: string) => Target,
): Promise<void> {
  await read(feed);
  const [first, ...others] = foldersOf(feed);
  if (!first) {
    say(vscode.l10n.t('Open a folder that can be written to, and turn Cutline on for it.'));
    return;
  }
  const readings = [first, ...others];
  const targetOf = ({ folder = first, form = '' }: Partial<Answers>): Target => targetIn(folder, form);
  const steps: Steps<Answers> = [
    { name: 'folder', ask: () => (others.length === 0 ? null : folderQuestion(readings)) },
    {
      name: 'form',
      ask: ({ folder = first }) =>
        forms && oneOf({ choices: forms(folder), asks: vscode.l10n.t('A record of its own, or an entry of a log?') }),
    },
    { name: 'title', ask: (answers) => titleQuestion(asks, (typed) => targetOf(answers).note(typed)) },
    {
      name: 'reason',
      ask: (answers) =>
        targetOf(answers).parts.has('rationale')
          ? lineOf({ asks: vscode.l10n.t('Why? One sentence; leave it empty to say so later.') })
          : null,
    },
    {
      name: 'killRule',
      ask: (answers) =>
        targetOf(answers).parts.has('kill-rule')
          ? lineOf({
              asks: vscode.l10n.t('What would make you stop? Leave it empty to say so later.'),
              placeholder: vscode.l10n.t('If reuse stays below 4% until 2027-02-15, we remove the flag.'),
            })
          : null,
    },
    {
      name: 'workType',
      ask: (answers) => {
        const { parts, reading, path } = targetOf(answers);
        return parts.has('work-type') ? workTypeQuestion(reading.corpus, path) : null;
      },
    },
    {
      name: 'squad',
      ask: (answers) => {
        const { parts, reading, path } = targetOf(answers);
        return parts.has('squad') ? squadQuestion(offeredFor(reading.corpus, path)) : null;
      },
    },
    {
      name: 'people',
      ask: (answers) => {
        const { parts, reading, path } = targetOf(answers);
        return parts.has('owner') ? peopleQuestion(offeredFor(reading.corpus, path)) : null;
      },
    },
  ];
  const answers = await askAll<Answers>(title, steps);
  if (answers) await targetOf(answers).write(answers);
}

/** Waits until the folders are read: the command may be what has started Cutline. */
async function read(feed: Feed): Promise<void> {
  if (!feed.busy) return;
  const title = vscode.l10n.t('Reading the decisions');
  await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () => feed.settled());
}

/** The folders in which something new can be written, that of the active editor first. */
function foldersOf(feed: Feed): Reading[] {
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && feed.readingOf(active);
  const writable = feed.readings.filter(
    ({ root }) => root !== null && vscode.workspace.fs.isWritableFileSystem(root.scheme) !== false,
  );
  return writable.sort((a, b) => Number(b === own) - Number(a === own));
}

function folderQuestion(readings: readonly Reading[]): ReturnType<typeof oneOf<Reading>> {
  const choices = readings.map((is) => ({ is, label: is.root?.path.split('/').at(-1) ?? '' }));
  return oneOf({ choices, asks: vscode.l10n.t('In which folder?') });
}

/** Finds the target of a folder and a form when it is first asked for, so that git is asked once. */
function once(find: (reading: Reading, form: string) => Target): (reading: Reading, form: string) => Target {
  const found = new Map<Reading, Map<string, Target>>();
  return (reading, form) => {
    const own = found.get(reading) ?? new Map<string, Target>();
    const target = own.get(form) ?? find(reading, form);
    found.set(reading, own.set(form, target));
    return target;
  };
}
