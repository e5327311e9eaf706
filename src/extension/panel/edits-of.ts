import * as vscode from 'vscode';
import type { Artifact, CheckItem } from '../../core/artifact/types.js';
import type { FileEdit } from '../../core/author/file-edit.js';
import type { Corpus } from '../../core/corpus/types.js';
import type { Asked } from '../../core/signals/read.js';
import { addItemEdits, askedEdits } from '../../core/tension/edits/add-items.js';
import { bindingEdits } from '../../core/tension/edits/bind.js';
import { cellEdits, matrixHomes } from '../../core/tension/edits/cell.js';
import { moveItemEdits, ownerEdits, removeItemEdits } from '../../core/tension/edits/items.js';
import { muteEdits } from '../../core/tension/edits/mute.js';
import { itemAt } from '../../core/tension/items.js';
import { matrixView } from '../../core/tension/matrix.js';
import { tickEdits } from '../../core/tension/tick.js';
import type { CellEdit, Edit, KnownWords, MatrixRowView } from '../../shared/protocol.js';
import { movedOn, Refusal } from './refusal.js';

/** An edit of an artifact that the page knows. */
export type ArtifactEdit = Extract<Edit, { readonly path: string }>;

/** The edits that do what a reader asks for in an artifact. Refused where the words it is about are not there. */
export function artifactEdits(corpus: Corpus, artifact: Artifact, edit: ArtifactEdit): readonly FileEdit[] {
  switch (edit.what) {
    case 'tick':
      return tickEdits(artifact, itemIn(artifact, edit), edit.done);
    case 'remove':
      return done(removeItemEdits(artifact, itemIn(artifact, edit)));
    case 'assign':
      return done(ownerEdits(artifact, itemIn(artifact, edit), edit.owner));
    case 'move':
      return done(moveItemEdits(artifact, itemIn(artifact, edit), itemIn(artifact, edit.past)));
    case 'add':
      return done(addItemEdits(artifact, edit));
    case 'add-asked':
      return done(askedEdits(corpus, artifact));
    case 'bind':
      return done(bindingEdits(corpus, artifact, edit.row));
  }
}

/** The edits that change a cell of the matrix; asks where it is to be kept where the repository has none of its own. */
export async function editsOfCell(corpus: Corpus, { row, column, was, text }: CellEdit): Promise<readonly FileEdit[]> {
  const drawn = matrixView(corpus, null).rows.find(({ key }) => key === row);
  if (!drawn || saidIn(drawn, column) !== was) throw new Refusal(movedOn);
  const homes = matrixHomes(corpus);
  if (homes.length === 0) return done(cellEdits(corpus, { row, column, text }));
  const home = await vscode.window.showQuickPick(
    homes.map(({ path, says }) => ({ label: path, detail: says, path })),
    {
      title: vscode.l10n.t('Your Own Matrix'),
      placeHolder: vscode.l10n.t('Choose where the team keeps its matrix from now on'),
    },
  );
  if (!home) throw new Refusal('No place was chosen for the matrix, so nothing was written.');
  return done(cellEdits(corpus, { row, column, text, home: home.path }));
}

/** The edits that mute a signal. */
export function editsOfMute(
  corpus: Corpus,
  { id, reason }: Extract<Edit, { readonly what: 'mute' }>,
  asked: Asked,
): readonly FileEdit[] {
  return done(muteEdits(corpus, id, reason, asked));
}

function saidIn(row: MatrixRowView, column: CellEdit['column']): string {
  const { workType, bias, qualityBar, releaseShape, finalCall } = row;
  const cells = { 'work-type': workType, bias, 'quality-bar': qualityBar, 'release-shape': releaseShape };
  return { ...cells, 'final-call': finalCall }[column].text;
}

function itemIn(artifact: Artifact, { range, expected }: KnownWords): CheckItem {
  const isThere = artifact.document.text.slice(range.start, range.end) === expected;
  const item = isThere ? itemAt(artifact, range) : null;
  if (!item) throw new Refusal(movedOn);
  return item;
}

/** What was asked for needs an edit: without one there is no safe place to write it. */
function done(edits: readonly FileEdit[]): readonly FileEdit[] {
  if (edits.length > 0) return edits;
  throw new Refusal('The panel cannot write this here. Open the document and change its text instead.');
}
