import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifact/types.js';
import type { Lens } from '../../core/author/lenses/lens.js';
import { lensesOf } from '../../core/author/lenses/lenses.js';
import { longestName, shown } from '../../core/tension/shown.js';
import type { Current } from '../current.js';
import { rangesIn } from '../ranges.js';

/** So many files are listed at once. */
const most = 200;

/** What stands behind the words of an artifact: its successor, days to come, the balance of its scope, and its code. */
export function decisionLenses(
  { reading, path }: Current,
  artifact: Artifact,
  uri: vscode.Uri,
  today: string,
): vscode.CodeLens[] {
  const rangeOf = rangesIn(reading.corpus, path);
  return lensesOf(artifact, reading.corpus, today).map((lens) => {
    const range = rangeOf(lens.range);
    return new vscode.CodeLens(range, { title: titleOf(lens), ...actionOf(lens, range) });
  });

  function actionOf(lens: Lens, range: vscode.Range): Omit<vscode.Command, 'title'> {
    switch (lens.is) {
      case 'superseded': {
        const at = rangesIn(reading.corpus, lens.by.path)(lens.by.title?.range ?? { start: 0, end: 0 });
        const selection = new vscode.Range(at.start, at.start);
        return { command: 'vscode.open', arguments: [reading.uriOf(lens.by.path), { selection }] };
      }
      case 'due':
        // A day that is still to come asks for nothing.
        return lens.days < 0
          ? { command: 'cutline.showRule', arguments: ['overdue-kill-rule'] }
          : { command: '', arguments: [] };
      case 'cut-line':
        return { command: 'cutline.drawCutLine', arguments: [uri] };
      case 'governs': {
        const top = new vscode.Position(0, 0);
        const places = lens.paths.slice(0, most).map((each) => new vscode.Location(reading.uriOf(each), top));
        return { command: 'editor.action.peekLocations', arguments: [uri, range.start, places, 'peek'] };
      }
    }
  }
}

function titleOf(lens: Lens): string {
  switch (lens.is) {
    case 'superseded':
      return vscode.l10n.t('Superseded by {0}', nameOf(lens.by));
    case 'due':
      return dueTitle(lens.days);
    case 'cut-line':
      return vscode.l10n.t('{0} above, {1} below the line', lens.above, lens.below);
    case 'governs':
      return lens.paths.length === 1
        ? vscode.l10n.t('Governs 1 file')
        : vscode.l10n.t('Governs {0} files', lens.paths.length);
  }
}

function dueTitle(days: number): string {
  if (days === 0) return vscode.l10n.t('Kill rule: due today');
  if (days === 1) return vscode.l10n.t('Kill rule: due tomorrow');
  if (days > 1) return vscode.l10n.t('Kill rule: due in {0} days', days);
  return days === -1
    ? vscode.l10n.t('Kill rule: overdue by 1 day, decide')
    : vscode.l10n.t('Kill rule: overdue by {0} days, decide', -days);
}

/** A number alone says little: then the title is its name. */
function nameOf({ id, title, path }: Artifact): string {
  return shown(id && /\p{L}/u.test(id.text) ? id.text : (title?.text ?? path), longestName);
}
