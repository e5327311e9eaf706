import * as vscode from 'vscode';

/** The address that a command is handed: as such, or as a part of what was clicked in a view; undefined for anything else. */
export function addressIn(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument;
  const { uri } = (typeof argument === 'object' && argument !== null ? argument : {}) as { readonly uri?: unknown };
  return uri instanceof vscode.Uri ? uri : undefined;
}
