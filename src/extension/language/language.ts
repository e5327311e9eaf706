import * as vscode from 'vscode';
import { linkCode } from './code-links.js';
import { completeArtifacts } from './completion.js';
import { offerCutLine } from './cut-line-action.js';
import { leadToRecords } from './definition.js';
import { foldArtifacts } from './folding.js';
import { linkIds } from './links.js';
import { followMoves } from './moves.js';
import { findReferences } from './references.js';
import { renameRecords } from './rename.js';
import { findDecisions, outlineParts } from './symbols.js';
import type { LanguageTools } from './tools.js';

/** Registers what helps to write and to read an artifact in the editor: a provider a line, each in its own file. */
export function registerLanguage(tools: LanguageTools): vscode.Disposable {
  return vscode.Disposable.from(
    completeArtifacts(tools),
    outlineParts(tools),
    findDecisions(tools),
    offerCutLine(tools),
    foldArtifacts(tools),
    leadToRecords(tools),
    findReferences(tools),
    linkIds(tools),
    renameRecords(tools),
    followMoves(tools),
    linkCode(tools),
  );
}
