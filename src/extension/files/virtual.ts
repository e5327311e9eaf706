import * as vscode from 'vscode';
import { tooLarge } from '../../core/corpus/decode.js';
import { isInput } from '../../core/corpus/inputs.js';
import type { InputFile, Unreadable } from '../../core/corpus/types.js';
import { decode } from './decode.js';
import type { Files, FolderFiles } from './files.js';
import { skippedFolders } from './inputs.js';

/** Folders read through the editor's file systems. Symbolic links are not followed: one may lead out of the folder. */
export const virtualFiles: Files = { readAll, readOne };

async function readAll(root: vscode.Uri): Promise<FolderFiles> {
  const files: InputFile[] = [];
  const paths = new Set<string>();
  let level = [''];
  while (level.length > 0) level = (await inTurns(level, look)).flat();
  const inputs = [...paths].filter(isInput).sort();
  files.push(...(await inTurns(inputs, (path) => readOne(root, path))));
  return { files, paths };

  async function look(folder: string): Promise<string[]> {
    const below: string[] = [];
    for (const [name, type] of await entriesOf(folder)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (type === vscode.FileType.Directory && !skippedFolders.has(name)) below.push(path);
      else if (type === vscode.FileType.File) paths.add(path);
    }
    return below;
  }

  async function entriesOf(folder: string): Promise<[string, vscode.FileType][]> {
    try {
      return await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, folder));
    } catch (thrown) {
      const reason = reasonOf(thrown);
      if (reason.message !== 'gone') files.push({ path: folder, unreadable: reason });
      return [];
    }
  }
}

async function readOne(root: vscode.Uri, path: string): Promise<InputFile> {
  const uri = vscode.Uri.joinPath(root, path);
  try {
    // A large file is not read to find out that it is.
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (type !== vscode.FileType.File) return { path, unreadable: { message: 'gone', data: {} } };
    const large = tooLarge(size);
    if (large) return { path, unreadable: large };
    return { path, ...decode(await vscode.workspace.fs.readFile(uri)) };
  } catch (thrown) {
    return { path, unreadable: reasonOf(thrown) };
  }
}

function reasonOf(thrown: unknown): Unreadable {
  const code = thrown instanceof vscode.FileSystemError ? thrown.code : 'Unknown';
  return code === 'FileNotFound' ? { message: 'gone', data: {} } : { message: 'denied', data: { code } };
}

async function inTurns<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  const atOnce = 16;
  for (let at = 0; at < items.length; at += atOnce) {
    results.push(...(await Promise.all(items.slice(at, at + atOnce).map(work))));
  }
  return results;
}
