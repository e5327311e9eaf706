import * as vscode from 'vscode';

/** Shows a place of a file in the editor: in the group that has it open, else in the first one. */
export async function showPlace(uri: vscode.Uri, offset: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.positionAt(offset);
  await vscode.window.showTextDocument(document, {
    viewColumn: columnOf(uri) ?? vscode.ViewColumn.One,
    selection: new vscode.Range(at, at),
  });
}

/** Gives the focus back to the editor of a file, or to the first group where no editor shows it. */
export async function focusEditor(uri: vscode.Uri | null): Promise<void> {
  const column = uri && columnOf(uri);
  if (uri && column) await vscode.window.showTextDocument(uri, { viewColumn: column });
  else await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
}

function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const address = uri.toString();
  const groups = vscode.window.tabGroups.all;
  const holds = (tab: vscode.Tab): boolean =>
    tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === address;
  return (
    groups.find(({ tabs }) => tabs.some((tab) => tab.isActive && holds(tab))) ??
    groups.find(({ tabs }) => tabs.some(holds))
  )?.viewColumn;
}
