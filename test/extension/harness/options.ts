import * as vscode from 'vscode';
import type { SuiteOptions } from './protocol.js';

/** What the scripts told this run of the suite; an error that says how to run it if they did not. */
export function suiteOptions(): SuiteOptions {
  const options = vscode.workspace.getConfiguration().get<SuiteOptions>('cutlineTest');
  if (!options) throw new Error('Run the extension suite with: node scripts/test-extension.mjs');
  return options;
}
