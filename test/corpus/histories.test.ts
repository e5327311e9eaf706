import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Artifact } from '../../src/core/artifact/types.js';
import { buildCorpus, updateCorpus, type InputChange } from '../../src/core/corpus/build.js';
import type { Corpus } from '../../src/core/corpus/types.js';
import { review } from '../../src/core/review/review.js';
import { sentenceOf } from '../../src/core/review/sentences.js';
import type { ReviewedRecord } from '../../src/core/review/types.js';
import { hunksBetween } from '../../src/core/text/diff.js';
import { readRoot } from '../../src/node/files.js';
import { contentsOf, treeOf, type Tree } from '../../src/node/git/trees.js';
import { withRepository, type Repository } from '../unit/node/git/repository.js';
import { chanceOf, type Chance } from './chance.js';
import { plants, type Edits } from './plants.js';

const folder = process.env['CUTLINE_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus');
const seed = Number(process.env['CUTLINE_SEED'] ?? Date.now() % 1_000_000);

/** So many records of each repository are copied, and so many commits made over them. */
const records = 12;
const commits = 220;

describe('the review of a history that was made over copies of real records', function () {
  this.timeout(15 * 60_000);

  before(function () {
    if (existsSync(folder)) return;
    console.log(`      no corpus at ${folder}: skipped (set CUTLINE_CORPUS)`);
    this.skip();
  });

  it('tells every planted change with its direction, and nothing else', async () => {
    console.log(`      seed ${String(seed)} (set CUTLINE_SEED)`);
    const chance = chanceOf(seed);
    const texts = await copies(chance);
    const made = await withRepository(texts, (repository) => walk(repository, texts, chance));
    console.log(
      `      ${String(made.commits)} commits: ${[...made.planted].map(([name, count]) => `${name} ${String(count)}`).join(', ')}`,
    );
    assert.equal(made.faults.join('\n'), '');
    for (const name of Object.keys(plants)) assert.ok((made.planted.get(name) ?? 0) > 0, `${name} was never planted`);
  });
});

async function copies(chance: Chance): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of [
    'adrkit',
    'cometbft',
    'eip',
    'forgeplan',
    'govuk-aws',
    'jabref',
    'kep',
    'lucky',
    'madr',
    'rke2',
    'semantic-kernel',
  ]) {
    const corpus = buildCorpus(await readRoot(join(folder, name)));
    const left = corpus.artifacts.filter(({ document }) => document.text.length < 60_000);
    for (let count = 0; count < records && left.length > 0; count++) {
      const artifact = chance.oneOf(left);
      left.splice(left.indexOf(artifact), 1);
      const file = corpus.files.get(artifact.path);
      const side = file?.state === 'read' ? file.side?.path : undefined;
      for (const path of [artifact.path, ...(side === undefined ? [] : [side])]) {
        const input = corpus.sources.inputs.get(path);
        if (input && 'text' in input) texts[`${name}/${path}`] = input.text;
      }
    }
  }
  return texts;
}

interface History {
  readonly commits: number;
  readonly planted: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
}

async function walk(repository: Repository, texts: Readonly<Record<string, string>>, chance: Chance): Promise<History> {
  const first = buildCorpus({
    files: Object.entries(texts).map(([path, text]) => ({ path, text })),
    paths: Object.keys(texts),
  });
  let corpus = first;
  let tree = await treeAt(repository, 'HEAD');
  const planted = new Map<string, number>();
  const faults: string[] = [];
  const undo: { edits: Edits; told: string[] }[] = [];
  for (let count = 0; count < commits; count++) {
    const touched = new Set<string>();
    const told: string[] = [];
    const names: string[] = [];
    const last = count % 5 === 4 ? undo.pop() : undefined;
    if (last) {
      await apply(repository, last.edits);
      told.push(...last.told);
      names.push('what it was');
    }
    for (let more = 0; !last && more < 3; more++) {
      const one = plantIn(corpus, touched, planted, chance);
      if (!one) continue;
      if (more === 0) undo.splice(0, undo.length, undoing(one, corpus));
      else undo.splice(0);
      await apply(repository, one.edits);
      told.push(...one.told);
      names.push(one.name);
    }
    const commit = repository.commit(names.join(', '));
    const next = await treeAt(repository, commit);
    const after = updateCorpus(corpus, await changesBetween(repository, tree, next));
    const records = review({ before: corpus, after });
    const found = linesOf(records);
    if (found.join('\n') !== told.sort().join('\n'))
      faults.push([`${names.join(', ')}:`, ...differing(told, found), ...sentencesOf(records)].join('\n  '));
    [corpus, tree] = [after, next];
  }
  return { commits, planted, faults };
}

interface One {
  readonly name: string;
  readonly edits: Edits;
  readonly told: readonly string[];
}

/** The plant that was made least often so far, in a record that nothing else touches. */
function plantIn(corpus: Corpus, touched: Set<string>, planted: Map<string, number>, chance: Chance): One | null {
  const names = Object.keys(plants).sort((a, b) => (planted.get(a) ?? 0) - (planted.get(b) ?? 0));
  for (const name of names) {
    for (let tries = 0; tries < 60; tries++) {
      const artifact = chance.oneOf(corpus.artifacts);
      if (touched.has(artifact.path) || !isPlain(artifact)) continue;
      const made = plants[name]?.(artifact, corpus, chance);
      if (!made || [...made.edits.keys()].some((path) => touched.has(path))) continue;
      for (const path of made.edits.keys()) touched.add(path);
      const told = [...made.told, ...outdated(artifact, made.told)];
      planted.set(name, (planted.get(name) ?? 0) + 1);
      return { name, edits: made.edits, told };
    }
  }
  return null;
}

/** Who signed a record is told to look again once its promises change. */
function outdated({ path, fields }: Artifact, told: readonly string[]): string[] {
  const isPromise = told.some((line) =>
    /: (?:accepted-text|non-goal|cut-line|kill-rule|threshold|quality-bar|release-shape) /.test(line),
  );
  return isPromise && fields.some(({ key, items }) => key === 'sign-off' && items.length > 0)
    ? [`${path}: sign-off neutral`]
    : [];
}

/** What a record says twice, a plant changes only once. */
function isPlain({ kind, document }: Artifact): boolean {
  return kind !== 'decision-log' && document.outline.reading === 'quick';
}

function undoing({ edits, told }: One, corpus: Corpus): { edits: Edits; told: string[] } {
  const back: Readonly<Record<string, string>> = {
    weaker: 'stronger',
    stronger: 'weaker',
    added: 'removed',
    removed: 'added',
  };
  const input = (path: string): string | null => {
    const file = corpus.sources.inputs.get(path);
    return file && 'text' in file ? file.text : null;
  };
  const renamed = [...edits].filter(([, text]) => text === null).map(([path]) => path);
  return {
    edits: new Map([...edits.keys()].map((path) => [path, input(path)])),
    told: told.map((line) => {
      const [path = '', what = ''] = line.split(': ');
      const words = what.split(' ').map((word) => back[word] ?? word);
      const isMoved = renamed.length > 0 && edits.size === 2 && input(path) === null;
      return `${isMoved ? renamed.join() : path}: ${words.join(' ')}`;
    }),
  };
}

async function apply(repository: Repository, edits: Edits): Promise<void> {
  for (const [path, text] of edits)
    if (text === null) await repository.remove(path);
    else await repository.write({ [path]: text });
}

async function treeAt({ folder: root }: Repository, commit: string): Promise<Tree> {
  const tree = await treeOf(root, commit);
  assert.ok(tree);
  return tree;
}

async function changesBetween({ folder: root }: Repository, before: Tree, after: Tree): Promise<InputChange[]> {
  const other = [...after].filter(([path, blob]) => before.get(path) !== blob);
  const contents = await contentsOf(
    root,
    other.map(([, blob]) => blob),
  );
  return [
    ...other.map(([path, blob]) => ({ path, text: contents?.get(blob)?.toString('utf8') ?? '' })),
    ...[...before.keys()].filter((path) => !after.has(path)).map((path) => ({ path, removed: true as const })),
  ];
}

function linesOf(found: readonly ReviewedRecord[]): string[] {
  return found
    .flatMap(({ state, before, after, changes }) => {
      const path = (after ?? before)?.path ?? '';
      const lines = changes.map(({ kind, direction }) => `${path}: ${kind} ${direction}`);
      return state === 'renamed' ? [`${path}: renamed`, ...lines] : lines;
    })
    .sort();
}

/** What was planted and not told, and what was told and not planted. */
function differing(told: readonly string[], found: readonly string[]): string[] {
  return hunksBetween(told, found).flatMap(({ before, after }) => [
    ...told.slice(before.from, before.to).map((line) => `- ${line}`),
    ...found.slice(after.from, after.to).map((line) => `+ ${line}`),
  ]);
}

function sentencesOf(found: readonly ReviewedRecord[]): string[] {
  return found.flatMap(({ before, after, changes }) =>
    changes.map((change) => `${(after ?? before)?.path ?? ''} says: ${sentenceOf(change)}`),
  );
}
