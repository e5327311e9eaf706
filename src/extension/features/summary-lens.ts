import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifact/types.js';
import type { Current } from '../current.js';
import { rangesIn } from '../ranges.js';
import { countOf } from './language-status.js';

/** A line over the first heading: what an artifact has of what makes a trade-off, the way to the panel, and its findings. */
export function summaryLens(
  { reading, path, findings }: Current,
  artifact: Artifact,
  uri: vscode.Uri,
): vscode.CodeLens[] {
  const heading = artifact.document.outline.headings[0];
  const at = rangesIn(reading.corpus, path)(heading?.range ?? { start: 0, end: 0 });
  const title = [...summaryOf(artifact), vscode.l10n.t('Open Tension Panel')].join(' · ');
  const panel = { title, command: 'cutline.openTensionPanel', arguments: [uri] };
  // The hints of a draft stand in no list of VS Code's.
  const list = {
    title: countOf(findings),
    command: findings.length === 0 ? '' : 'cutline.listFindings',
    arguments: [uri],
  };
  return [new vscode.CodeLens(at, panel), new vscode.CodeLens(at, list)];
}

/** What an artifact says, in a few words: only what its kind is expected to say, and what it has. */
function summaryOf(artifact: Artifact): string[] {
  if (artifact.kind === 'decision-log') {
    const count = artifact.records.length;
    return [count === 1 ? vscode.l10n.t('1 decision') : vscode.l10n.t('{0} decisions', count)];
  }
  const parts: string[] = [];
  const nonGoals = artifact.nonGoals.items.length;
  if (nonGoals > 0) parts.push(nonGoals === 1 ? vscode.l10n.t('1 non-goal') : vscode.l10n.t('{0} non-goals', nonGoals));
  else if (artifact.kind === 'prd') parts.push(vscode.l10n.t('no non-goals'));
  const { above, below } = artifact.cutLine;
  if (above.length + below.length > 0) parts.push(vscode.l10n.t('cut line'));
  else if (artifact.kind === 'prd') parts.push(vscode.l10n.t('no cut line'));
  if (artifact.killRules.length > 0) parts.push(vscode.l10n.t('kill rule'));
  return parts;
}
