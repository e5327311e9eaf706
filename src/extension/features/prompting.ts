import * as vscode from 'vscode';
import type { Finding } from '../../core/lint/finding.js';

/** The prompt that answers what a rule asks for. */
const prompts: Readonly<Record<string, { readonly command: string; readonly title: () => string }>> = {
  'missing-cut-line': {
    command: 'cutline.drawCutLine',
    title: () => vscode.l10n.t('Draw the cut line, item by item …'),
  },
  'nothing-below-cut-line': {
    command: 'cutline.drawCutLine',
    title: () => vscode.l10n.t('Say item by item what goes below the line …'),
  },
  'missing-non-goals': {
    command: 'cutline.nameNonGoals',
    title: () => vscode.l10n.t('Choose from what readers may wrongly expect …'),
  },
  'empty-non-goals': {
    command: 'cutline.nameNonGoals',
    title: () => vscode.l10n.t('Choose from what readers may wrongly expect …'),
  },
  'missing-kill-rule': {
    command: 'cutline.writeKillRule',
    title: () => vscode.l10n.t('Write a kill rule, question by question …'),
  },
  'vague-kill-rule': {
    command: 'cutline.writeKillRule',
    title: () => vscode.l10n.t('Complete this kill rule, question by question …'),
  },
  'missing-definition-of-done': {
    command: 'cutline.addDefinitionOfDone',
    title: () => vscode.l10n.t('Choose from the definition of done of your team …'),
  },
};

/** The prompts that answer some findings of a document, as actions; each once for a place. */
export function promptActions(uri: vscode.Uri, findings: readonly Finding[]): vscode.CodeAction[] {
  const seen = new Set<string>();
  return findings.flatMap(({ rule, range }) => {
    const prompt = prompts[rule];
    const place = `${prompt?.command ?? ''} ${String(range.start)}`;
    if (!prompt || seen.has(place)) return [];
    seen.add(place);
    const title = prompt.title();
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: prompt.command, arguments: [uri, range.start] };
    return [action];
  });
}

/** The command that answers what a rule asks for; null where it has no prompt. */
export function promptOf(rule: string): string | null {
  return prompts[rule]?.command ?? null;
}
