import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What can have the focus in a grid: words that open their place, buttons, and cells without either. */
const stops = '.open, .tool, .stop';

/**
 * Makes a grid one stop of the Tab key: arrow keys go from one control to the next, along a line (`data-line`) and from
 * line to line; Home and End to the ends of a line, with Control to those of the grid.
 */
export function useRoving(root: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const grid = root.current;
    if (!grid) return undefined;
    let one: HTMLElement | null = null;
    const stopAt = (next: HTMLElement | null): void => {
      if (one !== next) one?.setAttribute('tabindex', '-1');
      one = next;
      one?.setAttribute('tabindex', '0');
    };
    // Only what has come is looked at: a grid may hold thousands of stops.
    const keep = (come: readonly Node[]): void => {
      for (const each of come.flatMap(stopsFrom)) if (each !== one) each.setAttribute('tabindex', '-1');
      if (!one?.isConnected || !one.matches(stops)) stopAt(grid.querySelector<HTMLElement>(stops));
    };
    const onFocus = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.matches(stops)) stopAt(target);
    };
    const onKey = (event: KeyboardEvent): void => {
      const from = event.target;
      if (!(from instanceof HTMLElement) || !from.matches(stops) || event.altKey || event.metaKey) return;
      const next = goal(grid, from, event);
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    };
    keep([grid]);
    const observer = new MutationObserver((changes) => keep(changes.flatMap(({ addedNodes }) => [...addedNodes])));
    observer.observe(grid, { childList: true, subtree: true });
    grid.addEventListener('focusin', onFocus);
    grid.addEventListener('keydown', onKey);
    return () => {
      observer.disconnect();
      grid.removeEventListener('focusin', onFocus);
      grid.removeEventListener('keydown', onKey);
    };
  }, []);
}

function goal(grid: HTMLElement, from: HTMLElement, { key, ctrlKey }: KeyboardEvent): HTMLElement | undefined {
  const lines = [...grid.querySelectorAll<HTMLElement>('[data-line]')].filter(isShown);
  const at = lines.findIndex((line) => line.contains(from));
  const inLine = stopsIn(lines[at]);
  const column = inLine.indexOf(from);
  const inOther = (line: number): HTMLElement | undefined => {
    const other = stopsIn(lines[line]);
    return other[Math.min(column, other.length - 1)];
  };
  switch (key) {
    case 'ArrowRight':
      return inLine[column + 1];
    case 'ArrowLeft':
      return inLine[column - 1];
    case 'ArrowDown':
      return inOther(at + 1);
    case 'ArrowUp':
      return inOther(at - 1);
    case 'PageDown':
      return inOther(Math.min(at + 10, lines.length - 1));
    case 'PageUp':
      return inOther(Math.max(at - 10, 0));
    case 'Home':
      return ctrlKey ? stopsIn(lines[0])[0] : inLine[0];
    case 'End':
      return ctrlKey ? stopsIn(lines.at(-1)).at(-1) : inLine.at(-1);
    default:
      return undefined;
  }
}

/** A line without anything to stop at is none. */
function isShown(line: HTMLElement): boolean {
  return line.querySelector(stops) !== null && line.checkVisibility();
}

/** What can have the focus in a node, the node itself too. */
function stopsFrom(node: Node): HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  return node.matches(stops) ? [node, ...stopsIn(node)] : stopsIn(node);
}

function stopsIn(element: HTMLElement | undefined): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>(stops) ?? [])];
}
