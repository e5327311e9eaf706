import * as vscode from 'vscode';
import { suiteOptions } from '../../harness/options.js';
import { workbench } from '../../harness/page.js';
import { until } from '../../harness/until.js';

/** What the extension tells its tests. */
interface Api {
  settled(): Promise<void>;
}

/** The extension, running. */
export async function cutline(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>(suiteOptions().extension);
  if (!extension) throw new Error('The extension under test is not there.');
  return extension.activate();
}

/** The address of a file of the workspace. */
export function at(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file in an editor, as a person does. */
export async function show(path: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(path)));
  await (await cutline()).settled();
  return editor;
}

/** Writes a file past the editor, as git or another program does. */
export async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const uri = at(path);
  await vscode.workspace.fs.writeFile(uri, bytes);
  // VS Code keeps a document for a while after its editor is closed, and hears of the disk a moment later.
  const words = new TextDecoder().decode(bytes);
  await until(`an open document of ${path} says what the disk says`, () =>
    vscode.workspace.textDocuments
      .filter((document) => document.uri.toString() === uri.toString() && !document.isDirty)
      .every((document) => document.getText() === words),
  );
  return uri;
}

/** Closes every editor without saving and takes the files away again. */
export async function tidy(...paths: string[]): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  // What an undo has renamed back is no editor's, and still has changes that are not saved.
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty, uri }) => isDirty && isOneOf(paths, uri))) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const path of paths) {
    try {
      await vscode.workspace.fs.delete(at(path));
    } catch {
      // The test has taken it away itself.
    }
  }
  await noticed('the problems of files that are gone go too', () =>
    paths.every((path) => problems(at(path)).length === 0),
  );
}

function isOneOf(paths: readonly string[], uri: vscode.Uri): boolean {
  return paths.some((path) => at(path).toString() === uri.toString());
}

/** Waits for what VS Code tells of the disk; when it takes long, the folders are read again, as whoever waits would do. */
export async function noticed(what: string, ask: () => boolean | Promise<boolean>): Promise<void> {
  const patient = until(what, ask, 15_000);
  const again = setTimeout(() => void vscode.commands.executeCommand('cutline.readAgain'), 3000);
  await patient.finally(() => clearTimeout(again));
}

/** The problems that Cutline shows for a file. */
export function problems(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Cutline');
}

/** The rule that a problem comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until a file shows a problem of a rule, and returns it. */
export function problem(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  return until(`${rule} shows in ${uri.path}`, () => problems(uri).find((each) => ruleOf(each) === rule));
}

/** Waits until a file shows no problem of a rule. */
export async function noProblem(uri: vscode.Uri, rule: string): Promise<void> {
  await until(`${rule} is gone from ${uri.path}`, () => problems(uri).every((each) => ruleOf(each) !== rule));
}

/** The code actions that VS Code offers at a range, complete with their edits. */
export async function actionsAt(uri: vscode.Uri, range: vscode.Range, kind?: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, kind, 20);
}

/** Applies a code action's edit as VS Code does. */
export async function apply(action: vscode.CodeAction | undefined): Promise<boolean> {
  if (!action?.edit) throw new Error(`There is no edit in ${action?.title ?? 'an action that was not offered'}.`);
  return vscode.workspace.applyEdit(action.edit);
}

/** Opens the menu of quick fixes. VS Code closes it when the editor still comes to rest on what was selected. */
export async function openMenu(entry: string): Promise<void> {
  const menu = inMenu(entry);
  await until(
    `the menu offers "${entry}"`,
    async () => {
      await vscode.commands.executeCommand('editor.action.quickFix');
      return workbench.waitFor(menu).then(
        () => true,
        () => false,
      );
    },
    18_000,
  );
}

/** Chooses an entry of the menu of quick fixes at the cursor, by its words. */
export async function choose(entry: string): Promise<void> {
  await openMenu(entry);
  await workbench.click(inMenu(entry));
}

/** An entry of that menu, by its words, which may hold quotes themselves. */
function inMenu(entry: string): string {
  return `.action-widget :text(${JSON.stringify(entry)})`;
}
