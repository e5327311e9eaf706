import * as vscode from 'vscode';
import type { Rule } from '../../core/lint/rule.js';
import { addressIn } from '../address.js';
import { currentOf } from '../current.js';
import type { Feed } from '../feed.js';
import type { RulePages } from '../rule-pages.js';
import { showPage } from '../show-page.js';
import { fixesOf, refuse } from './code-actions.js';
import { workspaceEdit } from './edits.js';
import { listFindings } from './list-findings.js';
import { overruleKind } from './overrule.js';

/** What the commands act on. */
export interface CommandTools {
  readonly feed: Feed;
  readonly rules: readonly Rule[];
  readonly pages: RulePages;
  readonly log: vscode.LogOutputChannel;
  readonly panel: { open(uri?: vscode.Uri): void };
}

/** Registers every command of the manifest. Arguments may come from anywhere, so none is taken at its word. */
export function registerCommands({ feed, rules, pages, log, panel }: CommandTools): vscode.Disposable {
  const command = (name: string, run: (argument: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`cutline.${name}`, run);
  return vscode.Disposable.from(
    command('openTensionPanel', (argument) => panel.open(addressIn(argument))),
    command('showOutput', () => log.show()),
    command('showRule', showRule),
    command('fixAll', fixEverything),
    command('listFindings', (uri) => listFindings(feed, rules, uri)),
    command('overruleKind', () => overruleKind(feed)),
    command('readAgain', () => feed.readAgain()),
  );

  async function showRule(argument: unknown): Promise<void> {
    const known = rules.find(({ id }) => id === argument);
    const id = known?.id ?? (await pickRule());
    if (id) await showPage(pages.uriOf(id));
  }

  async function pickRule(): Promise<string | undefined> {
    const items = rules.map(({ id, summary }) => ({ label: id, detail: summary }));
    const title = vscode.l10n.t('Rules of Cutline');
    const placeHolder = vscode.l10n.t('Choose a rule to read its page');
    return (await vscode.window.showQuickPick(items, { title, placeHolder, matchOnDetail: true }))?.label;
  }

  async function fixEverything(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    if (!currentOf(feed, document)) await feed.readNow(document.uri);
    const current = currentOf(feed, document);
    if (!current) return;
    const edits = fixesOf(current);
    if (edits.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing here that Cutline can fix by itself.'));
      return;
    }
    const { reading } = current;
    const edit = await workspaceEdit({ reading, corpus: reading.corpus }, edits, false);
    if (!(edit instanceof vscode.WorkspaceEdit)) refuse(edit.refused);
    else if (!(await vscode.workspace.applyEdit(edit))) refuse(current.path);
  }
}
