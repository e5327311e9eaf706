import * as vscode from 'vscode';
import { meantAt } from '../../core/author/references/meant-at.js';
import { mentionsOf, mentionTest } from '../../core/author/references/mentions-of.js';
import type { Mention } from '../../core/author/references/mentions.js';
import { linesOf } from '../../core/document/lines.js';
import type { Range } from '../../core/document/range.js';
import { currentOf } from '../current.js';
import { editorRange, rangesIn } from '../ranges.js';
import { codeFiles } from './code-files.js';
import type { LanguageTools } from './tools.js';

/** Finds every place that speaks of the record at the cursor: in documents, and in the comments of code. */
export function findReferences({ feed }: LanguageTools): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(
    { language: 'markdown' },
    {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const current = currentOf(feed, document);
        if (current?.file?.state !== 'read') return undefined;
        const { reading, file } = current;
        const { corpus } = reading;
        const meant = meantAt(corpus, file.document, file.artifact, document.offsetAt(position));
        if (!meant) return undefined;
        const code = await codeFiles(reading, mentionTest(meant), token);
        const known = new Map<string, (range: Range) => vscode.Range>();
        for (const { path, text } of code) {
          const lines = linesOf(text);
          known.set(path, (range) => editorRange(lines, range));
        }
        const isOwn = ({ path, range }: Mention): boolean =>
          path === meant.artifact.path &&
          meant.mention === null &&
          range.start <= meant.words.range.end &&
          meant.words.range.start <= range.end;
        return mentionsOf(corpus, meant, code)
          .filter((mention) => includeDeclaration || !isOwn(mention))
          .map(({ path, range }) => {
            const rangeOf = known.get(path) ?? rangesIn(corpus, path);
            known.set(path, rangeOf);
            return new vscode.Location(reading.uriOf(path), rangeOf(range));
          });
      },
    },
  );
}
