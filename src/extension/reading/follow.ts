import { buildCorpus, updateInSteps, type InputChange } from '../../core/corpus/build.js';
import type { Corpus, InputFile } from '../../core/corpus/types.js';
import type { Finding } from '../../core/lint/finding.js';
import type { FolderFiles } from '../files/files.js';
import { changesTo, mentions, withPaths } from './changes.js';
import { createLintQueue } from './lint-queue.js';
import { breathe, inSlices } from './slices.js';
import type { Tools } from './tools.js';
import { touchedBy } from './touched.js';

/** Where a corpus comes from. Open documents are part of it: their text wins over the disk. */
export interface Source {
  /** The name of the folder; empty for a lone document. */
  readonly name: string;
  readAll(): Promise<FolderFiles>;
  /** A file as settings say that it is to be read; `asShown` is as an editor shows it, unsaved changes and all. */
  readOne(path: string, asShown: boolean): Promise<InputFile>;
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
  /** Reads one file as an editor shows it at this moment; resolves when it is read and linted, before all others. */
  readNow(path: string): Promise<void>;
  /** Files that are not read themselves have come or gone; documents may link to them. */
  pathsChanged(come: readonly string[], gone: readonly string[]): void;
  /** Reads everything again, and takes what differs. */
  readAgain(): void;
  settled(): Promise<void>;
  stop(): void;
}

/** Reads a corpus and keeps it and its findings in step with its source, in slices that let the editor breathe. */
export function follow(source: Source, tools: Tools): Followed {
  let corpus = buildCorpus({ files: [], paths: [], above: source.name });
  let everything = true;
  let stopped = false;
  const waiting = new Map<string, { readonly asShown: boolean }>();
  const moved = new Map<string, 'come' | 'gone'>();
  const queue = createLintQueue(tools);
  let inHaste: (() => void)[] = [];
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
      waiting.set(path, waiting.get(path) ?? { asShown: false });
      start();
    },
    readNow(path) {
      waiting.set(path, { asShown: true });
      start();
      return work ? new Promise((resolve) => inHaste.push(resolve)) : Promise.resolve();
    },
    pathsChanged(come, gone) {
      for (const path of come) moved.set(path, 'come');
      for (const path of gone) moved.set(path, 'gone');
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
        release();
        if (stopped) return;
        tools.changed();
        // What one file failed by does not keep the others.
        if (everything || waiting.size + moved.size > 0 || queue.isUrgent) start();
      });
  }

  async function run(): Promise<void> {
    // What starts the work may still be in the middle of an event.
    await breathe();
    tools.changed();
    while (!stopped) {
      if (everything) await readEverything();
      else if (moved.size > 0) await takePaths();
      else if (waiting.size > 0) await readWaiting();
      else if (!queue.lintSome(corpus)) return;
      if (!everything && waiting.size === 0 && !queue.isUrgent) release();
      await breathe();
    }
  }

  function release(): void {
    const resolvers = inHaste;
    inHaste = [];
    for (const resolve of resolvers) resolve();
  }

  async function takePaths(): Promise<void> {
    const paths = new Set(corpus.sources.paths);
    const differ = [...moved].filter(([path, how]) => paths.has(path) !== (how === 'come'));
    moved.clear();
    if (differ.length === 0) return;
    for (const [path, how] of differ) {
      if (how === 'come') paths.add(path);
      else paths.delete(path);
    }
    corpus = withPaths(corpus, paths);
    const names = differ.map(([path]) => path);
    if (await inSlices(mentions(corpus, names), () => stopped)) queue.addAll(corpus);
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
    for (const [path, { asShown }] of paths) {
      const file = await source.readOne(path, asShown);
      const gone = 'unreadable' in file && file.unreadable.message === 'gone';
      changes.push(gone ? { path, removed: true } : file);
    }
    await take(corpus, changes);
  }

  async function take(from: Corpus, changes: readonly InputChange[]): Promise<void> {
    const before = corpus;
    const started = performance.now();
    const next = await inSlices(updateInSteps(from, changes), () => stopped);
    if (!next) return;
    await breathe();
    corpus = next;
    tools.trace(() => `Read ${String(changes.length)} changed files of ${source.name} in ${since(started)}.`);
    const paths = changes.map(({ path }) => path);
    queue.keep(corpus.files);
    queue.addFirst(paths.filter((path) => corpus.files.has(path)));
    const touched = touchedBy(before, corpus, paths);
    if (touched.all) queue.addAll(corpus);
    else queue.add(touched);
    // At once, so that nobody meets a new text with the findings of the old one.
    queue.lintSome(corpus);
    tools.changed();
  }
}

function since(started: number): string {
  return `${String(Math.round(performance.now() - started))} ms`;
}
