import * as vscode from 'vscode';
import { webview, type Surface } from '../../harness/page.js';
import { until } from '../../harness/until.js';

/** The inside of the Tension Panel. */
export const page: Surface = webview({ title: 'Tension Panel' });

/** Opens the panel as the command does, and waits until it shows the words. */
export async function openPanel(words: string): Promise<void> {
  await vscode.commands.executeCommand('cutline.openTensionPanel');
  await shows(words);
}

/** Waits until the panel shows the words to a reader. */
export async function shows(words: string): Promise<void> {
  let last = '';
  await until(`the panel shows "${words}"`, async () => {
    last = await page.text('main');
    return last.includes(words);
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; it shows:\n${last}`);
  });
}

/** Opens one of the panel's tabs. */
export async function openTab(name: 'matrix' | 'done' | 'signals' | 'changes'): Promise<void> {
  await page.click(`#tab-${name}`);
  await page.waitFor(`#view-${name}`);
}

/** The box of an item, by its words. */
export function box(words: string): string {
  return `vscode-checkbox:has-text("${words}")`;
}

/** Waits until an item's box is ticked, or is not. */
export async function boxIs(words: string, ticked: boolean): Promise<void> {
  await page.waitFor(`${box(words)}[aria-checked="${String(ticked)}"]`);
}

/** A small button, by its words. */
export function tool(words: string): string {
  return `button.tool:has-text("${words}")`;
}
