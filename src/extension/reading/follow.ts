import { buildCorpus, updateInSteps, type InputChange } from '../../core/corpus/build.js';
import type { Corpus, InputFile } from '../../core/corpus/types.js';
import type { Finding } from '../../core/lint/finding.js';
import type { FolderFiles } from '../files/files.js';
import { changesTo, differences, isMentioned, withPaths } from './changes.js';
import { createLintQueue } from './lint-queue.js';
import { breathe, inSlices } from './slices.js';
import type { Tools } from './tools.js';

/** Where a corpus comes from. Open documents are part of it: their text wins over the disk. */
export interface Source {
  readAll(): Promise<FolderFiles>;
  readOne(path: string): Promise<InputFile>;
  /** The text of an open document with changes that the disk does not have yet; null where there is none. */
  unsaved(path: string): string | null;
}

/** A corpus that follows its source. */
export interface Followed {
  readonly corpus: Corpus;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly busy: boolean;
  /** Reads one file of the corpus again. */
  changed(path: string): void;
  /** Files that are not read themselves have come or gone; documents may link to them. */
  pathsChanged(come: readonly string[], gone: readonly string[]): void;
  /** Reads everything again, and takes what differs. */
  readAgain(): void;
  settled(): Promise<void>;
  stop(): void;
}

/** Reads a corpus and keeps it and its findings in step with its source, in slices that let the editor breathe. */
export function follow(source: Source, tools: Tools): Followed {
  let corpus = buildCorpus({ files: [], paths: [] });
  let everything = true;
  let stopped = false;
  const waiting = new Set<string>();
  const queue = createLintQueue(tools);
  let work: Promise<void> | null = null;
  start();

  return {
    get corpus() {
      return corpus;
    },
    get findings() {
      return queue.findings;
    },
    get busy() {
      return work !== null;
    },
    changed(path) {
      waiting.add(path);
      start();
    },
    pathsChanged(come, gone) {
      const left = new Set(gone);
      const paths = new Set([...corpus.sources.paths, ...come].filter((path) => !left.has(path)));
      corpus = withPaths(corpus, paths);
      if ([...come, ...gone].some((path) => isMentioned(corpus, path))) queue.addAll(corpus);
      start();
    },
    readAgain() {
      everything = true;
      start();
    },
    async settled() {
      while (work) await work;
    },
    stop() {
      stopped = true;
    },
  };

  function start(): void {
    if (stopped || work) return;
    work = run()
      .catch((thrown: unknown) => tools.failed(thrown))
      .finally(() => {
        work = null;
        if (!stopped) tools.changed();
      });
  }

  async function run(): Promise<void> {
    // What starts the work may still be in the middle of an event.
    await breathe();
    tools.changed();
    while (!stopped) {
      if (everything) await readEverything();
      else if (waiting.size > 0) await readWaiting();
      else if (!queue.lintSome(corpus)) return;
      await breathe();
    }
  }

  async function readEverything(): Promise<void> {
    everything = false;
    const { files, paths } = await source.readAll();
    const there = new Map(files.map((file) => [file.path, file]));
    for (const path of corpus.files.keys()) {
      const text = there.has(path) ? null : source.unsaved(path);
      if (text !== null) there.set(path, { path, text });
    }
    const changes = changesTo(corpus, there);
    await take(withPaths(corpus, paths), changes);
  }

  async function readWaiting(): Promise<void> {
    const paths = [...waiting];
    waiting.clear();
    const changes: InputChange[] = [];
    for (const path of paths) {
      const file = await source.readOne(path);
      const gone = 'unreadable' in file && file.unreadable.message === 'gone';
      changes.push(gone ? { path, removed: true } : file);
    }
    await take(corpus, changes);
  }

  async function take(from: Corpus, changes: readonly InputChange[]): Promise<void> {
    const before = corpus;
    const next = await inSlices(updateInSteps(from, changes), () => stopped);
    if (!next) return;
    corpus = next;
    const paths = changes.map(({ path }) => path);
    queue.keep(corpus.files);
    queue.addFirst(paths.filter((path) => corpus.files.has(path)));
    if (differences(before, corpus, paths)) queue.addAll(corpus);
    tools.changed();
  }
}
