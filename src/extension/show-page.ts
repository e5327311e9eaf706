import * as vscode from 'vscode';
import { signalIds } from '../core/signals/registry.js';

const preview = 'markdown.showPreview';

/** Shows a page that is shipped with the extension, as it reads best. */
export async function showPage(uri: vscode.Uri): Promise<void> {
  const all = await vscode.commands.getCommands();
  // The preview belongs to another extension, which can be switched off.
  if (all.includes(preview)) await vscode.commands.executeCommand(preview, uri);
  else await vscode.window.showTextDocument(uri);
}

/** Shows the page of a signal or of a failure mode; nothing for an id that is none. */
export async function showSignalPage(extensionUri: vscode.Uri, id: string): Promise<void> {
  if (signalIds.includes(id)) await showPage(vscode.Uri.joinPath(extensionUri, 'docs', 'signals', `${id}.md`));
}
