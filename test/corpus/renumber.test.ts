import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Artifact } from '../../src/core/artifact/types.js';
import type { FileEdit } from '../../src/core/author/file-edit.js';
import { newRecord } from '../../src/core/author/new/new-record.js';
import { movedPath, type Move } from '../../src/core/author/renumber/moves.js';
import { renumbered } from '../../src/core/author/renumber/renumber.js';
import { freeNumber } from '../../src/core/author/renumber/taken.js';
import { superseded, successorOf } from '../../src/core/author/supersede/supersede.js';
import { buildCorpus } from '../../src/core/corpus/build.js';
import type { Corpus } from '../../src/core/corpus/types.js';
import { applyEdits } from '../../src/core/lint/edits.js';
import { lint } from '../../src/core/lint/run.js';
import type { Rule } from '../../src/core/lint/rule.js';
import { rules } from '../../src/core/rules/registry.js';
import { readRoot } from '../../src/node/files.js';
import { withRepository, type Repository } from '../unit/node/git/repository.js';

const folder = process.env['CUTLINE_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus');
const today = '2026-11-26';

/** So many records of each repository are tried. */
const most = 4;

/** The texts of a repository; files that are no text of ours are empty. */
type Texts = Readonly<Record<string, string>>;

describe('copies of real records', function () {
  this.timeout(15 * 60_000);

  before(function () {
    if (existsSync(folder)) return;
    console.log(`      no corpus at ${folder}: skipped (set CUTLINE_CORPUS)`);
    this.skip();
  });

  for (const name of existsSync(folder) ? repositories() : [])
    it(`of ${name} are renumbered and superseded, and nothing else changes`, async () => {
      const texts = await textsOf(name);
      const corpus = corpusOf(texts);
      const tried = spread(
        corpus.artifacts.filter(({ kind, status }) => kind !== 'decision-log' && status?.path === undefined),
      );
      await withRepository(texts, async (repository) => {
        for (const artifact of tried) await renumber(repository, texts, corpus, artifact);
        for (const artifact of tried) await supersede(repository, texts, corpus, artifact);
      });
    });
});

function repositories(): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

async function textsOf(name: string): Promise<Texts> {
  const { files, paths } = await readRoot(join(folder, name));
  const texts = new Map(files.flatMap((file) => ('text' in file ? [[file.path, file.text] as const] : [])));
  return Object.fromEntries([...paths].map((path) => [path, texts.get(path) ?? '']));
}

function corpusOf(texts: Texts): Corpus {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  return buildCorpus({ files, paths: Object.keys(texts) });
}

/** Some of many, from the first to the last. */
function spread<One>(all: readonly One[]): One[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_each, at) => all[Math.floor(at * step)]).filter(
    (one) => one !== undefined,
  );
}

async function renumber(repository: Repository, texts: Texts, corpus: Corpus, artifact: Artifact): Promise<void> {
  const number = String(freeNumber(corpus, artifact, []));
  const { edits, moves } = renumbered(corpus, artifact, number, []);
  const now = after(texts, edits, moves);
  const next = corpusOf(now);
  const back = (path: string): string =>
    movedPath(
      moves.map(({ from, to }) => ({ from: to, to: from })),
      path,
    );
  assert.deepEqual(
    newIn(corpus, next, ['dangling-reference', 'duplicate-id', 'id-filename-mismatch'], back),
    [],
    artifact.path,
  );
  assert.deepEqual(ledTo(next, back).sort(), ledTo(corpus, (path) => path).sort(), artifact.path);
  const signs = [artifact.path, artifact.id?.text ?? ''].flatMap((words) =>
    [...words.matchAll(/[1-9]\d*/g)].map(([digits]) => digits),
  );
  for (const path of await changed(repository, texts, now)) {
    const before = texts[back(path)] ?? '';
    assert.ok(
      movedPath(moves, back(path)) !== back(path) || signs.some((sign) => before.includes(sign)),
      `${path} did not speak of ${artifact.path}`,
    );
  }
}

async function supersede(repository: Repository, texts: Texts, corpus: Corpus, old: Artifact): Promise<void> {
  if (successorOf(corpus, old) || old.kind === 'decision-log') return;
  const answers = { title: 'Carry letters by pigeon', workType: null, squad: null, people: [] };
  const draft = newRecord(corpus, { kind: old.kind, near: old.path, answers, taken: [], today });
  const made = superseded(corpus, old, { draft, isDecided: true });
  assert.ok(made, `${old.path} could not be superseded`);
  const now = { ...after(texts, made.edits, []), [made.made.path]: made.made.text };
  const next = corpusOf(now);
  const said = newIn(
    corpus,
    next,
    ['one-sided-supersession', 'superseded-without-successor', 'invalid-frontmatter', 'unknown-status'],
    (path) => path,
  );
  assert.deepEqual(said, [], old.path);
  const still = new Set(ledTo(next, (path) => path));
  assert.deepEqual(
    ledTo(corpus, (path) => path).filter((led) => !still.has(led)),
    [],
  );
  assert.deepEqual([...(await changed(repository, texts, now))].sort(), [made.made.path, old.path].sort());
  const artifact = next.artifacts.find(({ path }) => path === old.path);
  assert.equal(artifact?.status?.canonical, 'superseded', old.path);
  assert.equal(successorOf(next, artifact)?.path, made.made.path);
}

function after(texts: Texts, edits: readonly FileEdit[], moves: readonly Move[]): Texts {
  const byPath = new Map<string, FileEdit[]>();
  for (const edit of edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  const now = { ...texts };
  for (const [path, own] of byPath) {
    const bom = (texts[path] ?? '').startsWith('\uFEFF') ? '\uFEFF' : '';
    const result = applyEdits((texts[path] ?? '').slice(bom.length), own);
    assert.ok('text' in result, `an edit of ${path} does not fit`);
    now[path] = bom + result.text;
  }
  return Object.fromEntries(Object.entries(now).map(([path, text]) => [movedPath(moves, path), text]));
}

/** Which artifact refers to which other one. */
function ledTo(corpus: Corpus, pathOf: (path: string) => string): string[] {
  return corpus.artifacts.flatMap((from) =>
    from.references.flatMap((reference) => {
      const found = corpus.resolve(reference, from);
      return found.state === 'found' ? [`${pathOf(from.path)} leads to ${pathOf(found.artifact.path)}`] : [];
    }),
  );
}

/** What rules say now and did not say before, with numbers left out. */
function newIn(before: Corpus, now: Corpus, ids: readonly string[], back: (path: string) => string): string[] {
  const chosen: Rule[] = rules.filter(({ id }) => ids.includes(id));
  const told = (corpus: Corpus, pathOf: (path: string) => string): string[] =>
    lint(corpus, { rules: chosen, today }).map(
      ({ rule, path, message }) => `${rule} ${pathOf(path)} ${message.replace(/\d+/g, '0')}`,
    );
  const known = told(before, (path) => path);
  return told(now, back).filter((finding) => {
    const at = known.indexOf(finding);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** The paths that git sees as changed, as they are called now; the repository is put back. */
async function changed(repository: Repository, texts: Texts, now: Texts): Promise<readonly string[]> {
  const differing = Object.entries(now).filter(([path, text]) => texts[path] !== text);
  for (const path of Object.keys(texts)) if (!(path in now)) await repository.remove(path);
  await repository.write(Object.fromEntries(differing));
  repository.git('add', '--all');
  const names = repository
    .git('diff', '--cached', '--stat', '--name-only', '--diff-filter=d', '-z', 'HEAD')
    .split('\0')
    .filter(Boolean);
  repository.git('reset', '--quiet', '--hard');
  assert.deepEqual([...names].sort(), differing.map(([path]) => path).sort());
  return names;
}
