import * as vscode from 'vscode';
import { reasonFor } from '../../core/review/report/base.js';
import type { Reading } from '../feed.js';
import type { GitHost } from './git.js';
import type { Reviews } from './reviews.js';

interface Item extends vscode.QuickPickItem {
  readonly base?: string | null;
  readonly asks?: boolean;
}

/** Asks which revision a folder is compared with; nothing changes where nothing is chosen. */
export async function chooseBase(reading: Reading, reviews: Reviews, git: GitHost | null): Promise<void> {
  if (!git || !reading.root || !vscode.workspace.isTrusted) return;
  const { base } = reviews.choiceFor(reading);
  const review = reviews.of(reading);
  const found = review.state === 'ready' ? review.report.base : null;
  const revisions = await git.revisions(reading.root.fsPath);
  const items: Item[] = [
    {
      label: `$(sparkle) ${vscode.l10n.t('Find it')}`,
      description: found && base === null ? `${found.name}, ${reasonFor(found.by)}` : '',
      detail: vscode.l10n.t('By the pull request, the upstream or the default branch'),
      base: null,
    },
    { label: `$(edit) ${vscode.l10n.t('A revision…')}`, detail: vscode.l10n.t('A commit, a tag, HEAD~3'), asks: true },
    { label: vscode.l10n.t('Branches and tags'), kind: vscode.QuickPickItemKind.Separator },
    ...revisions.map(({ name, commit }) => ({
      label: name,
      description: name === base ? vscode.l10n.t('chosen') : commit.slice(0, 7),
      base: name,
    })),
  ];
  const title = vscode.l10n.t('Compare the Decisions With');
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (!chosen) return;
  const next = chosen.asks ? await askRevision(base) : (chosen.base ?? null);
  if (next !== undefined) reviews.choose(reading, { ...reviews.choiceFor(reading), base: next });
}

function askRevision(value: string | null): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Compare the Decisions With'),
    prompt: vscode.l10n.t('A commit, a branch or a tag of this repository'),
    value: value ?? '',
    validateInput: (text) =>
      text.trim() === '' ? vscode.l10n.t('Name a revision, such as main or HEAD~3') : undefined,
  });
}
