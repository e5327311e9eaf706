import * as vscode from 'vscode';
import { updateCorpus } from '../../core/corpus/build.js';
import { isMarkdown } from '../../core/corpus/inputs.js';
import type { Rule } from '../../core/lint/rule.js';
import { reviewBranch } from '../../core/review/branch.js';
import { branchReport } from '../../core/review/report/report.js';
import { review } from '../../core/review/review.js';
import type { Reading } from '../feed.js';
import { baseScheme } from './scheme.js';
import type { ReviewState } from './state.js';

/** What an open diff is reviewed with. */
export interface DiffTools {
  readonly rules: readonly Rule[];
  readonly today: () => string;
}

/** Reviews the diff that is in front, whoever supplies its sides. */
export type DiffReview = (reading: Reading) => ReviewState | null;

/** Makes a review of the open diff: null where none of the folder is in front, and made anew only when a side changes. */
export function createDiffReview(tools: DiffTools): DiffReview {
  let known: { readonly from: readonly unknown[]; readonly review: ReviewState } | null = null;
  return (reading) => {
    const sides = sidesInFront(reading);
    if (!sides) return null;
    const { original, modified, path } = sides;
    const from = [reading.corpus, path, original, original.version, modified, modified.version];
    if (!known?.from.every((part, index) => part === from[index]))
      known = { from, review: reviewOf(reading, sides, tools) };
    return known.review;
  };
}

interface Sides {
  readonly original: vscode.TextDocument;
  readonly modified: vscode.TextDocument;
  readonly path: string;
}

function sidesInFront(reading: Reading): Sides | null {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  // Our own diff was opened from a review, and does not take its place.
  if (!(input instanceof vscode.TabInputTextDiff) || input.original.scheme === baseScheme) return null;
  const [original, modified] = [documentAt(input.original), documentAt(input.modified)];
  if (!original || !modified) return null;
  const path = pathIn(reading, input.modified) ?? pathIn(reading, input.original);
  if (path === undefined || !isMarkdown(path)) return null;
  return { original, modified, path };
}

function reviewOf(reading: Reading, { original, modified, path }: Sides, { rules, today }: DiffTools): ReviewState {
  const after = updateCorpus(reading.corpus, [{ path, text: modified.getText() }]);
  const before = updateCorpus(after, [{ path, text: original.getText() }]);
  const ends = { before, after };
  const records = review(ends);
  const found = reviewBranch(ends, records, { code: [], others: [], run: { rules, today: today() } });
  const base = { name: nameOf(original.uri), commit: null, by: 'diff' } as const;
  const head = { name: nameOf(modified.uri), commit: null, uncommitted: null };
  return { state: 'ready', report: branchReport(found, { base, head, ends, rules }), ends, records, uncommitted: 0 };
}

/** The file that a side of a diff is a version of: by its address, else by the path in it. */
function pathIn(reading: Reading, uri: vscode.Uri): string | undefined {
  const own = reading.pathOf(uri);
  if (own !== undefined && uri.scheme === reading.root?.scheme) return own;
  return reading.root ? reading.pathOf(reading.root.with({ path: uri.path })) : undefined;
}

function documentAt(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
