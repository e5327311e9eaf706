import * as vscode from 'vscode';
import type { Feed, Reading } from '../feed.js';
import type { Reviews } from './reviews.js';
import { baseScheme } from './scheme.js';

/** Texts at the base, for the left side of a diff. They are those that the review was made from, and cannot be written. */
export function provideBaseTexts(feed: Feed, reviews: Reviews): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const isOurs = ({ uri }: vscode.TextDocument): boolean => uri.scheme === baseScheme;
  return vscode.Disposable.from(
    changed,
    reviews.onDidChange(() => {
      for (const document of vscode.workspace.textDocuments.filter(isOurs)) changed.fire(document.uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(baseScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent(uri) {
        const reading = feed.readings.find(({ root }) => root?.toString() === uri.query);
        return reading ? (baseTextOf(reviews, reading, uri.path.slice(1)) ?? '') : '';
      },
    }),
  );
}

/** The address of a path at the base of a folder. */
export function baseUri(reading: Reading, path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: baseScheme, path: `/${path}`, query: reading.root?.toString() ?? '' });
}

/** The text of a path at the base; null where it was not there. */
export function baseTextOf(reviews: Reviews, reading: Reading, path: string): string | null {
  const review = reviews.branch(reading);
  const input = review.state === 'ready' ? review.ends.before.sources.inputs.get(path) : undefined;
  return input && 'text' in input ? input.text : null;
}
