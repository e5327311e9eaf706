import * as vscode from 'vscode';
import { scopePlace } from '../../core/author/cut-line/scope-place.js';
import type { Rule } from '../../core/lint/rule.js';
import type { Current } from '../current.js';
import { rangesIn } from '../ranges.js';
import { argumentsOf, questionsIn, type Asked } from './questions.js';

/**
 * The questions of a draft above the words that they are about, and above the scope of any PRD without a line of its own
 * the way to draw one. Each runs its prompt.
 */
export function questionLenses(current: Current, uri: vscode.Uri, rules: readonly Rule[]): vscode.CodeLens[] {
  const { file, reading, path } = current;
  const artifact = file?.state === 'read' ? file.artifact : null;
  if (!artifact) return [];
  const rangeOf = rangesIn(reading.corpus, path);
  const list = artifact.cutLine.state === 'explicit' ? null : (scopePlace(artifact)?.list ?? null);
  const asked = questionsIn(current, rules);
  const isDrawing = ({ command }: Asked): boolean => command === 'cutline.drawCutLine';
  const lenses = asked.map((each) => {
    const place = isDrawing(each) && list ? { start: list.start, end: list.start } : each.finding.range;
    const { question: title, command } = each;
    return new vscode.CodeLens(rangeOf(place), { title, command, arguments: argumentsOf(each, uri) });
  });
  // Who has never heard of a cut line is not told of it above a list.
  const isExpected = artifact.usesOurKeys || reading.corpus.policyFor(path).adopted;
  if (!list || !isExpected || asked.some(isDrawing)) return lenses;
  const title = vscode.l10n.t('Draw the Cut Line …');
  const at = rangeOf({ start: list.start, end: list.start });
  return [...lenses, new vscode.CodeLens(at, { title, command: 'cutline.drawCutLine', arguments: [uri] })];
}
