import * as vscode from 'vscode';
import { statusChoices } from '../../core/author/status/own-word.js';
import { groupings } from '../../core/tension/decisions/view.js';
import type { Feed } from '../feed.js';
import { showPlace } from '../panel/editor.js';
import { askAll } from '../prompts/ask.js';
import { oneOf } from '../prompts/questions.js';
import { showBadges } from './badges.js';
import { createDrop } from './drop.js';
import { askForFilter } from './filter.js';
import { moveTo } from './move.js';
import { groupingName, statusName } from './names.js';
import { isLine } from './nodes.js';
import { createDecisions, type DecisionsTools } from './tree.js';

/** The id of the view, as the manifest names it. */
const viewId = 'cutline.decisions';

/** Shows the Decisions view and registers its commands. */
export function showDecisions(tools: DecisionsTools): vscode.Disposable {
  const { feed } = tools;
  const decisions = createDecisions(tools);
  const view = vscode.window.createTreeView(viewId, {
    treeDataProvider: decisions,
    dragAndDropController: createDrop(feed),
    canSelectMany: true,
    showCollapseAll: true,
  });
  const tell = (): void => {
    const { filter, grouping } = decisions;
    view.description = groupingName(grouping);
    void vscode.commands.executeCommand('setContext', 'cutline.decisionsFiltered', filter !== '');
    const { shown, total } = decisions.count();
    view.message =
      filter === ''
        ? ''
        : vscode.l10n.t(
            'Filtered by “{0}”: {1} of {2} decisions. The filled funnel above clears it.',
            filter,
            shown,
            total,
          );
  };
  tell();
  const command = (name: string, run: (argument: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`cutline.${name}`, run);

  return vscode.Disposable.from(
    decisions,
    view,
    showBadges(),
    decisions.onDidChangeTreeData?.(tell) ?? vscode.Disposable.from(),
    command('groupDecisions', async () => {
      const { grouping: before } = decisions;
      const choices = groupings.map((is) => ({
        is,
        label: groupingName(is),
        description: is === before ? vscode.l10n.t('as it is now') : '',
      }));
      const asks = vscode.l10n.t('What shall stand together?');
      const answers = await askAll<{ by: (typeof groupings)[number] }>(vscode.l10n.t('Group Decisions'), [
        { name: 'by', ask: () => oneOf({ choices, asks }) },
      ]);
      if (answers?.by) decisions.groupBy(answers.by);
    }),
    command('filterDecisions', () => askForFilter(decisions)),
    command('clearDecisionsFilter', () => decisions.filterBy('')),
    command('openDecision', async (node) => {
      if (isLine(node)) await showPlace(node.uri, node.line.offset);
    }),
    command('changeStatus', (node) => changeStatus(feed, node)),
  );
}

/** Asks for the status that a decision is moved to, for whoever does not drag. */
async function changeStatus(feed: Feed, node: unknown): Promise<void> {
  if (!isLine(node)) return;
  const choices = statusChoices(node.reading.corpus)
    .filter((key) => key !== node.line.status?.key)
    .map((is) => ({ is, label: statusName(is) }));
  const asks = vscode.l10n.t('Where does “{0}” stand now?', node.line.title);
  const answers = await askAll<{ to: (typeof choices)[number]['is'] }>(vscode.l10n.t('Change the Status'), [
    { name: 'to', ask: () => oneOf({ choices, asks }) },
  ]);
  if (answers?.to) await moveTo(feed, [node], answers.to);
}
