import * as vscode from 'vscode';
import type { TextEdit } from '../../core/document/range.js';

/** What a menu says a fix does: the words it changes where they are few, else what it mends. */
export function fixTitle(edits: readonly TextEdit[], message: string): string {
  const [edit] = edits;
  if (!edit || edits.length > 1) return vscode.l10n.t('Fix: {0}', message);
  const [from, to] = [brief(edit.expected), brief(edit.text)];
  if (from === null || to === null) return vscode.l10n.t('Fix: {0}', message);
  if (from === '') return vscode.l10n.t('Add {0}', to);
  return to === '' ? vscode.l10n.t('Remove {0}', from) : vscode.l10n.t('Change to {0}', to);
}

/** Words that fit on one line of a menu; null for those that do not. */
function brief(text: string): string | null {
  const words = text.trim();
  return words.length > 40 || /[\r\n]/.test(words) || (words === '' && text !== '') ? null : words;
}
