import * as vscode from 'vscode';
import type { Memory } from '../../shared/protocol.js';
import { pageFolder, pageHtml } from './html.js';
import { readMemory } from './messages.js';
import { openPage, type Page, type PageHost } from './page.js';

/** The view type of the panel, as `onWebviewPanel:` names it in the manifest. */
export const panelType = 'cutline.tensionPanel';

/** The Tension Panels of a window: one that follows the editor, and those that are pinned to their artifact. */
export interface TensionPanel {
  /** Shows the panel that follows, beside the editor, or reveals it; it follows `uri`, else the active editor. */
  open(uri?: vscode.Uri, tab?: string): void;
  dispose(): void;
}

/** Makes the Tension Panel available: on demand through `open`, and after a reload of the window by itself. */
export function createPanel(host: PageHost): TensionPanel {
  const open = new Map<vscode.WebviewPanel, Page>();

  const show = (panel: vscode.WebviewPanel, subject: vscode.Uri | null, memory: Memory | null): Page => {
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(host.extensionUri)] };
    panel.onDidDispose(() => open.delete(panel));
    // The page asks for its state as soon as it is up, so who answers must be there before it is loaded.
    const page = openPage(panel, subject, memory, host);
    open.set(panel, page);
    panel.webview.html = pageHtml(panel.webview, host.extensionUri);
    return page;
  };
  const follower = () => [...open].find(([, page]) => !page.isPinned);

  const serializer = vscode.window.registerWebviewPanelSerializer(panelType, {
    deserializeWebviewPanel(panel, state) {
      const memory = readMemory(state);
      // A window has one Tension Panel that follows the editor.
      if (follower() && !memory?.pinned) panel.dispose();
      else show(panel, rememberedUri(memory) ?? activeUri() ?? null, memory);
      return Promise.resolve();
    },
  });

  return {
    open(uri = activeUri(), tab) {
      const [panel, page] = follower() ?? [];
      if (panel && page) {
        if (uri) page.follow(uri);
        if (tab !== undefined) page.openTab(tab);
        panel.reveal(undefined, true);
        return;
      }
      const column = { viewColumn: columnBeside(), preserveFocus: true };
      const made = show(vscode.window.createWebviewPanel(panelType, 'Tension Panel', column), uri ?? null, null);
      if (tab !== undefined) made.openTab(tab);
    },
    dispose() {
      serializer.dispose();
      for (const panel of [...open.keys()]) panel.dispose();
    },
  };

  /** A second panel joins the first, so that the editor keeps its width. */
  function columnBeside(): vscode.ViewColumn {
    return [...open.keys()].find(({ viewColumn }) => viewColumn)?.viewColumn ?? vscode.ViewColumn.Beside;
  }
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
