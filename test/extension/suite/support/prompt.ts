import * as vscode from 'vscode';
import { press, type, workbench } from '../../harness/page.js';
import { until } from '../../harness/until.js';
import { at, cutline, noticed, write } from './editor.js';

const widget = '.quick-input-widget';

/** Waits until a prompt asks, by words of its title, its placeholder or the line below its input. */
export async function asks(words: string): Promise<void> {
  await until(`a prompt asks “${words}”`, async () => {
    if ((await workbench.count(`${widget}:visible`)) === 0) return false;
    const placeholder = await workbench.evaluate<string>(
      `[...document.querySelectorAll('${widget} input')].map(({ placeholder }) => placeholder).join(' ')`,
    );
    return `${placeholder} ${await workbench.text(widget)}`.includes(words);
  });
}

/** Picks the entry of the list with exactly this label. */
export async function pick(label: string): Promise<void> {
  await workbench.click(`.quick-input-list .monaco-list-row :text-is(${JSON.stringify(label)})`);
}

/** Writes a line into the prompt, in place of what stands there, and sends it. */
export async function answer(text: string): Promise<void> {
  await workbench.fill(`${widget} .quick-input-box input`, text);
  await press('Enter');
}

/** Ticks the entries with these labels and sends the list. */
export async function tickEach(...labels: readonly string[]): Promise<void> {
  for (const label of labels) await pick(label);
  await press('Enter');
}

/** Sends what stands in the prompt. */
export async function accept(): Promise<void> {
  await press('Enter');
}

/** Goes a step back by the button of the prompt. */
export async function goBack(): Promise<void> {
  await workbench.click(`${widget} .quick-input-titlebar .codicon-quick-input-back`);
}

/** Leaves the prompt half-way. */
export async function leave(): Promise<void> {
  await press('Escape');
  await until('the prompt is gone', async () => (await workbench.count(`${widget}:visible`)) === 0);
}

/** Types into whatever has the focus, as a person without a mouse does. */
export async function typeOut(text: string): Promise<void> {
  await type(text);
}

/** Writes an artifact and opens it, and waits until Cutline knows what it is. */
export async function opened(path: string, text: string): Promise<vscode.TextDocument> {
  await write(path, text);
  const { document } = await vscode.window.showTextDocument(at(path));
  // VS Code tells of a new file only after a while.
  await noticed(`${path} is read`, async () => {
    await (await cutline()).settled();
    const lenses = await vscode.commands.executeCommand<unknown[]>('vscode.executeCodeLensProvider', document.uri);
    return lenses.length > 0;
  });
  return document;
}

/** Waits until VS Code tells the words in a notification, and takes it away. A window under test shows them in their list alone. */
export async function says(words: string): Promise<void> {
  await until(`a notification says “${words}”`, async () => {
    await vscode.commands.executeCommand('notifications.showList');
    const list = '.notifications-center.visible';
    return (await workbench.count(list)) > 0 && (await workbench.text(list)).includes(words);
  });
  await vscode.commands.executeCommand('notifications.clearAll');
}
