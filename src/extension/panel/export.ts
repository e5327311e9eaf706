import * as vscode from 'vscode';
import type { Corpus } from '../../core/corpus/types.js';
import type { Asked } from '../../core/signals/read.js';
import type { BranchChanges } from '../../core/tension/changes.js';
import { doneView } from '../../core/tension/done.js';
import { filterMatrix } from '../../core/tension/filter.js';
import { reportMarkdown } from '../../core/tension/markdown/report.js';
import { reportOf, type ReportView } from '../../core/tension/report.js';
import { reportPage } from '../../../webview/report-page.js';
import type { Looking } from '../../shared/protocol.js';
import type { Reading } from '../feed.js';
import { pageFolder } from './html.js';

/** What is written down: the folder, what the reader looks at in it, and what the signals are read for. */
export interface Exported {
  readonly reading: Reading;
  /** The artifact that the panel is about; null for all of them. */
  readonly path: string | null;
  readonly looking: Looking;
  readonly asked: Asked;
  readonly branch: BranchChanges | null;
}

/** Asks how what the panel shows is to be written down, and does that; false where nothing was chosen. */
export async function exportShown(shown: Exported, extensionUri: vscode.Uri): Promise<boolean> {
  const how = await pickHow();
  if (!how) return false;
  const report = reportShown(shown);
  if (how === 'page') return savePage(shown.reading, report, extensionUri);
  if (how === 'copy') await vscode.env.clipboard.writeText(reportMarkdown(report));
  else {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: reportMarkdown(report) });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
  }
  return true;
}

/** The matrix as it is filtered, and of items those that the panel lists. */
function reportShown({ reading, path, looking, asked, branch }: Exported): ReportView {
  const corpus: Corpus = reading.corpus;
  const report = reportOf(corpus, { name: nameOf(reading), branch, ...asked });
  const artifact = corpus.artifacts.find((each) => each.path === path) ?? null;
  const done = artifact ? doneView(corpus, artifact) : report.done;
  return { ...report, matrix: filterMatrix(report.matrix, looking.filters), done };
}

async function pickHow(): Promise<'document' | 'copy' | 'page' | undefined> {
  const items = [
    { how: 'document', label: vscode.l10n.t('Open as markdown'), detail: vscode.l10n.t('A new document') },
    { how: 'copy', label: vscode.l10n.t('Copy as markdown'), detail: vscode.l10n.t('Into the clipboard') },
    { how: 'page', label: vscode.l10n.t('Save as a page'), detail: vscode.l10n.t('One HTML file, without any script') },
  ] as const;
  const title = vscode.l10n.t('Export What the Panel Shows');
  const placeHolder = vscode.l10n.t('Choose how it is written down');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.how;
}

async function savePage(reading: Reading, report: ReportView, extensionUri: vscode.Uri): Promise<boolean> {
  const name = 'tension-report.html';
  const uri = await vscode.window.showSaveDialog({
    filters: { HTML: ['html'] },
    ...(reading.root && { defaultUri: vscode.Uri.joinPath(reading.root, name) }),
  });
  if (!uri) return false;
  const style = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(pageFolder(extensionUri), 'report.css'));
  const page = await reportPage(report, new TextDecoder().decode(style));
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(page));
  return true;
}

function nameOf({ root, corpus }: Reading): string {
  return root?.path.split('/').at(-1) ?? corpus.artifacts[0]?.path ?? '';
}
