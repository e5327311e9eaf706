import { join } from 'node:path';
import type { InputChange } from '../../core/corpus/build.js';
import { isInput } from '../../core/corpus/inputs.js';
import { markersIn, type CodeFile } from '../../core/review/markers.js';
import type { ReportedBase, ReportedHead } from '../../core/review/report/types.js';
import { bounded } from '../bounded.js';
import { readInput } from '../read.js';
import { endsFor, type Asked } from './base.js';
import { changesTo, codeAmong, differing, outsideOf, undone } from './changes.js';
import { textsOfCode } from './code.js';
import type { GitProblem } from './problems.js';
import { trackedIn } from './tracked.js';
import { contentsOf, treeOf, type Tree } from './trees.js';
import { workingTree, type WorkingFolder } from './working.js';

/** What is compared, and what the host has of the folder now. */
export interface CompareRequest extends Asked {
  readonly now: WorkingFolder;
  /** Changes that are not committed count. They never do where `head` is given. */
  readonly uncommitted: boolean;
  readonly signal?: AbortSignal;
}

/** What a review needs to know of two ends of a branch. */
export interface Comparison {
  readonly base: ReportedBase & { readonly commit: string };
  readonly head: ReportedHead & { readonly commit: string };
  /** The tip of the base, which may have gone on since the branch left it. */
  readonly baseTip: string;
  /** What makes the head's corpus of the folder's: next to nothing where changes that are not committed count. */
  readonly toHead: readonly InputChange[];
  /** What makes the base's corpus of the head's. */
  readonly toBase: readonly InputChange[];
  /** Files that have changes which are not committed, whether these count or not. */
  readonly uncommitted: readonly string[];
  /** Files of code that changed, with the decisions that they name. */
  readonly code: readonly CodeFile[];
  /** Their texts at the head, as far as they were read. */
  readonly codeTexts: ReadonlyMap<string, string>;
  /** Files of the base that the head no longer has. */
  readonly gone: ReadonlySet<string>;
}

/**
 * Compares the folder, or a revision, with the commit where it left its base. Only trees are compared, files are read
 * as files, nothing is written, and nothing that the repository configures is run.
 */
export async function compareTrees(folder: string, request: CompareRequest): Promise<Comparison | GitProblem> {
  const { now, signal } = request;
  // What does not depend on the base is asked for while that is looked for.
  const started = lookAt(folder, request);
  const ends = await endsFor(folder, request, signal);
  const { committed, working, tracked } = await started;
  if ('problem' in ends) return ends;
  const { base, baseTip, head, differences } = ends;
  const lost = { problem: 'no-contents', of: base.name } as const;
  if (!committed || !differences) return lost;

  const isOwn = outsideOf(tracked.submodules);
  const uncommitted = differing(committed, working).filter(isOwn);
  const isCounted = request.uncommitted && (request.head ?? null) === null;
  const [before, after] = [undone(committed, differences), isCounted ? working : committed];
  const changed = differing(before, after).filter(isOwn);
  const undoing = isCounted ? [] : uncommitted;
  const unread = changed.filter((path) => isInput(path) && after.has(path) && !now.inputs.has(path));
  const contents = await contentsOf(
    folder,
    [...namesAt(before, changed), ...namesAt(committed, undoing), ...namesAt(after, unread)],
    signal,
  );
  const toBase = contents && changesTo(before, changed, contents);
  const toHead = contents && changesTo(committed, undoing, contents);
  if (!toBase || !toHead) return lost;
  const found = unread.filter((path) => !undoing.includes(path));
  const code = codeAmong(changed, differences);
  const there = code.flatMap((path) => {
    const blob = after.get(path);
    return blob === undefined ? [] : [{ path, blob: isCounted ? null : blob }];
  });
  const codeTexts = await textsOfCode(folder, there, signal);
  return {
    ...{ base, baseTip, head: { ...head, uncommitted: isCounted ? uncommitted.length : null } },
    toHead: [...toHead, ...(await leftOut(folder, found, after, contents))],
    toBase,
    uncommitted,
    code: code.map((path) => ({ path, markers: markersIn(codeTexts.get(path) ?? '') })),
    codeTexts,
    gone: new Set([...before.keys()].filter((path) => !after.has(path))),
  };
}

/** The head's tree, and that of the folder as it is now. */
async function lookAt(folder: string, { head, now, signal }: CompareRequest) {
  const [committed, tracked] = await Promise.all([
    treeOf(folder, `${head ?? 'HEAD'}^{tree}`, signal),
    trackedIn(folder, signal),
  ]);
  return { committed, tracked, working: await workingTree(folder, now, tracked, committed ?? new Map()) };
}

function namesAt(tree: Tree, paths: readonly string[]): string[] {
  return paths.filter(isInput).flatMap((path) => tree.get(path) ?? []);
}

/** Documents that changed and that the host does not have: a sparse checkout left them out, or they are ignored. */
async function leftOut(
  folder: string,
  paths: readonly string[],
  tree: Tree,
  contents: ReadonlyMap<string, Buffer>,
): Promise<InputChange[]> {
  const kept = paths.filter((path) => contents.has(tree.get(path) ?? ''));
  const others = paths.filter((path) => !kept.includes(path));
  const read = await bounded(others, 16, (path) => readInput(join(folder, path), path));
  return [...(changesTo(tree, kept, contents) ?? []), ...read];
}
