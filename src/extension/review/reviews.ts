import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus/types.js';
import type { Rule } from '../../core/lint/rule.js';
import type { Feed, Reading } from '../feed.js';
import { createDelay } from '../reading/delay.js';
import { computed } from './compute.js';
import type { GitHost } from './git.js';
import { onGitChange } from './git-extension.js';
import { createDiffReview } from './open-diff.js';
import { rememberBase, rememberedBase } from './remembered.js';
import type { Choice, NoReview, ReviewState } from './state.js';

/** The reviews of the open folders, kept up to date. */
export interface Reviews {
  /** Fires after a review has changed. */
  readonly onDidChange: vscode.Event<void>;
  /** The review to show: that of the diff in front where there is one and no base was chosen, else that of the branch. */
  of(reading: Reading): ReviewState;
  /** The review of the branch, whatever is in front. */
  branch(reading: Reading): ReviewState;
  choiceFor(reading: Reading): Choice;
  choose(reading: Reading, choice: Choice): void;
  /** Resolves when no review is under way. */
  settled(): Promise<void>;
  dispose(): void;
}

/** What reviews are made with. */
export interface ReviewTools {
  readonly feed: Feed;
  /** Null where there is no git to ask. */
  readonly git: GitHost | null;
  readonly rules: readonly Rule[];
  readonly log: { warn(message: string): void };
  readonly today: () => string;
  /** What is remembered of this workspace. */
  readonly memory: vscode.Memento;
}

interface Work {
  corpus: Corpus | null;
  state: ReviewState;
  choice: Choice;
  stop: AbortController | null;
}

/** A checkout of a thousand files is one event to whoever waits for so many milliseconds. */
const pause = 500;

/** Reviews every open folder, once for each burst of changes; a newer change stops the review that is under way. */
export function createReviews({ feed, git, rules, log, today, memory }: ReviewTools): Reviews {
  const changed = new vscode.EventEmitter<void>();
  const openDiff = createDiffReview({ rules, today });
  const works = new Map<Reading, Work>();
  let running = 0;
  let forced = false;
  let waiting: (() => void)[] = [];
  const delay = createDelay<Reading, true>(pause, (readings) => {
    for (const reading of readings.keys()) void run(reading);
  });

  const look = (force: boolean): void => {
    for (const reading of works.keys()) if (!feed.readings.includes(reading)) forget(reading);
    forced ||= force;
    if (feed.busy) return;
    const all = forced;
    forced = false;
    for (const reading of feed.readings) {
      const work = workFor(reading);
      if (!all && work.corpus === reading.corpus) continue;
      work.corpus = reading.corpus;
      work.stop?.abort();
      delay.add(reading, true);
    }
  };
  const subscriptions = [
    changed,
    feed.onDidChange(() => look(false)),
    onGitChange(() => look(true)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => look(true)),
    vscode.window.tabGroups.onDidChangeTabs(() => changed.fire()),
  ];
  look(false);

  return {
    onDidChange: changed.event,
    of(reading) {
      const { choice, state } = workFor(reading);
      return (choice.base === null ? openDiff(reading) : null) ?? state;
    },
    branch: (reading) => workFor(reading).state,
    choiceFor: (reading) => workFor(reading).choice,
    choose(reading, choice) {
      const work = workFor(reading);
      work.choice = choice;
      if (reading.root) rememberBase(memory, reading.root, choice.base);
      work.stop?.abort();
      void run(reading);
    },
    async settled() {
      await delay.settled();
      if (running > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    dispose() {
      for (const reading of works.keys()) forget(reading);
      delay.dispose();
      for (const subscription of subscriptions) subscription.dispose();
    },
  };

  function workFor(reading: Reading): Work {
    const known = works.get(reading);
    if (known) return known;
    const work: Work = {
      corpus: null,
      state: { state: 'computing' },
      choice: { base: reading.root && rememberedBase(memory, reading.root), uncommitted: true },
      stop: null,
    };
    works.set(reading, work);
    return work;
  }

  function forget(reading: Reading): void {
    works.get(reading)?.stop?.abort();
    works.delete(reading);
  }

  async function run(reading: Reading): Promise<void> {
    const work = workFor(reading);
    work.stop?.abort();
    const stop = new AbortController();
    work.stop = stop;
    running++;
    try {
      const next = await patiently(reviewed(reading, work.choice, stop.signal));
      if (next && !stop.signal.aborted) {
        work.state = next;
        changed.fire();
      }
    } catch (thrown) {
      if (!stop.signal.aborted) {
        log.warn(`A review failed: ${thrown instanceof Error ? thrown.name : typeof thrown}.`);
        work.state = none('failed', 'The review failed.', 'The output channel of Cutline says more.');
        changed.fire();
      }
    } finally {
      running--;
      if (running === 0) {
        for (const resolve of waiting) resolve();
        waiting = [];
      }
    }
  }

  async function reviewed(reading: Reading, choice: Choice, signal: AbortSignal): Promise<ReviewState | null> {
    const { root, corpus } = reading;
    if (!root)
      return none(
        'no-folder',
        'No folder is open.',
        'Open the folder of a repository to compare a branch with its base.',
      );
    if (!vscode.workspace.isTrusted)
      return none(
        'restricted',
        'git is not asked in Restricted Mode.',
        'Trust this folder, or open the diff of a decision: its two sides are compared here.',
      );
    if (!git || root.scheme !== 'file')
      return none(
        'no-git',
        'There is no git here to ask.',
        'Open the diff of a decision: its two sides are compared here.',
      );
    const { inputs, paths } = corpus.sources;
    const now = { inputs, paths, unsaved: unsavedIn(reading) };
    return computed({ git, folder: root.fsPath, corpus, now, choice, run: { rules, today: today() }, signal });
  }
}

/** Milliseconds after which somebody who waits wants to know what for. */
const patience = 800;

/** Says in the status bar what takes its time; a short work is not worth a word. */
async function patiently<Made>(work: Promise<Made>): Promise<Made> {
  const location = vscode.ProgressLocation.Window;
  const title = vscode.l10n.t('Comparing the decisions with their base');
  const timer = setTimeout(() => {
    void vscode.window.withProgress({ location, title }, () => work.catch(() => undefined));
  }, patience);
  return work.finally(() => {
    clearTimeout(timer);
  });
}

function none(about: NoReview['about'], says: string, next: string): ReviewState {
  return { state: 'none', why: { about, says, next } };
}

function unsavedIn(reading: Reading): Set<string> {
  const dirty = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
  return new Set(dirty.flatMap(({ uri }) => reading.pathOf(uri) ?? []));
}
