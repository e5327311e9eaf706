import * as vscode from 'vscode';
import { completionsAt } from '../../core/author/complete/complete.js';
import type { Completion } from '../../core/author/complete/completion.js';
import { mostRecords } from '../../core/author/complete/records.js';
import { settingsOf } from '../settings.js';
import { said } from '../spoken.js';
import type { LanguageTools } from './tools.js';

/** The letters after which VS Code asks without being told to. */
const triggers = [':', ' ', '"', "'", '[', ',', '{', '@', '-', '#', '|'] as const;

/** Completes artifacts: their metadata in any carrier, headings, references and people. */
export function completeArtifacts({ feed, today }: LanguageTools): vscode.Disposable {
  const explained = new WeakMap<vscode.CompletionItem, Completion>();
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems(document, position) {
        const reading = settingsOf(document).completion ? feed.readingOf(document.uri) : undefined;
        const path = reading?.pathOf(document.uri);
        if (!reading || path === undefined) return undefined;
        const { corpus } = reading;
        const offset = document.offsetAt(position);
        const found = completionsAt({ text: document.getText(), offset, path, corpus, today: today() });
        const items = found.map((completion, index) => {
          const item = itemOf(document, completion, index);
          explained.set(item, completion);
          return item;
        });
        // What is typed next asks again where there may be more.
        return new vscode.CompletionList(items, found.length >= mostRecords);
      },
      resolveCompletionItem(item) {
        const says = explained.get(item)?.says ?? [];
        // A plain text: nothing in it is read as markdown.
        if (says.length > 0) item.documentation = says.map((phrase) => said(phrase, (words) => words)).join('\n\n');
        return item;
      },
    },
    ...triggers,
  );
}

const kinds: Readonly<Record<Completion['is'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  record: vscode.CompletionItemKind.Reference,
  person: vscode.CompletionItemKind.User,
  day: vscode.CompletionItemKind.Value,
  heading: vscode.CompletionItemKind.Struct,
};

function itemOf(document: vscode.TextDocument, completion: Completion, index: number): vscode.CompletionItem {
  const { label, detail: description, is, text, snippet, range, find, leadsOn } = completion;
  const item = new vscode.CompletionItem({ label, description }, kinds[is]);
  item.insertText = snippet ? new vscode.SnippetString(text) : text;
  item.range = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
  item.filterText = find;
  item.sortText = String(index).padStart(4, '0');
  if (leadsOn) item.command = { title: '', command: 'editor.action.triggerSuggest' };
  return item;
}
