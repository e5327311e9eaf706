import * as vscode from 'vscode';
import { movedEdits } from '../../core/author/renumber/moved.js';
import { movedPath, type Move } from '../../core/author/renumber/moves.js';
import { nameId } from '../../core/artifact/ids.js';
import { updateCorpus } from '../../core/corpus/build.js';
import { nameOf } from '../../core/text/paths.js';
import type { Corpus } from '../../core/corpus/types.js';
import { workspaceEdit } from '../features/edits.js';
import type { Feed, Reading } from '../feed.js';
import { textIn } from '../ranges.js';
import { settingsOf } from '../settings.js';
import { codeFiles } from './code-files.js';
import type { LanguageTools } from './tools.js';

/** Keeps references right while somebody renames or moves records in the file tree. VS Code asks before it writes. */
export function followMoves({ feed }: LanguageTools): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    const byReading = movesIn(feed, event.files);
    if (byReading.size > 0) event.waitUntil(editFor(byReading, event.token));
  });
}

/** The moves within each folder that take a record along. */
function movesIn(feed: Feed, files: vscode.FileWillRenameEvent['files']): Map<Reading, Move[]> {
  const byReading = new Map<Reading, Move[]>();
  for (const { oldUri, newUri } of files) {
    const reading = feed.readingOf(oldUri);
    const [from, to] = [reading?.pathOf(oldUri), reading?.pathOf(newUri)];
    if (!reading?.root || from === undefined || to === undefined || !settingsOf(oldUri).enable) continue;
    const takes = reading.corpus.artifacts.some(({ path }) => path === from || path.startsWith(`${from}/`));
    if (takes) byReading.set(reading, [...(byReading.get(reading) ?? []), { from, to }]);
  }
  return byReading;
}

async function editFor(
  byReading: ReadonlyMap<Reading, readonly Move[]>,
  token: vscode.CancellationToken,
): Promise<vscode.WorkspaceEdit> {
  const all = new vscode.WorkspaceEdit();
  for (const [reading, moves] of byReading) {
    const corpus = asShown(reading);
    const names = moves.map(({ from }) => nameOf(from));
    const isRenumbered = corpus.artifacts.some(
      ({ path }) => nameId(path)?.number !== nameId(movedPath(moves, path))?.number,
    );
    const mayMatch = (text: string): boolean => isRenumbered || names.some((name) => text.includes(name));
    const code = await codeFiles(reading, mayMatch, token);
    const edits = movedEdits(corpus, moves, { code, withPaths: !isDoneByMarkdown(reading) });
    const texts = new Map(code.map(({ path, text }) => [path, text]));
    const edit = await workspaceEdit({ reading, corpus, texts }, edits, false);
    if (!(edit instanceof vscode.WorkspaceEdit) || token.isCancellationRequested) continue;
    for (const [uri, own] of edit.entries()) all.set(uri, own);
  }
  return all;
}

/** The corpus with the texts that the editor shows at this moment: what is renamed may have been written just before. */
function asShown(reading: Reading): Corpus {
  const { corpus } = reading;
  const changes = vscode.workspace.textDocuments.flatMap((document) => {
    const path = reading.pathOf(document.uri);
    const text = path === undefined ? null : textIn(corpus, path);
    return path === undefined || text === null || text === document.getText()
      ? []
      : [{ path, text: document.getText() }];
  });
  return changes.length > 0 ? updateCorpus(corpus, changes) : corpus;
}

/** True where VS Code's own markdown sees to links, or asks whether it shall. */
function isDoneByMarkdown({ root }: Reading): boolean {
  const given = vscode.workspace.getConfiguration('markdown.updateLinksOnFileMove', root).get<unknown>('enabled');
  return given === 'always' || given === 'prompt';
}
