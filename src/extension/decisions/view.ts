import * as vscode from 'vscode';
import { statusChoices } from '../../core/author/status/own-word.js';
import type { StatusKey } from '../../core/author/status/status-key.js';
import { groupings } from '../../core/tension/decisions/view.js';
import type { Feed } from '../feed.js';
import { showPlace } from '../panel/editor.js';
import { askAll } from '../prompts/ask.js';
import { oneOf } from '../prompts/questions.js';
import { say } from '../prompts/subject.js';
import { showBadges } from './badges.js';
import { createDrop } from './drop.js';
import { askForFilter } from './filter.js';
import { moveTo } from './move.js';
import { groupingName, statusName } from './names.js';
import { isLine } from './nodes.js';
import { createDecisions, type Decisions, type DecisionsTools } from './tree.js';

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
  let wasFiltered = false;
  const tell = (): void => {
    const isFiltered = decisions.filter !== '';
    view.description = groupingName(decisions.grouping);
    view.message = isFiltered ? filteredBy(decisions) : '';
    if (isFiltered === wasFiltered) return;
    wasFiltered = isFiltered;
    void vscode.commands.executeCommand('setContext', 'cutline.decisionsFiltered', isFiltered);
  };
  tell();
  const command = (name: string, run: (...given: readonly unknown[]) => unknown): vscode.Disposable =>
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
    // A menu hands over what it was opened on, and all that is selected, be that a part of it or not.
    command('changeStatus', (node, selected) =>
      changeStatus(feed, Array.isArray(selected) && selected.includes(node) ? selected : [node]),
    ),
  );
}

/** Says what is left of the decisions; counted only then, since a view that is closed shall cost nothing. */
function filteredBy(decisions: Decisions): string {
  const { shown, total } = decisions.count();
  return vscode.l10n.t(
    'Filtered by “{0}”: {1} of {2} decisions. The filled funnel above clears it.',
    decisions.filter,
    shown,
    total,
  );
}

/** Asks for the status that decisions of one folder are moved to, for whoever does not drag. */
async function changeStatus(feed: Feed, given: readonly unknown[]): Promise<void> {
  const lines = given.filter(isLine);
  const [first, ...others] = lines;
  if (!first) return;
  if (others.some(({ reading }) => reading !== first.reading)) {
    say(vscode.l10n.t('Choose decisions of one folder.'));
    return;
  }
  const choices = statusChoices(first.reading.corpus)
    .filter((key) => others.length > 0 || key !== first.line.status?.key)
    .map((is) => ({ is, label: statusName(is) }));
  const asks =
    others.length === 0
      ? vscode.l10n.t('Where does “{0}” stand now?', first.line.title)
      : vscode.l10n.t('Where do these {0} decisions stand now?', lines.length);
  const answers = await askAll<{ to: StatusKey }>(vscode.l10n.t('Change the Status'), [
    { name: 'to', ask: () => oneOf({ choices, asks }) },
  ]);
  if (answers?.to) await moveTo(feed, lines, answers.to);
}
