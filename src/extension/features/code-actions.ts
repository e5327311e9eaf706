import * as vscode from 'vscode';
import { suppressInFile, suppressOnLine, type Commented } from '../../core/author/suppress.js';
import type { Finding } from '../../core/lint/finding.js';
import { fixAll } from '../../core/lint/fix.js';
import { maySuppress } from '../../core/lint/hiding.js';
import { messageText, suggestionText } from '../../core/lint/message.js';
import type { Rule } from '../../core/lint/rule.js';
import { currentOf, type Current } from '../current.js';
import type { Feed } from '../feed.js';
import { rangesIn, textIn } from '../ranges.js';
import { source } from './diagnostics.js';
import type { FileEdit } from './edits.js';
import { isWritable, workspaceEdit } from './edits.js';
import { fixTitle } from './fix-title.js';
import { promptActions } from './prompting.js';

/** The kind of the action that applies every fix of a file, for `editor.codeActionsOnSave` too. */
export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('cutline');

/** The longest that somebody waits for a document to be read, in milliseconds. */
const longestWait = 500;

/** Offers fixes and suggestions. An edit is made when an action is chosen, and refused where the text has moved on. */
export function createCodeActions(feed: Feed, rules: readonly Rule[]): vscode.CodeActionProvider {
  const edits = new WeakMap<vscode.CodeAction, () => ReturnType<typeof workspaceEdit>>();

  return {
    async provideCodeActions(document, range, context, token) {
      const current = await currentFor(document, context, token);
      if (!current) return [];
      if (context.only?.intersects(vscode.CodeActionKind.Source))
        return isWritable(document.uri) ? everything(current) : [];
      const rangeOf = rangesIn(current.reading.corpus, current.path);
      const here = current.findings.filter((finding) => rangeOf(finding.range).intersection(range));
      const pages = [...new Set(here.map(({ rule }) => rule))].map(page);
      if (!isWritable(document.uri)) return pages;
      const offered = here.flatMap((finding) => changes(current, finding, context));
      const asked = current.file?.state === 'read' ? promptActions(document.uri, here) : [];
      return [...offered, ...asked, ...together(current, here), ...pages, ...suppressing(current, here)];
    },
    async resolveCodeAction(action) {
      const made = await edits.get(action)?.();
      if (!made) return action;
      if (made instanceof vscode.WorkspaceEdit) action.edit = made;
      else refuse(made.refused);
      return action;
    },
  };

  /** Who asks for actions right after typing is answered from the new text; a light bulb is asked for again anyway. */
  async function currentFor(
    document: vscode.TextDocument,
    { triggerKind, only }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<Current | null> {
    const current = currentOf(feed, document);
    if (current || (triggerKind !== vscode.CodeActionTriggerKind.Invoke && !only)) return current;
    // Whoever saves waits for this: rather nothing than a save that hangs.
    await Promise.race([feed.readNow(document.uri), after(longestWait)]);
    return token.isCancellationRequested ? null : currentOf(feed, document);
  }

  /** Every fix of a rule that has several in the file, and every fix of the file where several rules have one. */
  function together(current: Current, here: readonly Finding[]): vscode.CodeAction[] {
    const fixable = current.findings.filter(({ fix }) => fix !== null);
    const all = [...new Set(here.filter(({ fix }) => fix !== null).map(({ rule }) => rule))];
    const actions = all.flatMap((rule) => {
      const own = fixable.filter((finding) => finding.rule === rule);
      const title = vscode.l10n.t('Fix all of {0} in this file', rule);
      return own.length > 1 ? [quickFix(current, title, fixesOf({ ...current, findings: own }), false)] : [];
    });
    if (all.length === 0 || new Set(fixable.map(({ rule }) => rule)).size < 2) return actions;
    const title = vscode.l10n.t('Fix everything in this file that Cutline can');
    return [...actions, quickFix(current, title, fixesOf(current), false)];
  }

  /** A comment that silences a rule, on this line or in the whole file, with the reason to fill in. */
  function suppressing(current: Current, here: readonly Finding[]): vscode.CodeAction[] {
    const file = commentable(current);
    const byRule = new Map(here.filter(({ rule }) => maySuppress(rule)).map((finding) => [finding.rule, finding]));
    return [...byRule.values()].flatMap(({ rule, path, range }) =>
      file
        ? [
            quickFix(
              current,
              vscode.l10n.t('Suppress {0} on this line, with a reason', rule),
              [{ ...suppressOnLine(file, range.start, rule), path }],
              true,
            ),
            quickFix(
              current,
              vscode.l10n.t('Suppress {0} in this file, with a reason', rule),
              [{ ...suppressInFile(file, rule), path }],
              true,
            ),
          ]
        : [],
    );
  }

  function changes(current: Current, finding: Finding, context: vscode.CodeActionContext): vscode.CodeAction[] {
    const actions: vscode.CodeAction[] = [];
    if (finding.fix) {
      const own = finding.fix.map((edit) => ({ ...edit, path: finding.path }));
      const action = quickFix(current, fixTitle(finding.fix, messageText(rules, finding)), own, false);
      action.isPreferred = true;
      actions.push(action);
    }
    for (const suggestion of finding.suggestions) {
      actions.push(quickFix(current, suggestionText(rules, finding, suggestion), suggestion.edits, suggestion.snippet));
    }
    const rangeOf = rangesIn(current.reading.corpus, current.path);
    const said = context.diagnostics.filter((diagnostic) => isSaidBy(diagnostic, finding, rangeOf(finding.range)));
    for (const action of actions) action.diagnostics = said;
    return actions;
  }

  function quickFix(current: Current, title: string, own: readonly FileEdit[], snippet: boolean): vscode.CodeAction {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    edits.set(action, later(current, own, snippet));
    return action;
  }

  function everything(current: Current): vscode.CodeAction[] {
    const own = fixesOf(current);
    if (own.length === 0) return [];
    const action = new vscode.CodeAction(vscode.l10n.t('Apply every safe fix of Cutline'), fixAllKind);
    edits.set(action, later(current, own, false));
    return [action];
  }
}

/** Makes the edit when it is chosen; what it is for is what is read now, when it is offered. */
function later(
  { reading }: Current,
  own: readonly FileEdit[],
  snippet: boolean,
): () => ReturnType<typeof workspaceEdit> {
  const { corpus } = reading;
  return () => workspaceEdit({ reading, corpus }, own, snippet);
}

/** The edits of all fixes of a file that can be applied together. */
export function fixesOf({ file, findings, path }: Current): FileEdit[] {
  if (file?.state !== 'read') return [];
  return fixAll(file.document.text, findings).edits.map((edit) => ({ ...edit, path }));
}

/** The text of a file that may hold comments for the rules. */
function commentable({ reading, path, file }: Current): Commented | null {
  if (file?.state === 'read') return file.document;
  const text = file === null ? textIn(reading.corpus, path) : null;
  return text === null ? null : { text };
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Says why an edit that was asked for has not been made, and what to do next. */
export function refuse(path: string): void {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing was changed: {0} no longer says what Cutline had read. Open the quick fixes again.', path),
  );
}

function page(rule: string): vscode.CodeAction {
  const title = vscode.l10n.t('Show the page of {0}', rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'cutline.showRule', arguments: [rule] };
  return action;
}

function isSaidBy(diagnostic: vscode.Diagnostic, finding: Finding, range: vscode.Range): boolean {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return diagnostic.source === source && code === finding.rule && diagnostic.range.isEqual(range);
}
