import * as vscode from 'vscode';
import { addressIn } from '../address.js';
import type { Feed } from '../feed.js';
import { settingsOf } from '../settings.js';

/** True where Cutline is switched off in a folder. */
export function isOff({ uri }: vscode.WorkspaceFolder): boolean {
  return !settingsOf(uri).enable;
}

/** The folder of the active file, else the first one; undefined where none is open. */
function folderInFront(): vscode.WorkspaceFolder | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  return (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
}

/** Registers what switches Cutline off in a folder and on again: one step each, in the settings of the folder. */
export function registerEnabling(): vscode.Disposable {
  const command = (name: string, run: (argument: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`cutline.${name}`, run);
  return vscode.Disposable.from(
    command('turnOff', (argument) => turn(false, argument)),
    command('turnOn', (argument) => turn(true, argument)),
  );
}

/** Says among the status of a markdown file whether Cutline looks at its folder, with the step that changes it. */
export function showWhetherOn(feed: Feed): vscode.Disposable {
  let item: vscode.LanguageStatusItem | null = null;
  const update = (): void => {
    const folder = folderInFront();
    const off = folder !== undefined && isOff(folder);
    // A folder without decisions hears nothing of Cutline.
    if (!folder || (!off && !feed.readings.some(({ corpus }) => corpus.artifacts.length > 0))) {
      item?.dispose();
      item = null;
      return;
    }
    item ??= vscode.languages.createLanguageStatusItem('cutline.enable', { language: 'markdown' });
    item.name = vscode.l10n.t('Cutline in this folder');
    item.text = off
      ? vscode.l10n.t('Cutline is off in {0}', folder.name)
      : vscode.l10n.t('Cutline is on in {0}', folder.name);
    item.command = off
      ? { title: vscode.l10n.t('Turn On'), command: 'cutline.turnOn', arguments: [folder.uri] }
      : { title: vscode.l10n.t('Turn Off'), command: 'cutline.turnOff', arguments: [folder.uri] };
  };
  update();
  const subscriptions = [
    feed.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.workspace.onDidChangeConfiguration(update),
    new vscode.Disposable(() => item?.dispose()),
  ];
  return vscode.Disposable.from(...subscriptions);
}

async function turn(on: boolean, argument: unknown): Promise<void> {
  const uri = addressIn(argument);
  const folder = (uri && vscode.workspace.getWorkspaceFolder(uri)) ?? (await choose(on));
  if (!folder) return;
  const settings = vscode.workspace.getConfiguration('cutline', folder.uri);
  const target = vscode.ConfigurationTarget.WorkspaceFolder;
  if (!on) return settings.update('enable', false, target);
  await settings.update('enable', undefined, target);
  // Somebody may have switched it off further up.
  if (isOff(folder)) await settings.update('enable', true, target);
}

/** The one folder that can be switched, or the one that is chosen. */
async function choose(on: boolean): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter((folder) => isOff(folder) === on);
  if (folders.length < 2) return folders[0];
  const items = folders.map((folder) => ({ label: folder.name, folder }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which Folder?') }))?.folder;
}
