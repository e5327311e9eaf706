import * as vscode from 'vscode';
import { nameId, withoutZeros } from '../../core/artifact/ids.js';
import { mentionTest } from '../../core/author/references/mentions-of.js';
import { moveTo, numberedIn, withNumber } from '../../core/author/renumber/numbered.js';
import { renumbered, type Renamed } from '../../core/author/renumber/renumber.js';
import { freeNumber, takenBy } from '../../core/author/renumber/taken.js';
import { refuse } from '../features/code-actions.js';
import type { Feed } from '../feed.js';
import { codeFiles } from '../language/code-files.js';
import { renamedEdit, type NamedIn } from '../language/renamed-edit.js';
import type { GitHost } from '../review/git.js';
import { askAll, type Question } from './ask.js';
import { lineOf, oneOf } from './questions.js';
import { say, subjectOf, type Subject } from './subject.js';
import { takenOnBranches, type Taken } from './taken.js';

/** What the prompt is made with. */
export interface RenumberTools {
  readonly feed: Feed;
  /** Null where there is none to ask. */
  readonly git: GitHost | null;
}

interface Answers {
  readonly number: string;
  readonly when: 'now' | 'looked-at';
}

/** Asks for another number of a record, and writes it into its name, its text and everything that speaks of it. */
export async function renumber({ feed, git }: RenumberTools, uri: unknown): Promise<void> {
  const subject = await subjectOf(feed, uri);
  if (!subject) return;
  const { artifact, reading } = subject;
  const id = artifact.id?.number ? artifact.id.text : nameId(artifact.path)?.raw;
  if (artifact.kind === 'decision-log' || id === undefined) {
    say(vscode.l10n.t('This document has no number of its own.'));
    return;
  }
  const taken = takenOnBranches(git, reading, numberedIn(artifact.path));
  await taken.settled;
  const { corpus } = subject;
  const code = await codeFiles(reading, mentionTest({ artifact, record: null }), null);
  const from = { reading, corpus, code };
  const steps = await askAll<Answers>(vscode.l10n.t('Renumber {0}', id), [
    { name: 'number', ask: () => numberQuestion(subject, taken, id) },
    {
      name: 'when',
      ask: ({ number }) => whenQuestion(number === undefined ? null : renumbered(corpus, artifact, number, code)),
    },
  ]);
  if (steps?.number !== undefined && steps.when !== undefined)
    await writeNumber(from, renumbered(corpus, artifact, steps.number, code), steps.when);
}

function numberQuestion({ corpus, artifact }: Subject, taken: Taken, id: string): Question<string> {
  const own = new Set([withoutZeros(/(\d+[a-z]?)\D*$/.exec(id)?.[1] ?? '')]);
  const elsewhere = onBranches(corpus, artifact.path, taken);
  const free = freeNumber(
    corpus,
    artifact,
    [...elsewhere.keys()].map((number) => Number.parseInt(number, 10)),
  );
  return lineOf({
    asks: vscode.l10n.t('Which number? {0} is free.', String(free)),
    value: withNumber(/\d+[a-z]?(?=\D*$)/.exec(id)?.[0] ?? id, String(free)),
    check(text) {
      if (!/^\d{1,8}[a-z]?$/.test(text)) return vscode.l10n.t('Write a number, such as 0014.');
      const number = withoutZeros(text);
      if (own.has(number)) return vscode.l10n.t('Write another number; it has this one.');
      const holder = takenBy(corpus, artifact, number);
      if (holder !== null) return vscode.l10n.t('Take another number; {0} has this one.', holder);
      const path = elsewhere.get(number);
      if (path !== undefined) return vscode.l10n.t('Take another number; {0} has this one on another branch.', path);
      const to = moveTo(artifact.path, number)?.to ?? artifact.path;
      const note = vscode.l10n.t('Which number? With this one the record becomes {0}', to);
      const message = [note, taken.unknown ?? ''].filter(Boolean).join(' · ');
      return { message, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
}

/** The numbers that other branches take in the folder of a record, with who has them. */
function onBranches(corpus: Subject['corpus'], path: string, { paths }: Taken): ReadonlyMap<string, string> {
  const folder = numberedIn(path);
  const others = paths.filter((other) => numberedIn(other) === folder && !corpus.has(other));
  return new Map(
    others.flatMap((other) => {
      const number = nameId(other)?.number;
      return number === undefined ? [] : [[number, other] as const];
    }),
  );
}

function whenQuestion(renamed: Renamed | null): Question<Answers['when']> {
  const places = renamed?.edits.length ?? 0;
  const files = new Set(renamed?.edits.map(({ path }) => path)).size;
  const choices = [
    {
      is: 'now' as const,
      label: vscode.l10n.t('Write It'),
      description: vscode.l10n.t('Places: {0}, files: {1}', String(places), String(files)),
    },
    {
      is: 'looked-at' as const,
      label: vscode.l10n.t('Look at the Changes First'),
      description: vscode.l10n.t('each can be left out'),
    },
  ];
  return oneOf({ choices, asks: vscode.l10n.t('Write the new number wherever the record is spoken of?') });
}

async function writeNumber(from: NamedIn, renamed: Renamed, when: Answers['when']): Promise<void> {
  const edit = await renamedEdit(from, renamed);
  if (!(edit instanceof vscode.WorkspaceEdit)) {
    refuse(edit.refused);
    return;
  }
  const written = when === 'now' ? edit : lookedAt(from, renamed, edit);
  await vscode.workspace.applyEdit(written, { isRefactoring: true });
}

/**
 * The same edit, shown before it is written. VS Code shows all of an edit as soon as one part of it asks to be confirmed,
 * and unticks that part alone; so one that changes nothing asks, and all others stay ticked.
 */
function lookedAt({ reading }: NamedIn, { moves }: Renamed, edit: vscode.WorkspaceEdit): vscode.WorkspaceEdit {
  const shown = new vscode.WorkspaceEdit();
  const written = { label: vscode.l10n.t('Renumber'), needsConfirmation: false };
  const entries = edit.entries();
  for (const [uri, own] of entries)
    shown.set(
      uri,
      own.map((each): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [each, written]),
    );
  const first = entries[0]?.[0];
  const asking = { label: vscode.l10n.t('The changes wait for you'), needsConfirmation: true };
  if (first) shown.insert(first, new vscode.Position(0, 0), '', asking);
  for (const { from, to } of moves)
    shown.renameFile(reading.uriOf(from), reading.uriOf(to), { overwrite: false }, written);
  return shown;
}
