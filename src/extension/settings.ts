import * as vscode from 'vscode';

/** What a person set in VS Code. Whatever a team decides stands in the repository's `.cutline.yaml` instead. */
export interface Settings {
  readonly enable: boolean;
  readonly run: 'onType' | 'onSave';
  readonly codeLens: boolean;
  /** Leads from code to the decisions that govern it. */
  readonly codeLinks: boolean;
  readonly completion: boolean;
  readonly hover: boolean;
  /** Says in the output channel what is read and linted. */
  readonly trace: boolean;
}

/** The settings that hold for a file or folder. */
export function settingsOf(scope: vscode.ConfigurationScope | undefined): Settings {
  const given = vscode.workspace.getConfiguration('cutline', scope);
  return {
    enable: given.get<unknown>('enable') !== false,
    run: given.get<unknown>('run') === 'onSave' ? 'onSave' : 'onType',
    codeLens: given.get<unknown>('codeLens') !== false,
    codeLinks: given.get<unknown>('codeLinks') !== false,
    completion: given.get<unknown>('completion') !== false,
    hover: given.get<unknown>('hover') !== false,
    trace: given.get<unknown>('trace') === true,
  };
}
