import * as vscode from 'vscode';
import { scopePlace } from '../../core/author/cut-line/scope-place.js';
import { currentOf } from '../current.js';
import { isWritable } from '../features/edits.js';
import { promptOf } from '../features/prompting.js';
import { rangesIn } from '../ranges.js';
import type { LanguageTools } from './tools.js';

/** Offers, on the scope of a PRD and on its heading, to draw the cut line through it, where no finding does. */
export function offerCutLine({ feed }: LanguageTools): vscode.Disposable {
  const kind = vscode.CodeActionKind.RefactorRewrite;
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions(document, range) {
        const current = isWritable(document.uri) ? currentOf(feed, document) : null;
        const artifact = current?.file?.state === 'read' ? current.file.artifact : null;
        const place = artifact && scopePlace(artifact);
        if (!current || !place) return [];
        const rangeOf = rangesIn(current.reading.corpus, current.path);
        const spans = [place.list, ...(place.heading ? [place.heading] : [])].map(rangeOf);
        if (!spans.some((span) => span.intersection(range))) return [];
        // A finding here offers the prompt already.
        const isOffered = current.findings.some(
          (finding) =>
            promptOf(finding.rule) === 'cutline.drawCutLine' &&
            rangeOf(finding.range).intersection(range) !== undefined,
        );
        if (isOffered) return [];
        const title = vscode.l10n.t('Draw the cut line through this scope …');
        const action = new vscode.CodeAction(title, kind);
        action.command = { title, command: 'cutline.drawCutLine', arguments: [document.uri] };
        return [action];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
