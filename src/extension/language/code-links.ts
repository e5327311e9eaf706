import * as vscode from 'vscode';
import { placeOf } from '../../core/author/references/meant-at.js';
import { mentionsInPlain } from '../../core/author/references/mentions.js';
import type { Corpus } from '../../core/corpus/types.js';
import { governing, type Governing } from '../../core/review/governs.js';
import { markersIn } from '../../core/review/markers.js';
import type { Feed, Reading } from '../feed.js';
import { editorRange, rangesIn } from '../ranges.js';
import { linesOf } from '../../core/document/lines.js';
import { settingsOf } from '../settings.js';
import type { LanguageTools } from './tools.js';

/** Files of any language; what is a document is left out by its language. */
const code = { scheme: '*' };

/** So many decisions are named in the line over a file. */
const mostNamed = 2;

/** A file of more lines is data or made by a machine, and is not looked through as somebody types. */
const mostLines = 20_000;

/** A file of code that belongs to a folder with decisions. */
interface CodeDocument {
  readonly reading: Reading;
  readonly path: string;
}

/** Leads from code to decisions: one quiet line over a file that some govern, and links where a comment names one. */
export function linkCode({ feed }: LanguageTools): vscode.Disposable {
  const known = new WeakMap<Corpus, Map<string, readonly Governing[]>>();
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    feed.onDidChange(() => {
      if (!feed.busy) changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('cutline.codeLinks')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(code, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const found = codeDocument(feed, document);
        if (!found) return [];
        const decisions = governingOf(found, document.getText());
        return decisions.length > 0 ? [lensOver(document, found.reading, decisions)] : [];
      },
    }),
    vscode.languages.registerDocumentLinkProvider(code, {
      provideDocumentLinks(document) {
        const found = codeDocument(feed, document);
        if (!found) return [];
        const { reading, path } = found;
        const text = document.getText();
        const lines = linesOf(text);
        return mentionsInPlain(reading.corpus, { path, text }).map(({ range, meant }) => {
          const { artifact } = meant;
          const to = rangesIn(reading.corpus, artifact.path)(placeOf(meant)).start;
          const fragment = `L${String(to.line + 1)},${String(to.character + 1)}`;
          return new vscode.DocumentLink(editorRange(lines, range), reading.uriOf(artifact.path).with({ fragment }));
        });
      },
    }),
  );

  function governingOf({ reading: { corpus }, path }: CodeDocument, text: string): readonly Governing[] {
    const markers = markersIn(text);
    const key = JSON.stringify([path, markers.map((marker) => marker.text)]);
    const byKey = known.get(corpus) ?? new Map<string, readonly Governing[]>();
    known.set(corpus, byKey);
    const found =
      byKey.get(key) ?? governing(corpus, [{ path, markers }]).filter(({ decision }) => decision.stage !== 'closed');
    byKey.set(key, found);
    return found;
  }
}

function codeDocument(feed: Feed, document: vscode.TextDocument): CodeDocument | null {
  if (document.languageId === 'markdown' || document.lineCount > mostLines || !settingsOf(document).codeLinks)
    return null;
  const reading = feed.readingOf(document.uri);
  const path = reading?.pathOf(document.uri);
  if (!reading?.root || path === undefined || reading.corpus.sources.inputs.has(path)) return null;
  return reading.corpus.artifacts.length > 0 ? { reading, path } : null;
}

function lensOver(document: vscode.TextDocument, reading: Reading, decisions: readonly Governing[]): vscode.CodeLens {
  const names = decisions.map(({ decision }) => decision.id?.text ?? decision.title?.text ?? decision.path);
  const more = names.length - mostNamed;
  const listed = names.slice(0, mostNamed).join(' · ');
  const title =
    more > 0 ? vscode.l10n.t('Governed by {0} and {1} more', listed, more) : vscode.l10n.t('Governed by {0}', listed);
  const top = new vscode.Position(0, 0);
  const places = decisions.map(({ decision }) => {
    const rangeOf = rangesIn(reading.corpus, decision.path);
    return new vscode.Location(reading.uriOf(decision.path), rangeOf(decision.title?.range ?? decision.range));
  });
  return new vscode.CodeLens(new vscode.Range(top, top), {
    title,
    command: 'editor.action.goToLocations',
    arguments: [document.uri, top, places, places.length > 1 ? 'peek' : 'goto', ''],
  });
}
