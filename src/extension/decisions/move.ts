import * as vscode from 'vscode';
import type { FileEdit } from '../../core/author/file-edit.js';
import { statusMove, type StatusMove, type StatusRefusal } from '../../core/author/status/move.js';
import type { StatusKey } from '../../core/author/status/status-key.js';
import type { Corpus } from '../../core/corpus/types.js';
import { recordOf } from '../../core/tension/decisions/line.js';
import type { Feed } from '../feed.js';
import { isWritable } from '../features/edits.js';
import { say, write } from '../prompts/subject.js';
import type { LineNode } from './nodes.js';

/**
 * Moves decisions of one folder to a status, all of them or none, as one step that one undo takes back, and shows the
 * first of them. Says why where a move makes no sense or cannot be written.
 */
export async function moveTo(feed: Feed, nodes: readonly LineNode[], to: StatusKey): Promise<void> {
  const [first] = nodes;
  if (!first) return;
  // A document may have been written on a moment ago.
  for (const { uri } of nodes) await feed.readNow(uri);
  const { reading } = first;
  const { corpus } = reading;
  const edits: FileEdit[] = [];
  for (const node of nodes) {
    const move = moveOf(corpus, node, to);
    if ('refused' in move) {
      refuse(node, move.refused);
      return;
    }
    edits.push(...move.edits);
  }
  const [edit] = edits;
  if (!edit || !(await write({ reading, corpus }, edits))) return;
  const document = await vscode.workspace.openTextDocument(reading.uriOf(edit.path));
  const at = document.positionAt(edit.range.start);
  // The keyboard stays in the tree; an undo there is one of this editor.
  await vscode.window.showTextDocument(document, { preserveFocus: true, selection: new vscode.Range(at, at) });
}

function moveOf(corpus: Corpus, node: LineNode, to: StatusKey): StatusMove {
  const file = corpus.files.get(node.line.path);
  const artifact = file?.state === 'read' ? file.artifact : null;
  const record = artifact ? recordOf(artifact, node.line) : undefined;
  const canBeWritten = artifact && record !== undefined && isWritable(node.uri);
  return canBeWritten ? statusMove(corpus, artifact, record, to) : { refused: 'nowhere' };
}

/** Says why a decision is not moved, and what to do instead. */
function refuse(node: LineNode, why: StatusRefusal): void {
  const { title, kind } = node.line;
  switch (why) {
    case 'log':
      say(vscode.l10n.t('Move one of its records: the log “{0}” has no status of its own.', title));
      return;
    case 'unknown':
      say(vscode.l10n.t('Choose a status that says where “{0}” stands; this word is not known.', title));
      return;
    case 'has-successor':
      say(vscode.l10n.t('Remove its “superseded by” first: another decision replaces “{0}”.', title));
      return;
    case 'needs-successor':
      if (kind === 'record')
        say(vscode.l10n.t('Name its successor in the log first: nothing replaces “{0}” yet.', title));
      else void offerToSupersede(node);
      return;
    case 'nowhere':
      say(vscode.l10n.t('Write the status of “{0}” yourself: Cutline finds no safe place for it.', title));
  }
}

async function offerToSupersede({ line, uri }: LineNode): Promise<void> {
  const supersede = vscode.l10n.t('Supersede…');
  const text = vscode.l10n.t('Supersede it by another decision: nothing replaces “{0}” yet.', line.title);
  if ((await vscode.window.showInformationMessage(text, supersede)) === supersede)
    await vscode.commands.executeCommand('cutline.supersede', uri);
}
