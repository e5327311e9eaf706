import type { Corpus } from '../../core/corpus/types.js';
import type { Finding } from '../../core/lint/finding.js';
import { againstBaseline } from '../../core/lint/baseline.js';
import { lint } from '../../core/lint/run.js';
import { signalIds } from '../../core/signals/registry.js';
import { longestSlice } from './slices.js';
import type { Tools } from './tools.js';
import type { Touched } from './touched.js';

/** Files that wait to be linted, and what was found in those that were. */
export interface LintQueue {
  /** By the path that a finding stands in. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** True while one waits that comes before the others. */
  readonly isUrgent: boolean;
  /** These come before all others. */
  addFirst(paths: Iterable<string>): void;
  /** What a change touches, and where something of others has changed, what looks at all artifacts. */
  add(touched: Touched): void;
  addAll(corpus: Corpus): void;
  /** Forgets every file but these. */
  keep(files: Corpus['files']): void;
  /** Lints for one slice; false when nothing waits. */
  lintSome(corpus: Corpus): boolean;
}

/** How often those who show findings hear of them while many files are linted. */
const tellEvery = 250;

/** Makes an empty queue. */
export function createLintQueue(tools: Tools): LintQueue {
  const first = new Set<string>();
  const rest = new Set<string>();
  const byOrigin = new Map<string, readonly Finding[]>();
  /** Files that were judged by what all artifacts say. */
  const wide = new Set<string>();
  let byPath: ReadonlyMap<string, readonly Finding[]> | null = null;
  let told = 0;

  return {
    get findings() {
      byPath ??= grouped(byOrigin.values());
      return byPath;
    },
    get isUrgent() {
      return first.size > 0;
    },
    addFirst(paths) {
      for (const path of paths) first.add(path);
    },
    add({ paths, seen }) {
      for (const path of [...paths, ...(seen ? wide : [])]) rest.add(path);
    },
    addAll(corpus) {
      for (const path of corpus.files.keys()) rest.add(path);
    },
    keep(files) {
      for (const known of [first, rest, wide, byOrigin]) {
        for (const path of known.keys()) if (!files.has(path)) known.delete(path);
      }
      byPath = null;
    },
    lintSome(corpus) {
      if (first.size + rest.size === 0) return false;
      const started = performance.now();
      const wasFirst = first.size > 0;
      let linted = 0;
      for (const waiting of [first, rest]) {
        for (const path of waiting) {
          if (performance.now() - started > longestSlice) return tell(false, linted);
          first.delete(path);
          rest.delete(path);
          wide.delete(path);
          linted++;
          byOrigin.set(path, findingsOf(corpus, path));
          byPath = null;
        }
      }
      return tell(wasFirst, linted);
    },
  };

  /** What the rules say about a file and the baseline does not list. */
  function findingsOf(corpus: Corpus, path: string): readonly Finding[] {
    const { rules, only } = tools;
    const run = { rules, signals: signalIds, ...(only && { only }), today: tools.today(), paths: new Set([path]) };
    const findings = lint(corpus, { ...run, sawAll: () => wide.add(path) });
    const { baseline } = corpus.baseline;
    return baseline ? againstBaseline(findings, baseline, corpus, run).new : findings;
  }

  function tell(now: boolean, linted: number): true {
    tools.trace(() => `Linted ${String(linted)} files; ${String(first.size + rest.size)} are waiting.`);
    if (now || performance.now() - told > tellEvery) {
      told = performance.now();
      tools.changed();
    }
    return true;
  }
}

function grouped(all: Iterable<readonly Finding[]>): Map<string, readonly Finding[]> {
  const byPath = new Map<string, Finding[]>();
  for (const findings of all) {
    for (const finding of findings) {
      const known = byPath.get(finding.path);
      if (known) known.push(finding);
      else byPath.set(finding.path, [finding]);
    }
  }
  for (const findings of byPath.values())
    findings.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return byPath;
}
