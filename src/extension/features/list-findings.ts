import * as vscode from 'vscode';
import { messageText } from '../../core/lint/message.js';
import type { Rule } from '../../core/lint/rule.js';
import { addressIn } from '../address.js';
import { currentOf } from '../current.js';
import type { Feed } from '../feed.js';
import { plainLabel } from '../prompts/plain-label.js';
import { rangesIn } from '../ranges.js';

/** Lists the findings of a document, the hints of a draft too, and goes to the one that is chosen. */
export async function listFindings(feed: Feed, rules: readonly Rule[], argument: unknown): Promise<void> {
  const uri = addressIn(argument) ?? vscode.window.activeTextEditor?.document.uri;
  if (!uri) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const current = currentOf(feed, document);
  if (!current) return;
  const rangeOf = rangesIn(current.reading.corpus, current.path);
  const items = [...current.findings]
    .sort((one, other) => one.range.start - other.range.start)
    .map((finding) => {
      const range = rangeOf(finding.range);
      const line = vscode.l10n.t('line {0}', range.start.line + 1);
      return { range, label: plainLabel(messageText(rules, finding)), description: `${line} · ${finding.rule}` };
    });
  const title = vscode.l10n.t('Findings in This File');
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (chosen) await vscode.window.showTextDocument(document, { selection: chosen.range });
}
