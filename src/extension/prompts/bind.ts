import * as vscode from 'vscode';
import { bindChoices } from '../../core/tension/bind-choices.js';
import { bindingEdits } from '../../core/tension/edits/bind.js';
import type { Feed } from '../feed.js';
import { askAll } from './ask.js';
import { oneOf } from './questions.js';
import { rowDetail } from './row-detail.js';
import { say, subjectOf, write } from './subject.js';

/** Asks which type of work an artifact is, with what the matrix says for each, and writes it. */
export async function bindToMatrix(feed: Feed, uri: unknown): Promise<void> {
  const subject = await subjectOf(feed, uri);
  if (!subject) return;
  const { artifact, corpus } = subject;
  const { matrix } = corpus.policyFor(artifact.path);
  const rows = new Map(matrix.rows.map((row) => [row.key, row]));
  const choices = bindChoices(matrix, artifact).map(({ row, workType, likely }) => ({
    is: row,
    label: workType,
    description: likely ? vscode.l10n.t('what the document seems to say') : '',
    detail: rowDetail(rows.get(row)),
  }));
  if (choices.length === 0) {
    say(vscode.l10n.t('Cutline cannot write the work type here. Add a line `work-type:` to the frontmatter yourself.'));
    return;
  }
  const answers = await askAll<{ row: string }>(vscode.l10n.t('Bind to the Matrix'), [
    {
      name: 'row',
      ask: () =>
        oneOf({
          choices,
          asks: vscode.l10n.t('Which type of work is this? Bias, bar, release and final call follow from it.'),
        }),
    },
  ]);
  if (answers?.row !== undefined) await write(subject, bindingEdits(corpus, artifact, answers.row));
}
