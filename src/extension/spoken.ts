import * as vscode from 'vscode';
import type { Rule } from '../core/lint/rule.js';

/** A rule in the language of the editor: its messages are looked up before their arguments are put in. */
export function spoken(rule: Rule): Rule {
  const messages = Object.entries(rule.messages).map(([id, text]) => [id, vscode.l10n.t(text)]);
  return { ...rule, summary: vscode.l10n.t(rule.summary), messages: Object.fromEntries(messages) as Rule['messages'] };
}
