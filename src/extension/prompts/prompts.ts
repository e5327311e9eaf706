import * as vscode from 'vscode';
import type { Feed } from '../feed.js';
import { bindToMatrix } from './bind.js';

/** What the prompts act on. */
export interface PromptTools {
  readonly feed: Feed;
  readonly log: vscode.LogOutputChannel;
}

/** Registers the commands that ask a person and write their answers. Arguments may come from anywhere. */
export function registerPrompts({ feed, log }: PromptTools): vscode.Disposable {
  const command = (name: string, run: (argument: unknown) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`cutline.${name}`, (argument: unknown) =>
      run(argument).catch((thrown: unknown) => {
        log.error(thrown instanceof Error ? thrown : String(thrown));
        throw thrown;
      }),
    );
  return vscode.Disposable.from(command('bindToMatrix', (uri) => bindToMatrix(feed, uri)));
}
