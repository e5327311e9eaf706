import * as vscode from 'vscode';
import type { Phrase } from '../core/author/explain/phrase.js';
import type { Rule } from '../core/lint/rule.js';

/** A rule in the language of the editor: its messages are looked up before their arguments are put in. */
export function spoken(rule: Rule): Rule {
  const messages = Object.entries(rule.messages).map(([id, text]) => [id, vscode.l10n.t(text)]);
  return {
    ...rule,
    summary: vscode.l10n.t(rule.summary),
    ...(rule.question === undefined ? {} : { question: vscode.l10n.t(rule.question) }),
    messages: Object.fromEntries(messages) as Rule['messages'],
  };
}

/** A phrase in the language of the editor; `write` makes the words that it quotes safe where they are shown. */
export function said({ says, with: quoted }: Phrase, write: (words: string) => string): string {
  return vscode.l10n.t(says, ...quoted.map(write));
}
