import type * as vscode from 'vscode';
import type { DecisionLine } from '../../core/tension/decisions/line.js';
import type { DecisionGroup, Grouping } from '../../core/tension/decisions/view.js';
import type { Reading } from '../feed.js';

/** A folder, where several hold decisions. */
export interface FolderNode {
  readonly is: 'folder';
  readonly key: string;
  readonly reading: Reading;
  readonly name: string;
}

/** Decisions that have something in common. */
export interface GroupNode {
  readonly is: 'group';
  readonly key: string;
  readonly reading: Reading;
  readonly grouping: Grouping;
  readonly group: DecisionGroup;
}

/** A decision. Commands find its document by `uri`. */
export interface LineNode {
  readonly is: 'line';
  readonly key: string;
  readonly reading: Reading;
  readonly group: GroupNode;
  readonly line: DecisionLine;
  readonly uri: vscode.Uri;
}

/** Whatever the Decisions view shows as one line. */
export type DecisionNode = FolderNode | GroupNode | LineNode;

/** True for a decision of the view, which is what a command may be handed. */
export function isLine(argument: unknown): argument is LineNode {
  return typeof argument === 'object' && argument !== null && 'is' in argument && argument.is === 'line';
}
