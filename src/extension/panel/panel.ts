import * as vscode from 'vscode';
import type { Memory } from '../../shared/protocol.js';
import { pageFolder, pageHtml } from './html.js';
import { readMemory } from './messages.js';
import { openPage, type Page, type PageHost } from './page.js';

/** The view type of the panel, as `onWebviewPanel:` names it in the manifest. */
export const panelType = 'cutline.tensionPanel';

/** The Tension Panel of a window. */
export interface TensionPanel {
  /** Shows the panel beside the editor, or reveals the one that is open; it follows `uri`, else the active editor. */
  open(uri?: vscode.Uri): void;
  dispose(): void;
}

/** Makes the Tension Panel available: on demand through `open`, and after a reload of the window by itself. */
export function createPanel(host: PageHost & { readonly extensionUri: vscode.Uri }): TensionPanel {
  let current: { readonly panel: vscode.WebviewPanel; readonly page: Page } | null = null;

  const show = (panel: vscode.WebviewPanel, subject: vscode.Uri | null, memory: Memory | null): void => {
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(host.extensionUri)] };
    panel.onDidDispose(() => {
      if (current?.panel === panel) current = null;
    });
    // The page asks for its state as soon as it is up, so who answers must be there before it is loaded.
    current = { panel, page: openPage(panel, subject, memory, host) };
    panel.webview.html = pageHtml(panel.webview, host.extensionUri);
  };

  const serializer = vscode.window.registerWebviewPanelSerializer(panelType, {
    deserializeWebviewPanel(panel, state) {
      const memory = readMemory(state);
      // A window has one Tension Panel.
      if (current) panel.dispose();
      else show(panel, rememberedUri(memory) ?? activeUri() ?? null, memory);
      return Promise.resolve();
    },
  });

  return {
    open(uri = activeUri()) {
      if (current) {
        if (uri) current.page.follow(uri);
        current.panel.reveal(undefined, true);
        return;
      }
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      show(vscode.window.createWebviewPanel(panelType, 'Tension Panel', column), uri ?? null, null);
    },
    dispose() {
      serializer.dispose();
      current?.panel.dispose();
    },
  };
}

function activeUri(): vscode.Uri | undefined {
  return vscode.window.activeTextEditor?.document.uri;
}

/** The remembered artifact. Whatever the page remembers, only a file that Cutline reads is ever drawn. */
function rememberedUri(memory: Memory | null): vscode.Uri | null {
  if (!memory?.subject) return null;
  try {
    return vscode.Uri.parse(memory.subject, true);
  } catch {
    return null;
  }
}
