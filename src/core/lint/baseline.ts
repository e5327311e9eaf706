import type { Baseline, BaselineEntry } from '../corpus/baseline.js';
import type { Corpus } from '../corpus/types.js';
import type { Finding } from './finding.js';
import { neverHidden } from './hiding.js';
import type { Run } from './running.js';
import { textIn } from './texts.js';
import { wordsHash } from './words-hash.js';

/** Findings held against a baseline. */
export interface Compared {
  /** The findings that it does not list. */
  readonly new: readonly Finding[];
  readonly known: readonly Finding[];
  /** What it lists and nothing says any more; `count` is how many of an entry are gone. */
  readonly fixed: readonly BaselineEntry[];
}

/** The baseline of findings as they are now. What may never be hidden is not taken in. */
export function baselineOf(findings: readonly Finding[], corpus: Corpus): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const entry = entryOf(finding, corpus);
    const key = entry && keyOf(entry);
    if (key) entries.set(key, { ...entry, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return { entries: [...entries.values()].sort(inOrder) };
}

/** Tells new findings from known ones. What a run did not look at is not called fixed. */
export function againstBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
  corpus: Corpus,
  { paths, only }: Pick<Run, 'paths' | 'only'> = {},
): Compared {
  const left = new Map<string, BaselineEntry>();
  // What is found in a file may stand in its side file.
  const places = paths && new Set([...paths, ...findings.map(({ path }) => path)]);
  for (const entry of baseline.entries) {
    if (places?.has(entry.path) === false) continue;
    const key = keyOf(entry);
    // A merge may have kept the same line twice.
    left.set(key, { ...entry, count: Math.max(entry.count, left.get(key)?.count ?? 0) });
  }
  const fresh: Finding[] = [];
  const known: Finding[] = [];
  for (const finding of findings) {
    const entry = entryOf(finding, corpus);
    const rest = entry ? left.get(keyOf(entry)) : undefined;
    if (!rest || rest.count === 0) fresh.push(finding);
    else {
      known.push(finding);
      left.set(keyOf(rest), { ...rest, count: rest.count - 1 });
    }
  }
  const isJudged = ({ path, rule }: BaselineEntry): boolean => paths?.has(path) !== false && only?.has(rule) !== false;
  return { new: fresh, known, fixed: [...left.values()].filter((entry) => entry.count > 0 && isJudged(entry)) };
}

/** A baseline as its file holds it: sorted and a line for each entry, so that two branches merge. */
export function printBaseline({ entries }: Baseline): string {
  const lines = [...entries].sort(inOrder).map(({ rule, path, words, count }) => {
    const parts = [`"rule": ${JSON.stringify(rule)}`, `"path": ${JSON.stringify(path)}`, `"words": "${words}"`];
    return `    { ${[...parts, ...(count > 1 ? [`"count": ${String(count)}`] : [])].join(', ')} }`;
  });
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

function entryOf({ rule, path, range }: Finding, corpus: Corpus): BaselineEntry | null {
  if (neverHidden.has(rule)) return null;
  const source = textIn(corpus, path);
  if (!source) return { rule, path, words: wordsHash(''), count: 1 };
  // A place without words is known by its line.
  const line = source.lines.range(source.lines.at(range.start));
  const { start, end } = range.start < range.end ? range : line;
  const words = source.text.slice(start, end).replace(/\s+/g, ' ').trim();
  return { rule, path, words: wordsHash(words), count: 1 };
}

function keyOf({ rule, path, words }: BaselineEntry): string {
  return JSON.stringify([path, rule, words]);
}

function inOrder(a: BaselineEntry, b: BaselineEntry): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
