import * as vscode from 'vscode';
import type { Feed } from '../feed.js';
import type { GitHost } from '../review/git.js';
import { beginAnswer } from './begin-answer.js';
import { bindToMatrix } from './bind.js';
import { drawCutLine } from './cut-line.js';
import { addDefinitionOfDone } from './done.js';
import { writeKillRule } from './kill-rule.js';
import { newDecision, newPrd } from './new.js';
import { renumber } from './renumber.js';
import { supersede } from './supersede.js';
import { nameNonGoals } from './non-goals.js';

/** What the prompts act on. */
export interface PromptTools {
  readonly feed: Feed;
  /** Null where there is none to ask. */
  readonly git: GitHost | null;
  readonly log: vscode.LogOutputChannel;
}

/** Registers the commands that ask a person and write their answers. Arguments may come from anywhere. */
export function registerPrompts({ feed, git, log }: PromptTools): vscode.Disposable {
  const command = (name: string, run: (...given: readonly unknown[]) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`cutline.${name}`, (...given: readonly unknown[]) =>
      run(...given).catch((thrown: unknown) => {
        log.error(thrown instanceof Error ? thrown : String(thrown));
        throw thrown;
      }),
    );
  return vscode.Disposable.from(
    command('newPrd', () => newPrd({ feed, git })),
    command('newDecision', () => newDecision({ feed, git })),
    command('beginAnswer', (uri, rule) => beginAnswer(feed, uri, rule)),
    command('bindToMatrix', (uri) => bindToMatrix(feed, uri)),
    command('nameNonGoals', (uri) => nameNonGoals(feed, uri)),
    command('drawCutLine', (uri) => drawCutLine(feed, uri)),
    command('writeKillRule', (uri, offset) => writeKillRule(feed, uri, offset)),
    command('addDefinitionOfDone', (uri) => addDefinitionOfDone(feed, uri)),
    command('renumber', (uri) => renumber({ feed, git }, uri)),
    command('supersede', (uri) => supersede({ feed, git }, uri)),
  );
}
