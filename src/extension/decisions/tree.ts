import * as vscode from 'vscode';
import { decisionsView, groupings, type DecisionsView, type Grouping } from '../../core/tension/decisions/view.js';
import type { Feed, Reading } from '../feed.js';
import { itemOf } from './items.js';
import type { DecisionNode, FolderNode, GroupNode, LineNode } from './nodes.js';

/** What the Decisions view is made from. */
export interface DecisionsTools {
  readonly feed: Feed;
  /** Remembers how the view was grouped. */
  readonly memory: vscode.Memento;
  /** The day that dates are judged against, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** The decisions of all open folders as a tree, and how a person looks at them. */
export interface Decisions extends vscode.TreeDataProvider<DecisionNode> {
  readonly grouping: Grouping;
  readonly filter: string;
  /** How many decisions the filter leaves, of how many. */
  count(): Pick<DecisionsView, 'shown' | 'total'>;
  groupBy(grouping: Grouping): void;
  filterBy(words: string): void;
  dispose(): void;
}

const remembered = 'cutline.decisions.grouping';

/** Makes the tree; it follows the feed until it is disposed. */
export function createDecisions({ feed, memory, today }: DecisionsTools): Decisions {
  const changed = new vscode.EventEmitter<undefined>();
  const drawn = new WeakMap<Reading, { readonly from: readonly unknown[]; readonly view: DecisionsView }>();
  let grouping = groupings.find((each) => each === memory.get(remembered)) ?? 'status';
  let filter = '';
  let shown: readonly unknown[] = [];
  const subscription = feed.onDidChange(() => {
    // Most changes are of something else, and a tree that is drawn anew loses the place of the mouse.
    const next = folders().flatMap(({ corpus, findings }) => [corpus, findings]);
    if (next.length === shown.length && next.every((part, index) => part === shown[index])) return;
    shown = next;
    changed.fire(undefined);
  });

  return {
    get grouping() {
      return grouping;
    },
    get filter() {
      return filter;
    },
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren(node) {
      if (node?.is === 'line') return node.line.records.map((line) => lineNode(node.group, line));
      if (node?.is === 'group') return node.group.lines.map((line) => lineNode(node, line));
      if (node) return groupsOf(node.reading);
      const all = folders();
      return all.length > 1 ? all.map(folderNode) : all.flatMap(groupsOf);
    },
    count() {
      const views = folders().map(viewOf);
      const sum = (of: 'shown' | 'total'): number => views.reduce((total, view) => total + view[of], 0);
      return { shown: sum('shown'), total: sum('total') };
    },
    groupBy(next) {
      grouping = next;
      void memory.update(remembered, next);
      changed.fire(undefined);
    },
    filterBy(words) {
      filter = words;
      changed.fire(undefined);
    },
    dispose() {
      subscription.dispose();
      changed.dispose();
    },
  };

  /** A document that lies in no folder is shown by its editor alone. */
  function folders(): Reading[] {
    return feed.readings.filter(({ root, corpus }) => root !== null && corpus.artifacts.length > 0);
  }

  function viewOf(reading: Reading): DecisionsView {
    const { corpus, findings } = reading;
    const from = [corpus, findings, grouping, filter, today()];
    const known = drawn.get(reading);
    if (known?.from.every((part, index) => part === from[index])) return known.view;
    const view = decisionsView(corpus, { grouping, filter, findings, today: today() });
    drawn.set(reading, { from, view });
    return view;
  }

  function groupsOf(reading: Reading): GroupNode[] {
    return viewOf(reading).groups.map((group) => {
      const key = `${String(reading.root)}|${grouping}|${group.key}`;
      return { is: 'group', key, reading, grouping, group };
    });
  }
}

function folderNode(reading: Reading): FolderNode {
  const name = reading.root?.path.split('/').at(-1) ?? '';
  return { is: 'folder', key: String(reading.root), reading, name };
}

function lineNode(group: GroupNode, line: LineNode['line']): LineNode {
  const { reading } = group;
  return { is: 'line', key: `${group.key}|${line.key}`, reading, group, line, uri: reading.uriOf(line.path) };
}
