import * as vscode from 'vscode';
import { meantAt, placeOf } from '../../core/author/references/meant-at.js';
import { mentionsInPlain, type Meant } from '../../core/author/references/mentions.js';
import { currentOf } from '../current.js';
import type { Reading } from '../feed.js';
import { rangesIn } from '../ranges.js';
import type { LanguageTools } from './tools.js';

/** Leads from an id or a path in an artifact, and from a marker in code, to the record that it means. */
export function leadToRecords({ feed }: LanguageTools): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(
      { language: 'markdown' },
      {
        provideDefinition(document, position) {
          const current = currentOf(feed, document);
          if (current?.file?.state !== 'read') return undefined;
          const { reading, file } = current;
          const meant = meantAt(reading.corpus, file.document, file.artifact, document.offsetAt(position));
          // The address of a link is VS Code's own to follow.
          if (!meant?.mention || meant.mention.form === 'link') return undefined;
          const rangeOf = rangesIn(reading.corpus, current.path);
          return [linkTo(reading, meant, rangeOf(meant.words.range))];
        },
      },
    ),
    vscode.languages.registerDefinitionProvider(
      { scheme: '*' },
      {
        provideDefinition(document, position) {
          const reading = feed.readingOf(document.uri);
          const path = reading?.pathOf(document.uri);
          if (!reading?.root || path === undefined || document.languageId === 'markdown') return undefined;
          const line = document.lineAt(position.line);
          const mention = mentionsInPlain(reading.corpus, { path, text: line.text }).find(
            ({ range }) => range.start <= position.character && position.character <= range.end,
          );
          if (!mention) return undefined;
          const words = new vscode.Range(position.line, mention.range.start, position.line, mention.range.end);
          return [linkTo(reading, mention.meant, words)];
        },
      },
    ),
  );
}

function linkTo(reading: Reading, meant: Meant, words: vscode.Range): vscode.LocationLink {
  const { path } = meant.artifact;
  const place = rangesIn(reading.corpus, path)(placeOf(meant));
  return {
    originSelectionRange: words,
    targetUri: reading.uriOf(path),
    targetRange: place,
    targetSelectionRange: place,
  };
}
