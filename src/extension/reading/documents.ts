import * as vscode from 'vscode';
import { isInput } from '../../core/corpus/inputs.js';

/** Documents outside of every folder are read where they come from one of these; a diff's or a review's sides are not. */
const loneSchemes: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-vfs', 'vscode-remote']);

/** True for a document that Cutline reads on its own, because it lies in no workspace folder. */
export function isLone(document: vscode.TextDocument): boolean {
  const inFolder = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
  return document.languageId === 'markdown' && loneSchemes.has(document.uri.scheme) && !inFolder;
}

/** The open document of an address. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}

/** The path of a file below a folder, with `/`; undefined for a file that lies elsewhere. */
export function pathBelow(root: vscode.Uri, uri: vscode.Uri): string | undefined {
  if (root.scheme !== uri.scheme || root.authority !== uri.authority) return undefined;
  const folder = comparable(root).replace(/\/*$/, '/');
  const file = comparable(uri);
  return file.startsWith(folder) && file.length > folder.length ? file.slice(folder.length) : undefined;
}

/** The name under which a lone document is read; one without a name counts as markdown, which it is. */
export function loneName(uri: vscode.Uri): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return isInput(name) ? name : `${name}.md`;
}

/** Two spellings of a Windows drive are one. */
function comparable(uri: vscode.Uri): string {
  return uri.path.replace(/^\/[A-Z]:/, (drive) => drive.toLowerCase());
}
