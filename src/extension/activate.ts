import * as vscode from 'vscode';
import { rules as allRules } from '../core/rules/registry.js';
import { showDecisions } from './decisions/view.js';
import { createCodeActions, fixAllKind } from './features/code-actions.js';
import { createCodeLens } from './features/code-lens.js';
import { registerCommands } from './features/commands.js';
import { keepContextKeys } from './features/context-keys.js';
import { showDiagnostics } from './features/diagnostics.js';
import { registerEnabling, showWhetherOn } from './features/enabling.js';
import { helpWithConfiguration } from './features/config-help.js';
import { createHover } from './features/hover.js';
import { showLanguageStatus } from './features/language-status.js';
import type { Files } from './files/files.js';
import { virtualFiles } from './files/virtual.js';
import { registerLanguage } from './language/language.js';
import { createPanel } from './panel/panel.js';
import { registerPrompts } from './prompts/prompts.js';
import type { GitHost } from './review/git.js';
import { createReviews } from './review/reviews.js';
import { showReviews } from './review/start.js';
import { createChangesTab } from './review/tab.js';
import { createFeed } from './reading/create-feed.js';
import { today } from './today.js';
import { createRulePages } from './rule-pages.js';
import { spoken } from './spoken.js';

/** What a host can do that others cannot. */
export interface Abilities {
  /** Reads folders of the disk as the terminal does; null where there is no disk. */
  readonly disk: Files | null;
  /** Asks git; null where there is none. */
  readonly git: GitHost | null;
}

/** What other extensions and the tests see of this one. */
export interface Api {
  /** Resolves when everything that has changed so far is read, linted and shown. */
  settled(): Promise<void>;
}

/** Starts the extension: the one place where its parts are put together. */
export function activateWith(context: vscode.ExtensionContext, { disk, git }: Abilities): Api {
  const log = vscode.window.createOutputChannel('Cutline', { log: true });
  const rules = allRules.map(spoken);
  const pages = createRulePages(context.extensionUri, rules);
  const filesOf = (root: vscode.Uri): Files => (root.scheme === 'file' && disk ? disk : virtualFiles);
  const feed = createFeed({ filesOf, rules, log });
  const reviews = createReviews({ feed, git, rules, log, today, memory: context.workspaceState });
  const changes = createChangesTab(reviews, git);
  const panel = createPanel({ feed, changes, today, log, extensionUri: context.extensionUri });
  const documents = { language: 'markdown' };
  const configuration = { pattern: '**/.cutline.yaml' };
  const linted = [documents, configuration, { pattern: '**/kep.{yaml,yml}' }];

  context.subscriptions.push(
    log,
    feed,
    panel,
    showDiagnostics(feed, rules, pages),
    showLanguageStatus(feed),
    showWhetherOn(feed),
    keepContextKeys(feed),
    helpWithConfiguration(context.extensionUri, configuration, (thrown) => log.error(String(thrown))),
    registerCommands({ feed, rules, pages, log, panel }),
    registerEnabling(),
    registerPrompts({ feed, git, log }),
    registerLanguage({ feed, log, today }),
    showDecisions({ feed, memory: context.workspaceState, today }),
    showReviews({ feed, reviews, git, panel }),
    vscode.languages.registerHoverProvider(linted, createHover({ feed, rules, pages, today })),
    vscode.languages.registerCodeLensProvider(documents, createCodeLens({ feed, rules, today })),
    vscode.languages.registerCodeActionsProvider(linted, createCodeActions(feed, rules), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
    }),
  );
  return {
    async settled() {
      await feed.settled();
      await reviews.settled();
    },
  };
}
