import * as vscode from 'vscode';

const scheme = 'cutline-decision';

/** An address by which a line of the Decisions view gets the badge of so many findings. */
export function badgeAddress(path: string, findings: number): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${path}`, query: String(findings) });
}

/** Shows how many findings a decision has at the end of its line, where a long title does not push it out of sight. */
export function showBadges(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      const count = uri.scheme === scheme ? Number(uri.query) : 0;
      if (!(count > 0)) return undefined;
      const tooltip = count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
      return new vscode.FileDecoration(count > 99 ? '99' : String(count), tooltip);
    },
  });
}
