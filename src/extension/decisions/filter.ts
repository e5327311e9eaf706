import * as vscode from 'vscode';
import type { Decisions } from './tree.js';

/** Asks what to filter by, and filters with every key; whoever leaves gets the view as it was before. */
export function askForFilter(decisions: Pick<Decisions, 'filter' | 'filterBy'>): void {
  const before = decisions.filter;
  const input = vscode.window.createInputBox();
  let isTaken = false;
  input.title = vscode.l10n.t('Filter Decisions');
  input.prompt = vscode.l10n.t('Words of the title, id, path, status, work type or squad. Empty shows all again.');
  input.value = before;
  input.onDidChangeValue((words) => decisions.filterBy(words.trim()));
  input.onDidAccept(() => {
    isTaken = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isTaken) decisions.filterBy(before);
    input.dispose();
  });
  input.show();
}
