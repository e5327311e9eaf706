import * as vscode from 'vscode';
import type { SourceFile } from '../../core/corpus/types.js';
import type { Finding } from '../../core/lint/finding.js';
import type { Current } from '../current.js';
import { currentOf } from '../current.js';
import type { Feed } from '../feed.js';
import { kindName } from '../kind-name.js';

/** Says, among the language's status, what Cutline takes the active file for, and why; silent where nothing decides. */
export function showLanguageStatus(feed: Feed): vscode.Disposable {
  let item: vscode.LanguageStatusItem | null = null;
  const update = (): void => {
    if (!feed.readings.some(({ corpus }) => corpus.artifacts.length > 0)) {
      item?.dispose();
      item = null;
      return;
    }
    item ??= createItem();
    item.busy = feed.busy;
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') return;
    const current = currentOf(feed, document);
    if (current) show(item, current);
    // A text that has just changed is still what it was a moment ago.
    else if (!feed.readingOf(document.uri)?.pathOf(document.uri) || !feed.busy) showUnread(item);
  };
  update();
  const subscriptions = [feed.onDidChange(update), vscode.window.onDidChangeActiveTextEditor(update)];
  return vscode.Disposable.from(...subscriptions, new vscode.Disposable(() => item?.dispose()));
}

function createItem(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('cutline.status', { language: 'markdown' });
  item.name = 'Cutline';
  showUnread(item);
  return item;
}

function show(item: vscode.LanguageStatusItem, { file, findings }: Current): void {
  item.severity = vscode.LanguageStatusSeverity.Information;
  if (!file || file.state === 'config' || file.state === 'baseline') {
    showUnread(item);
    return;
  }
  if (file.state === 'unread') {
    item.severity = vscode.LanguageStatusSeverity.Warning;
    item.text = vscode.l10n.t('Cutline: not read');
    item.detail = vscode.l10n.t('This file cannot be read as text; the problem says why');
    item.command = { title: vscode.l10n.t('Show Output'), command: 'cutline.showOutput' };
    return;
  }
  if (!file.artifact) {
    item.text = vscode.l10n.t('Cutline: not a decision artifact');
    item.detail = reasonsOf(file);
    item.command = { title: vscode.l10n.t('Change'), command: 'cutline.overruleKind' };
    return;
  }
  item.text = vscode.l10n.t('Cutline: {0}, {1}', kindName(file.artifact.kind), countOf(findings));
  item.detail = reasonsOf(file);
  item.command = { title: vscode.l10n.t('Open Tension Panel'), command: 'cutline.openTensionPanel' };
}

function showUnread(item: vscode.LanguageStatusItem): void {
  item.severity = vscode.LanguageStatusSeverity.Information;
  item.text = vscode.l10n.t('Cutline: not looked at');
  item.detail = vscode.l10n.t('Ignored by git, in a folder that is skipped, a side of a diff, or switched off');
  item.command = undefined;
}

function reasonsOf(file: SourceFile & { state: 'read' }): string {
  return file.classification.evidence.map(({ says }) => says).join(', ');
}

/** How many findings there are, in words. */
export function countOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return vscode.l10n.t('no findings');
  return findings.length === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', findings.length);
}
