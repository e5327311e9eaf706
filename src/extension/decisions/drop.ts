import * as vscode from 'vscode';
import type { StatusKey } from '../../core/author/status/status-key.js';
import type { Feed } from '../feed.js';
import { say } from '../prompts/subject.js';
import { moveTo } from './move.js';
import { isLine, type DecisionNode, type LineNode } from './nodes.js';

const type = 'application/vnd.code.tree.cutline.decisions';

/** Lets a person drag a decision to another status: what is dropped is written into its document. */
export function createDrop(feed: Feed): vscode.TreeDragAndDropController<DecisionNode> {
  return {
    dragMimeTypes: ['text/uri-list'],
    dropMimeTypes: [type],
    handleDrag(nodes, data) {
      const lines = nodes.filter(isLine);
      if (lines.length === 0) return;
      // VS Code also asks for it as text, and a whole corpus hangs on a line.
      data.set(type, new vscode.DataTransferItem(Object.assign(lines, { toJSON: () => '' })));
      // Dropped on an editor, it opens.
      data.set('text/uri-list', new vscode.DataTransferItem(lines.map(({ uri }) => uri.toString()).join('\r\n')));
    },
    async handleDrop(target, data) {
      const value: unknown = data.get(type)?.value;
      const lines = Array.isArray(value) ? value.filter(isLine) : [];
      const to = target && statusOf(target, lines);
      if (to) await moveTo(feed, lines, to);
    },
  };
}

/** The status that a place in the tree stands for; says why where it stands for none. */
function statusOf(target: DecisionNode, lines: readonly LineNode[]): StatusKey | null {
  const group = target.is === 'line' ? target.group : target;
  if (group.is !== 'group' || group.grouping !== 'status')
    return say(vscode.l10n.t('Group the decisions by status first: here a drop would change nothing.'));
  if (lines.some(({ reading }) => reading !== group.reading))
    return say(vscode.l10n.t('Drop it on a status of its own folder.'));
  if (group.group.key === 'none') return say(vscode.l10n.t('Drop it on a status: a decision keeps one.'));
  return group.group.key as StatusKey;
}
