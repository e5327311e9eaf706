import * as vscode from 'vscode';
import { resize, workbench } from '../../harness/page.js';
import { until } from '../../harness/until.js';

const pane = '.pane:has(.title:text-is("Decisions"))';

/** A line of the Decisions view, by words of it. */
export function line(words: string): string {
  return `${pane} .monaco-list-row:has-text(${JSON.stringify(words)})`;
}

/** A group of the Decisions view, by its name. */
export function group(name: string): string {
  return `${pane} .monaco-list-row[aria-label^="${name}, "]`;
}

/** Opens the Decisions view, and gives it the room of the other parts of the Explorer: a list draws only what is seen. */
export async function openDecisions(): Promise<void> {
  await resize(1280, 1600);
  await vscode.commands.executeCommand('cutline.decisions.focus');
  await workbench.waitFor(`${pane} .pane-body`);
  const others = '.sidebar .pane-header.expanded:not(:has-text("Decisions"))';
  while ((await workbench.count(others)) > 0) await workbench.click(`${others} .title`);
}

/** The lines of the view in their order, as a screen reader names them. */
export async function lines(): Promise<string[]> {
  const rows = `[...document.querySelectorAll('.pane')].filter((pane) => pane.querySelector('.title')?.textContent === 'Decisions')
    .flatMap((pane) => [...pane.querySelectorAll('.monaco-list-row')])
    .map((row) => ({ top: row.offsetTop, label: row.getAttribute('aria-label') }))
    .sort((a, b) => a.top - b.top).map(({ label }) => label)`;
  return workbench.evaluate<string[]>(rows);
}

/** Waits until the lines of the view are as wanted. */
export async function linesAre(what: string, wanted: (lines: readonly string[]) => boolean): Promise<string[]> {
  let last: string[] = [];
  await until(`the view shows ${what}`, async () => wanted((last = await lines()))).catch((error: unknown) => {
    throw new Error(`${String(error)}; it shows:\n${last.join('\n')}`);
  });
  return last;
}
