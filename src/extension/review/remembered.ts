import type * as vscode from 'vscode';

const key = 'cutline.base';

/** The base that was chosen for a folder; null where none was. */
export function rememberedBase(memory: vscode.Memento, root: vscode.Uri): string | null {
  const base = all(memory)[root.toString()];
  return typeof base === 'string' ? base : null;
}

/** Remembers the base that was chosen for a folder, in this workspace alone; null forgets it. */
export function rememberBase(memory: vscode.Memento, root: vscode.Uri, base: string | null): void {
  const others = Object.entries(all(memory)).filter(([folder]) => folder !== root.toString());
  void memory.update(key, Object.fromEntries(base === null ? others : [...others, [root.toString(), base]]));
}

function all(memory: vscode.Memento): Record<string, unknown> {
  const value = memory.get<unknown>(key);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
