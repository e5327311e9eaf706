import * as vscode from 'vscode';
import type { Question } from './ask.js';
import { shown } from './questions.js';

/** Entries in their order, with a line between them where null stands. */
export type Order<Entry> = readonly (Entry | null)[];

/** What a list asks whose entries can be moved. */
export interface Arranging<Entry> {
  readonly start: Order<Entry>;
  readonly labelOf: (entry: Entry) => string;
  readonly line: string;
  /** What is said of an entry below the line. */
  readonly below: string;
  readonly asks: string;
  /** The entry that ends the question. */
  readonly done: string;
  /** What stands in its place where nothing is left on one side of the line. */
  readonly undone: string;
}

interface Shown<Entry> extends vscode.QuickPickItem {
  /** The place of an entry; -1 for the one that ends the question. */
  readonly at: number;
  readonly entry: Entry | null;
}

/**
 * Asks for an order. By mouse, entries move by their buttons; by keyboard, Enter takes an entry up and Enter on another
 * one puts it there. The line is an entry as well.
 */
export function inOrder<Entry>(arranging: Arranging<Entry>): Question<Order<Entry>> {
  return (frame) =>
    shown<Order<Entry>, vscode.QuickPick<Shown<Entry>>>(vscode.window.createQuickPick(), frame, (pick, end) => {
      let order = frame.before ?? arranging.start;
      let taken: number | null = null;
      const buttons = buttonsOf();
      const draw = (active: number): void => {
        pick.placeholder = taken === null ? arranging.asks : vscode.l10n.t('Choose the place where it goes');
        pick.items = itemsOf(arranging, order, taken, buttons);
        pick.activeItems = pick.items.filter(({ at }) => at === active);
      };
      const move = (from: number, to: number): void => {
        taken = null;
        if (to >= 0 && to < order.length) order = order.toSpliced(from, 1).toSpliced(to, 0, order[from] ?? null);
        draw(Math.min(Math.max(to, 0), order.length - 1));
      };
      pick.keepScrollPosition = true;
      draw(-1);
      pick.onDidTriggerItemButton(({ item: { at }, button }) => {
        move(at, button === buttons.up ? at - 1 : at + 1);
      });
      pick.onDidAccept(() => {
        const [chosen] = pick.selectedItems;
        if (!chosen) return;
        pick.value = '';
        if (taken !== null) move(taken, chosen.at < 0 ? taken : chosen.at);
        else if (chosen.at >= 0) draw((taken = chosen.at));
        else if (isParted(order)) end(order);
      });
    });
}

function itemsOf<Entry>(
  { labelOf, line, below, done, undone }: Arranging<Entry>,
  order: Order<Entry>,
  taken: number | null,
  { up, down }: Buttons,
): Shown<Entry>[] {
  const lineAt = order.indexOf(null);
  const entries = order.map((entry, at) => ({
    at,
    entry,
    label: `${at === taken ? '$(move) ' : ''}${entry === null ? `──── ${line} ────` : labelOf(entry)}`,
    description: entry !== null && at > lineAt ? below : '',
    buttons: [...(at > 0 ? [up] : []), ...(at < order.length - 1 ? [down] : [])],
  }));
  const last = { at: -1, entry: null, label: isParted(order) ? `$(check) ${done}` : `$(warning) ${undone}` };
  return [last, ...entries];
}

/** Something ships, and something goes first. */
function isParted(order: Order<unknown>): boolean {
  return order[0] !== null && order.at(-1) !== null;
}

interface Buttons {
  readonly up: vscode.QuickInputButton;
  readonly down: vscode.QuickInputButton;
}

function buttonsOf(): Buttons {
  return {
    up: { iconPath: new vscode.ThemeIcon('arrow-up'), tooltip: vscode.l10n.t('Move up') },
    down: { iconPath: new vscode.ThemeIcon('arrow-down'), tooltip: vscode.l10n.t('Move down') },
  };
}
