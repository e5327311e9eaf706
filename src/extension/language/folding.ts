import * as vscode from 'vscode';
import { foldsOf, type Fold } from '../../core/author/symbols/folds.js';
import { currentOf } from '../current.js';
import { rangesIn } from '../ranges.js';
import type { LanguageTools } from './tools.js';

/** Folds of an artifact what VS Code's own folding of markdown leaves open. */
export function foldArtifacts({ feed }: LanguageTools): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    { language: 'markdown' },
    {
      onDidChangeFoldingRanges: feed.onDidChange,
      provideFoldingRanges(document) {
        const current = currentOf(feed, document);
        const artifact = current?.file?.state === 'read' ? current.file.artifact : null;
        if (!current || !artifact) return [];
        const rangeOf = rangesIn(current.reading.corpus, current.path);
        return foldsOf(artifact).map(({ is, range }) => {
          const { start, end } = rangeOf(range);
          return new vscode.FoldingRange(start.line, end.line, kinds[is]);
        });
      },
    },
  );
}

const kinds: Readonly<Record<Fold['is'], vscode.FoldingRangeKind | undefined>> = {
  metadata: undefined,
  list: undefined,
  suppressed: vscode.FoldingRangeKind.Comment,
};
