import type * as vscode from 'vscode';
import type { Api } from './activate.js';
import { activateWith } from './activate.js';

/** The entry on a computer takes the extension from this bundle, and gives it what a browser lacks. */
export { activateWith };

/** The entry for VS Code in a browser, which has no disk of its own. */
export function activate(context: vscode.ExtensionContext): Api {
  return activateWith(context, { disk: null, git: null });
}
