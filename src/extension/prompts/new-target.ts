import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifact/types.js';
import { entryEdit, partsOf, type EntryPart } from '../../core/author/log-entry/log-entry.js';
import { newLog } from '../../core/author/log-entry/new-log.js';
import { homeOf, type RecordKind } from '../../core/author/new/home.js';
import { newRecord, pathOfNew, type NewFile, type RecordWish } from '../../core/author/new/new-record.js';
import { refuse } from '../features/code-actions.js';
import type { Reading } from '../feed.js';
import type { GitHost } from '../review/git.js';
import { today } from '../today.js';
import { write } from './subject.js';
import { takenOnBranches } from './taken.js';

/** What a person says of something new. What they skip is empty, and what is not asked undefined. */
export interface Said {
  readonly title?: string;
  readonly reason?: string;
  readonly killRule?: string;
  readonly workType?: string;
  readonly squad?: string;
  readonly people?: readonly string[];
}

/** Where something new goes: what can be said of it there, and how it is written. */
export interface Target {
  readonly reading: Reading;
  /** A path in the folder that it goes to. */
  readonly path: string;
  readonly parts: ReadonlySet<EntryPart>;
  /** What follows from a title, such as the name of the file. */
  note(title: string): string;
  write(said: Said): Promise<void>;
}

/** A file of its own, where the repository keeps records of the kind. */
export function recordTarget(reading: Reading, kind: RecordKind, git: GitHost | null): Target {
  const near = artifactInFront(reading);
  const { folder } = homeOf(reading.corpus, kind, near, today());
  const taken = takenOnBranches(git, reading, folder);
  const wishFor = ({ title = '', workType = '', squad = '', people = [] }: Said): RecordWish => ({
    kind,
    near,
    answers: { title, workType: workType || null, squad: squad || null, people },
    taken: taken.paths,
    today: today(),
  });
  return {
    reading,
    path: `${folder}/new.md`,
    parts: new Set(['work-type', 'squad', 'owner']),
    note: (title) => [pathOfNew(reading.corpus, wishFor({ title })), taken.unknown ?? ''].filter(Boolean).join(' · '),
    async write(said) {
      await taken.settled;
      await writeFile(reading, newRecord(reading.corpus, wishFor(said)));
    },
  };
}

/** A row or a section of a log that is there. */
export function logTarget(reading: Reading, log: Artifact): Target {
  return {
    reading,
    path: log.path,
    parts: partsOf(log),
    note: () => log.path,
    async write(said) {
      const { corpus } = reading;
      // It may have been written on, or be gone, since the first question.
      const now = corpus.artifacts.find(({ path }) => path === log.path);
      const made = now && entryEdit(corpus, now, entryOf(said), today());
      if (!made) {
        refuse(log.path);
        return;
      }
      const cursor = { path: log.path, offset: made.cursor };
      await write({ reading, corpus }, [{ ...made.edit, path: log.path }], { cursor });
    },
  };
}

/** The first log of a repository, with its first row. */
export function newLogTarget(reading: Reading): Target {
  const file = (said: Said): NewFile => newLog(reading.corpus, entryOf(said), today());
  return {
    reading,
    path: file({}).path,
    parts: new Set(['rationale', 'kill-rule', 'owner']),
    note: () => file({}).path,
    write: (said) => writeFile(reading, file(said)),
  };
}

function entryOf({
  title = '',
  reason = '',
  killRule = '',
  workType = '',
  squad = '',
  people = [],
}: Said): Parameters<typeof entryEdit>[2] {
  return { title, reason, killRule, people, squad: squad || null, workType: workType || null };
}

/** The artifact of the active editor, if it belongs to the reading. */
function artifactInFront(reading: Reading): string | null {
  const active = vscode.window.activeTextEditor?.document.uri;
  const path = active && reading.pathOf(active);
  return reading.corpus.artifacts.some((artifact) => artifact.path === path) ? (path ?? null) : null;
}

async function writeFile(reading: Reading, { path, text, cursor }: NewFile): Promise<void> {
  const { corpus } = reading;
  const edit = { path, range: { start: 0, end: 0 }, expected: '', text };
  await write({ reading, corpus }, [edit], { cursor: { path, offset: cursor.start, end: cursor.end } });
}
