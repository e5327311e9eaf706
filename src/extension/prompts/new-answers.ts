import * as vscode from 'vscode';
import type { Offered } from '../../core/author/new/offered.js';
import type { Corpus } from '../../core/corpus/types.js';
import type { Question } from './ask.js';
import { lineOf, oneOf, someOf } from './questions.js';
import { rowDetail } from './row-detail.js';

/** Asks what a new record is called; `note` says what follows from it. */
export function titleQuestion(asks: string, note: (title: string) => string): Question<string> {
  return lineOf({
    asks,
    check: (title) =>
      /[\p{L}\p{N}]/u.test(title)
        ? { message: note(title), severity: vscode.InputBoxValidationSeverity.Info }
        : vscode.l10n.t('Write a title that says what it is about.'),
  });
}

/** Asks for the work type, with what its row says. Empty where a person is not sure yet. */
export function workTypeQuestion(corpus: Corpus, path: string): Question<string> {
  const rows = corpus
    .policyFor(path)
    .matrix.rows.map((row) => ({ is: row.key, label: row.workType, detail: rowDetail(row) }));
  return oneOf({
    choices: [
      ...rows,
      { is: '', label: vscode.l10n.t('Not sure yet'), detail: vscode.l10n.t('“Bind to the Matrix” asks again later.') },
    ],
    asks: vscode.l10n.t('Which type of work is this? Bias, bar, release and final call follow from it.'),
  });
}

/** Asks for the squad: one that the repository names, words of a person's own, or none. */
export function squadQuestion({ squads }: Offered): Question<string> {
  return oneOf({
    choices: [{ is: '', label: vscode.l10n.t('No squad') }, ...squads.map((label) => ({ is: label, label }))],
    asks: vscode.l10n.t('Which squad does it? Type a name to add one.'),
    own: (typed) => ({ is: typed, label: typed }),
  });
}

/** Asks who decides: people that the repository names, others by their names, or nobody yet. */
export function peopleQuestion({ people }: Offered): Question<readonly string[]> {
  return someOf({
    choices: people.map((label) => ({ is: label, label })),
    asks: vscode.l10n.t('Who decides? Tick people or type names; leave it empty to say so later.'),
    own: (typed) => ({ is: typed, label: typed }),
  });
}
