import * as vscode from 'vscode';
import { workbench } from '../../harness/page.js';
import { until } from '../../harness/until.js';

/** Where the cursor stands in a text of a test. */
const cursor = '¦';

/** Puts a text into an open document, with the cursor where its mark is, and does not wait for anybody to read it. */
export async function typed(document: vscode.TextDocument, marked: string): Promise<vscode.Position> {
  const editor = await vscode.window.showTextDocument(document);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await editor.edit((edit) => {
    edit.replace(whole, marked.replace(cursor, ''));
  });
  const position = document.positionAt(marked.indexOf(cursor));
  editor.selection = new vscode.Selection(position, position);
  return position;
}

/** What VS Code offers at a place, of all extensions together, so many of them with what is said of them. */
export async function offeredAt(
  { uri }: vscode.TextDocument,
  position: vscode.Position,
  explained = 300,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
    undefined,
    explained,
  );
  return list.items;
}

/** What an entry is called. */
export function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

/** What is said of an entry, which is no markdown. */
export function documentationOf(item: vscode.CompletionItem | undefined): string {
  const said = item?.documentation ?? '';
  if (typeof said !== 'string') throw new Error('An entry is explained in plain text.');
  return said;
}

/** Opens the list of suggestions at the cursor and waits until it offers an entry. */
export async function suggests(entry: string): Promise<void> {
  await until(
    `“${entry}” is suggested`,
    async () => {
      await vscode.commands.executeCommand('editor.action.triggerSuggest');
      return workbench
        .waitFor(`.suggest-widget.visible .monaco-list-row:has-text(${JSON.stringify(entry)})`)
        .then(() => true)
        .catch(() => false);
    },
    20_000,
  );
}
