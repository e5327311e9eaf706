import * as vscode from 'vscode';
import { placeOf } from '../../core/author/references/meant-at.js';
import { mentionsIn, type Mention } from '../../core/author/references/mentions.js';
import { currentOf } from '../current.js';
import { rangesIn } from '../ranges.js';
import type { LanguageTools } from './tools.js';

/** Forms that are no link of markdown, which VS Code follows by itself. */
const ours: ReadonlySet<Mention['form']> = new Set(['text', 'field', 'bare', 'wiki']);

/** Makes ids and paths that stand as words, in metadata and in prose, lead to the records that they mean. */
export function linkIds({ feed }: LanguageTools): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    { language: 'markdown' },
    {
      provideDocumentLinks(document) {
        const current = currentOf(feed, document);
        if (current?.file?.state !== 'read') return [];
        const { reading, path, file } = current;
        const rangeOf = rangesIn(reading.corpus, path);
        return mentionsIn(reading.corpus, file.document, file.artifact)
          .filter((mention) => mention.path === path && ours.has(mention.form) && mention.meant.artifact.path !== path)
          .map(({ range, meant }) => {
            const to = rangesIn(reading.corpus, meant.artifact.path)(placeOf(meant)).start;
            const target = reading
              .uriOf(meant.artifact.path)
              .with({ fragment: `L${String(to.line + 1)},${String(to.character + 1)}` });
            const link = new vscode.DocumentLink(rangeOf(range), target);
            link.tooltip = vscode.l10n.t(
              'Go to {0}',
              meant.record?.title.text ?? meant.artifact.title?.text ?? meant.artifact.path,
            );
            return link;
          });
      },
    },
  );
}
