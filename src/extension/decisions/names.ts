import * as vscode from 'vscode';
import type { StatusKey } from '../../core/author/status/status-key.js';
import type { DecisionLine } from '../../core/tension/decisions/line.js';
import type { DecisionGroup, Grouping } from '../../core/tension/decisions/view.js';
import { kindName } from '../kind-name.js';

/** What a person calls a way to group decisions. */
export function groupingName(grouping: Grouping): string {
  switch (grouping) {
    case 'kind':
      return vscode.l10n.t('Kind');
    case 'status':
      return vscode.l10n.t('Status');
    case 'work-type':
      return vscode.l10n.t('Work type');
    case 'squad':
      return vscode.l10n.t('Squad');
    case 'due':
      return vscode.l10n.t('Due date');
  }
}

/** What a person calls a group: the repository's own name, else that of what its key stands for. */
export function groupName(grouping: Grouping, { key, name }: DecisionGroup): string {
  if (name !== null) return name;
  if (key === 'none') return nothingSaid(grouping);
  const names = grouping === 'kind' ? kinds() : grouping === 'due' ? whens() : statuses();
  return names[key] ?? key;
}

/** What a person calls a status; a word that only the repository knows stands for itself. */
export function statusName(key: StatusKey): string {
  return key.startsWith('word:') ? key.slice('word:'.length) : (statuses()[key] ?? key);
}

/** What a person calls the kind of a line. */
export function lineKind(kind: DecisionLine['kind']): string {
  return kind === 'record' ? vscode.l10n.t('Record of a log') : kindName(kind);
}

function nothingSaid(grouping: Grouping): string {
  switch (grouping) {
    case 'status':
      return vscode.l10n.t('Without a status');
    case 'work-type':
      return vscode.l10n.t('Without a work type');
    case 'squad':
      return vscode.l10n.t('Without a squad');
    default:
      return vscode.l10n.t('Without a date');
  }
}

function kinds(): Readonly<Record<string, string>> {
  return {
    adr: vscode.l10n.t('ADRs'),
    prd: vscode.l10n.t('PRDs'),
    'decision-log': vscode.l10n.t('Decision logs'),
  };
}

function statuses(): Readonly<Record<string, string>> {
  return {
    draft: vscode.l10n.t('Draft'),
    proposed: vscode.l10n.t('Proposed'),
    accepted: vscode.l10n.t('Accepted'),
    rejected: vscode.l10n.t('Rejected'),
    deprecated: vscode.l10n.t('Deprecated'),
    superseded: vscode.l10n.t('Superseded'),
  };
}

function whens(): Readonly<Record<string, string>> {
  return {
    overdue: vscode.l10n.t('Overdue'),
    'next-30': vscode.l10n.t('In the next 30 days'),
    'next-90': vscode.l10n.t('In the next 90 days'),
    later: vscode.l10n.t('Later'),
  };
}
