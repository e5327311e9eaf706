import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifact/types.js';
import { homeOf, type RecordKind } from '../../core/author/new/home.js';
import { newRecord, type NewFile } from '../../core/author/new/new-record.js';
import { superseded, successorOf } from '../../core/author/supersede/supersede.js';
import { today } from '../today.js';
import { askAll } from './ask.js';
import { titleQuestion } from './new-answers.js';
import type { NewTools } from './new.js';
import { oneOf } from './questions.js';
import { say, subjectOf, write, type Subject } from './subject.js';
import { takenOnBranches, type Taken } from './taken.js';

interface Answers {
  readonly title: string;
  readonly isDecided: boolean;
}

/**
 * Asks what is decided instead of a record and whether that holds already, and writes the new record and both ends of the
 * link between them. A proposal alone says so: what it would replace stays in force.
 */
export async function supersede({ feed, git }: NewTools, uri: unknown): Promise<void> {
  const subject = await subjectOf(feed, uri);
  if (!subject) return;
  const { artifact, corpus, reading } = subject;
  const { kind } = artifact;
  if (kind === 'decision-log') {
    say(vscode.l10n.t('A decision log is superseded entry by entry: add a new one and name it in the old one.'));
    return;
  }
  const successor = successorOf(corpus, artifact);
  if (successor) {
    say(vscode.l10n.t('It is superseded already, by {0}. Supersede that one instead.', successor.path));
    return;
  }
  const taken = takenOnBranches(git, reading, homeOf(corpus, kind, artifact.path, today()).folder);
  const draft = (title: string): NewFile => draftOf(subject, kind, taken, title);
  const choices = [
    {
      is: true,
      label: vscode.l10n.t('Yes, It Is Decided'),
      detail: vscode.l10n.t('The new record is accepted, and {0} says what took its place.', nameOf(artifact)),
    },
    {
      is: false,
      label: vscode.l10n.t('Not Yet, It Is a Proposal'),
      detail: vscode.l10n.t(
        '{0} stays in force. Accept the new record, and Cutline offers to say so here.',
        nameOf(artifact),
      ),
    },
  ];
  const answers = await askAll<Answers>(vscode.l10n.t('Supersede {0}', nameOf(artifact)), [
    {
      name: 'title',
      ask: () =>
        titleQuestion(vscode.l10n.t('What is decided instead? The title of the new record.'), (title) =>
          [draft(title).path, taken.unknown ?? ''].filter(Boolean).join(' · '),
        ),
    },
    { name: 'isDecided', ask: () => oneOf({ choices, asks: vscode.l10n.t('Does the new decision hold already?') }) },
  ]);
  if (answers?.title === undefined || answers.isDecided === undefined) return;
  await taken.settled;
  const both = superseded(corpus, artifact, { draft: draft(answers.title), isDecided: answers.isDecided });
  if (!both) {
    say(vscode.l10n.t('Cutline finds no safe place in {0}. Write the two links by hand.', artifact.path));
    return;
  }
  const { path, text, cursor } = both.made;
  const made = { path, range: { start: 0, end: 0 }, expected: '', text };
  await write(subject, [...both.edits, made], {
    cursor: { path, offset: cursor.start, end: cursor.end },
    // The new record is on the disk at once, and one end of the link alone would be a finding there.
    isSaved: true,
  });
}

/** The new record of the same kind, where the old one is kept, bound to the same row. */
function draftOf({ artifact, corpus }: Subject, kind: RecordKind, { paths }: Taken, title: string): NewFile {
  const valueOf = (key: string): string | null =>
    artifact.fields.find((field) => field.key === key && field.value !== '')?.value ?? null;
  return newRecord(corpus, {
    kind,
    near: artifact.path,
    answers: { title, workType: valueOf('work-type'), squad: valueOf('squad'), people: [] },
    taken: paths,
    today: today(),
  });
}

function nameOf({ id, title, path }: Artifact): string {
  return id?.text ?? title?.text ?? path;
}
