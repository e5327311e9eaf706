import * as vscode from 'vscode';
import type { Corpus } from '../core/corpus/types.js';
import type { Lines } from '../core/document/lines.js';
import { linesOf } from '../core/document/lines.js';
import { positionAt } from '../core/document/positions.js';
import type { Range } from '../core/document/range.js';

/** Turns a range of a corpus's file into a range of the editor; a file without text has its places at the top. */
export function rangesIn(corpus: Corpus, path: string): (range: Range) => vscode.Range {
  const file = corpus.files.get(path);
  const lines = file?.state === 'read' ? file.document.lines : linesOf(textIn(corpus, path) ?? '');
  return (range) => editorRange(lines, range);
}

/** The text of a file as the corpus has it, without a byte-order mark; null for a file that it could not read. */
export function textIn(corpus: Corpus, path: string): string | null {
  const file = corpus.files.get(path);
  if (file?.state === 'read') return file.document.text;
  const input = corpus.sources.inputs.get(path);
  if (!input || !('text' in input)) return null;
  return input.text.startsWith('\uFEFF') ? input.text.slice(1) : input.text;
}

/** A range of a text with these lines as a range of the editor. */
export function editorRange(lines: Lines, range: Range): vscode.Range {
  const [start, end] = [positionAt(lines, range.start), positionAt(lines, range.end)];
  return new vscode.Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
}
