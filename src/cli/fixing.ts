import pc from 'picocolors';
import { updateCorpus } from '../core/corpus/build.js';
import { fixAll } from '../core/lint/fix.js';
import type { WriteProblem } from '../node/write.js';
import { replaceText } from '../node/write.js';
import type { Host } from './host.js';
import { wantsColour } from './host.js';
import type { Reading } from './readings.js';
import { shownPath } from './readings.js';
import { patchOf, shownPatch } from './reporters/diff.js';
import type { Linted } from './reporters/lint-output.js';
import { visiblePath } from './reporters/visible.js';
import { sourceOf } from './source.js';

/** A file before and after its fixes, byte-order mark included. */
export interface FixedFile {
  readonly reading: Reading;
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What the fixes make of a root: the findings that remain, the files that change, and how many findings are gone. */
export interface Fixing {
  readonly linted: Linted;
  readonly files: readonly FixedFile[];
  readonly count: number;
}

/** A fix may make room for another; after so many rounds the rest is left to the next run. */
const mostRounds = 10;

/** Applies every safe fix in memory, and lints again until there is none left. Nothing is written. */
export async function withFixes(linted: Linted, again: (reading: Reading) => Promise<Linted>): Promise<Fixing> {
  let current = linted;
  let count = 0;
  const changed = new Set<string>();
  for (let round = 0; round < mostRounds; round++) {
    const { reading, findings } = current;
    const paths = new Set(findings.flatMap(({ fix, path }) => (fix ? [path] : [])));
    const changes = [...paths].flatMap((path) => {
      const own = findings.filter((finding) => finding.path === path);
      const fixed = fixAll(sourceOf(reading.corpus, path)?.text ?? '', own);
      count += fixed.findings.length;
      return fixed.findings.length > 0 ? [{ path, text: markOf(textIn(reading, path)) + fixed.text }] : [];
    });
    if (changes.length === 0) break;
    for (const { path } of changes) changed.add(path);
    current = await again({ ...reading, corpus: updateCorpus(reading.corpus, changes) });
  }
  const files = [...changed].sort().map((path) => {
    const [before, after] = [textIn(linted.reading, path), textIn(current.reading, path)];
    return { reading: linted.reading, path, before, after };
  });
  return { linted: current, files: files.filter(({ before, after }) => before !== after), count };
}

/** The changes as a diff: for a program as it is, for a terminal or a build log without what these would act upon. */
export function patchesFor(files: readonly FixedFile[], { stdout, env }: Host): string {
  const changed = files.map(({ reading, path, before, after }) => ({ path: shownPath(reading, path), before, after }));
  const isShown = stdout.isTTY === true || !!env.GITHUB_ACTIONS;
  return isShown ? shownPatch(changed, pc.createColors(wantsColour(stdout, env))) : patchOf(changed);
}

/** Writes the files, and says in a sentence what is wrong with each that could not be written. */
export async function writeFixed(files: readonly FixedFile[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { reading, path, before, after } of files) {
    const problem = await replaceText({ root: reading.root, path }, before, after);
    if (problem) problems.push(sentences[problem](visiblePath(shownPath(reading, path))));
  }
  return problems;
}

const sentences: Record<WriteProblem, (path: string) => string> = {
  changed: (path) => `${path} has changed since it was read, and was left alone. Run the command again.`,
  link: (path) => `${path} is a symbolic link, and was left alone. Name the file that it leads to.`,
  outside: (path) => `${path} lies outside of the root, behind a linked folder, and was left alone.`,
  denied: (path) => `${path} may not be written. Check its permissions and those of its folder.`,
  failed: (path) => `${path} could not be written, and is as it was. Check that the disk has room.`,
};

function textIn({ corpus }: Reading, path: string): string {
  const input = corpus.sources.inputs.get(path);
  return input && 'text' in input ? input.text : '';
}

function markOf(text: string): string {
  return text.startsWith('\uFEFF') ? '\uFEFF' : '';
}
