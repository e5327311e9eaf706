import type { Artifact } from '../../artifact/types.js';
import type { Document } from '../../document/document.js';
import type { ListItem } from '../../document/outline-types.js';
import type { Range } from '../../document/range.js';

/** Lines that can be folded into the first of them. */
export interface Fold {
  readonly is: 'metadata' | 'list' | 'suppressed';
  readonly range: Range;
}

/**
 * What can be folded of an artifact and no heading, list item, table or block of its markdown is: its frontmatter, the
 * lists of what must be true before it is done, and what stands between comments that switch rules off and on.
 */
export function foldsOf(artifact: Artifact): Fold[] {
  const { document } = artifact;
  const folds = [...metadata(document), ...doneLists(artifact), ...suppressed(document)];
  return folds.filter(({ range }) => document.lines.at(range.end) > document.lines.at(range.start));
}

function metadata({ frontmatter: { state, range }, text }: Document): Fold[] {
  if (state === 'absent') return [];
  return [
    {
      is: 'metadata',
      range: { start: range.start, end: range.start + text.slice(range.start, range.end).trimEnd().length },
    },
  ];
}

function doneLists({ document, checklist }: Artifact): Fold[] {
  const done = new Set(checklist.filter(({ list }) => list === 'done').map(({ range }) => range.start));
  const lists = new Map<number, { readonly first: ListItem; last: ListItem; isDone: boolean }>();
  for (const item of document.outline.items) {
    const known = lists.get(item.list) ?? { first: item, last: item, isDone: false };
    known.last = item;
    known.isDone ||= done.has(item.range.start);
    lists.set(item.list, known);
  }
  return [...lists.values()]
    .filter(({ isDone }) => isDone)
    .map(({ first, last }) => ({ is: 'list', range: { start: first.block.start, end: last.range.end } }));
}

function suppressed({ outline }: Document): Fold[] {
  const folds: Fold[] = [];
  let opened: Range | null = null;
  for (const { text, range } of outline.comments) {
    const word = text.trimStart().split(/\s/, 1)[0];
    if (word === 'cutline-disable') opened ??= range;
    else if (word === 'cutline-enable' && opened) {
      folds.push({ is: 'suppressed', range: { start: opened.start, end: range.end } });
      opened = null;
    }
  }
  return folds;
}
