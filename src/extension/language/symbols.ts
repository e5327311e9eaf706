import * as vscode from 'vscode';
import { decisionsNamed } from '../../core/author/symbols/decisions.js';
import { documentParts, type DocumentPart } from '../../core/author/symbols/document-parts.js';
import { currentOf } from '../current.js';
import { rangesIn } from '../ranges.js';
import type { LanguageTools } from './tools.js';

/** Adds to the outline and the breadcrumbs what VS Code's own, which lists the headings, leaves out. */
export function outlineParts({ feed }: LanguageTools): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    { language: 'markdown' },
    {
      provideDocumentSymbols(document) {
        const current = currentOf(feed, document);
        const artifact = current?.file?.state === 'read' ? current.file.artifact : null;
        if (!current || !artifact) return [];
        const rangeOf = rangesIn(current.reading.corpus, current.path);
        return documentParts(artifact).map(({ name, detail, is, range }) => {
          const at = rangeOf(range);
          return new vscode.DocumentSymbol(name, detail, kinds[is], at, at);
        });
      },
    },
    { label: 'Cutline' },
  );
}

const kinds: Readonly<Record<DocumentPart['is'], vscode.SymbolKind>> = {
  record: vscode.SymbolKind.Event,
  option: vscode.SymbolKind.EnumMember,
  'cut-line': vscode.SymbolKind.Operator,
  'kill-rule': vscode.SymbolKind.Event,
  item: vscode.SymbolKind.Boolean,
};

/** The most that a list of symbols is handed of one folder. */
const most = 500;

/** Finds decisions among the symbols of the workspace: `#adr 12`, or words of a title. */
export function findDecisions({ feed }: LanguageTools): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols: (query) =>
      feed.readings.flatMap((reading) => {
        // The lines of a file are counted once for all that stands in it.
        const rangesOf = new Map<string, ReturnType<typeof rangesIn>>();
        return decisionsNamed(reading.corpus, query)
          .slice(0, most)
          .map(({ name, place, path, range }) => {
            const rangeOf = rangesOf.get(path) ?? rangesIn(reading.corpus, path);
            rangesOf.set(path, rangeOf);
            const location = new vscode.Location(reading.uriOf(path), rangeOf(range));
            return new vscode.SymbolInformation(name, vscode.SymbolKind.Event, place, location);
          });
      }),
  });
}
