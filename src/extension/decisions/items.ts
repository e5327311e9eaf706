import * as vscode from 'vscode';
import type { Stage } from '../../core/artifact/types.js';
import type { DecisionLine } from '../../core/tension/decisions/line.js';
import { badgeAddress } from './badges.js';
import { groupName, lineKind } from './names.js';
import type { DecisionNode, GroupNode, LineNode } from './nodes.js';

/** A line of the Decisions view as VS Code draws it. Nothing is told by an icon or a colour alone. */
export function itemOf(node: DecisionNode): vscode.TreeItem {
  const item = node.is === 'line' ? lineItem(node) : node.is === 'group' ? groupItem(node) : folderItem(node.name);
  item.id = node.key;
  return item;
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

function folderItem(name: string): vscode.TreeItem {
  const item = new vscode.TreeItem(name, Expanded);
  item.iconPath = vscode.ThemeIcon.Folder;
  item.contextValue = 'folder';
  return item;
}

function groupItem({ grouping, group }: GroupNode): vscode.TreeItem {
  const name = groupName(grouping, group);
  const item = new vscode.TreeItem(name, Expanded);
  const count = group.lines.length;
  item.description = String(count);
  item.contextValue = 'group';
  const decisions = count === 1 ? vscode.l10n.t('1 decision') : vscode.l10n.t('{0} decisions', count);
  item.tooltip = `${name}: ${decisions}`;
  item.accessibilityInformation = { label: `${name}, ${decisions}` };
  return item;
}

function lineItem(node: LineNode): vscode.TreeItem {
  const { line, group } = node;
  const name = [line.id, line.title].filter(Boolean).join(' ');
  const item = new vscode.TreeItem(name, line.records.length > 0 ? Collapsed : None);
  const status = line.status?.word ?? null;
  const findings = findingsOf(line);
  const said = [status, line.due, findings].filter((part) => part !== null);
  item.description = said.filter((part) => part !== findings).join(' · ');
  item.resourceUri = badgeAddress(line.path, line.findings);
  // The icon tells what the group does not: the state below a kind, the kind below anything else.
  const byState = group.grouping === 'kind' && line.kind !== 'decision-log';
  item.iconPath = new vscode.ThemeIcon(byState ? stateIcons[line.stage] : kindIcons[line.kind]);
  item.tooltip = [name, [lineKind(line.kind), ...said].join(' · '), line.path].join('\n');
  item.accessibilityInformation = { label: [name, lineKind(line.kind), ...said].join(', ') };
  item.contextValue = line.kind === 'record' || line.kind === 'decision-log' ? line.kind : 'artifact';
  item.command = { title: vscode.l10n.t('Open'), command: 'cutline.openDecision', arguments: [node] };
  return item;
}

function findingsOf({ findings }: DecisionLine): string | null {
  if (findings === 0) return null;
  return findings === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', findings);
}

const kindIcons: Readonly<Record<DecisionLine['kind'], string>> = {
  adr: 'law',
  prd: 'tasklist',
  'decision-log': 'notebook',
  record: 'note',
};

const stateIcons: Readonly<Record<Stage, string>> = {
  draft: 'edit',
  proposed: 'comment-discussion',
  accepted: 'check',
  closed: 'archive',
};
