import * as vscode from 'vscode';
import { meantAt, type MeantAt } from '../../core/author/references/meant-at.js';
import { mentionTest } from '../../core/author/references/mentions-of.js';
import { ownNames } from '../../core/author/renumber/own-names.js';
import { renumbered } from '../../core/author/renumber/renumber.js';
import { retitled } from '../../core/author/renumber/retitle.js';
import { takenBy } from '../../core/author/renumber/taken.js';
import type { Corpus } from '../../core/corpus/types.js';
import { currentOf, type Current } from '../current.js';
import { rangesIn } from '../ranges.js';
import { codeFiles } from './code-files.js';
import type { LanguageTools } from './tools.js';
import { renamedEdit } from './renamed-edit.js';

/** Renames a record where its title stands, and renumbers it where any id of it stands. */
export function renameRecords({ feed }: LanguageTools): vscode.Disposable {
  return vscode.languages.registerRenameProvider(
    { language: 'markdown' },
    {
      prepareRename(document, position) {
        const { current, at } = nameAt(document, position);
        return { range: rangesIn(current.reading.corpus, current.path)(at.words.range), placeholder: at.words.text };
      },
      async provideRenameEdits(document, position, newName, token) {
        const { current, at } = nameAt(document, position);
        const { reading } = current;
        const { corpus } = reading;
        const { artifact } = at;
        const code = await codeFiles(reading, mentionTest({ artifact, record: null }), token);
        const number = isTitle(at) ? null : numberIn(newName, corpus, at);
        // Where nothing comes back, VS Code replaces the words in this one document.
        if (!isTitle(at) && number === null) return new vscode.WorkspaceEdit();
        const renamed =
          number === null ? retitled(corpus, artifact, newName, code) : renumbered(corpus, artifact, number, code);
        const edit = await renamedEdit({ reading, corpus, code }, renamed);
        if (edit instanceof vscode.WorkspaceEdit) return edit;
        throw new Error(vscode.l10n.t('{0} has changed meanwhile. Try again in a moment.', edit.refused));
      },
    },
  );

  function nameAt(document: vscode.TextDocument, position: vscode.Position): { current: Current; at: MeantAt } {
    const current = currentOf(feed, document);
    const at =
      current?.file?.state === 'read'
        ? meantAt(current.reading.corpus, current.file.document, current.file.artifact, document.offsetAt(position))
        : null;
    if (!current || at?.record !== null || at.artifact.kind === 'decision-log' || at.mention?.by === 'path')
      throw new Error(vscode.l10n.t('Put the cursor on the title or the id of a record to rename it.'));
    return { current, at };
  }
}

function isTitle({ artifact, words, mention }: MeantAt): boolean {
  return mention === null && ownNames(artifact).titles.some(({ range }) => range.start === words.range.start);
}

/** The number in a name that somebody types, such as `14`, `0014` or `ADR-0014`; says why where it cannot be taken. */
function numberIn(typed: string, corpus: Corpus, { artifact }: MeantAt): string | null {
  const number = /^(?:[A-Za-z][A-Za-z-]*[-_ #]*)?(\d{1,8}[a-z]?)$/.exec(typed.trim())?.[1];
  const taken = number === undefined ? null : takenBy(corpus, artifact, number);
  if (number !== undefined && taken === null) return number;
  const reason =
    taken === null
      ? vscode.l10n.t('Write a number, such as 0014.')
      : vscode.l10n.t('Take another number; {0} has this one.', taken);
  void vscode.window.showErrorMessage(reason);
  return null;
}
