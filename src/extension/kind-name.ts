import * as vscode from 'vscode';
import type { Kind } from '../core/artifact/types.js';

/** What a person calls a kind of artifact. */
export function kindName(kind: Kind): string {
  switch (kind) {
    case 'adr':
      return vscode.l10n.t('ADR');
    case 'prd':
      return vscode.l10n.t('PRD');
    case 'decision-log':
      return vscode.l10n.t('Decision log');
  }
}
