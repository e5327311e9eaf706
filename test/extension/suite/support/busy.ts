import * as vscode from 'vscode';
import { suiteOptions } from '../../harness/options.js';
import { at, cutline, write } from './editor.js';

const folder = 'docs/prd';

/** Adds the decisions of a team under tension to the workspace; the paths are to be tidied away again. */
export async function writeBusyTeam(): Promise<string[]> {
  const extension = vscode.extensions.getExtension(suiteOptions().extension)?.extensionUri;
  if (!extension) throw new Error('The extension under test is not there.');
  const from = vscode.Uri.joinPath(extension, 'test', 'fixtures', 'panel', 'busy', folder);
  const names = (await vscode.workspace.fs.readDirectory(from)).map(([name]) => name);
  for (const name of names)
    await write(`${folder}/${name}`, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(from, name)));
  await (await cutline()).settled();
  return names.map((name) => `${folder}/${name}`);
}

/** The text of a file of the workspace as an editor would show it. */
export async function textOf(path: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(at(path))).getText();
}
