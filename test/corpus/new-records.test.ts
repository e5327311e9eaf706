import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nameId } from '../../src/core/artifact/ids.js';
import { homeOf } from '../../src/core/author/new/home.js';
import { newRecord } from '../../src/core/author/new/new-record.js';
import { buildCorpus, updateCorpus } from '../../src/core/corpus/build.js';
import type { Corpus } from '../../src/core/corpus/types.js';
import { lint } from '../../src/core/lint/run.js';
import { rules } from '../../src/core/rules/registry.js';
import { readRoot } from '../../src/node/files.js';

const folder = process.env['CUTLINE_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus');
const today = '2026-11-26';

describe('a new record of a real repository', function () {
  this.timeout(5 * 60_000);
  const repositories: [string, Corpus][] = [];

  before(async function () {
    if (!existsSync(folder)) {
      console.log(`      no corpus at ${folder}: skipped (set CUTLINE_CORPUS)`);
      this.skip();
    }
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
      repositories.push([name, buildCorpus({ ...(await readRoot(join(folder, name))), above: name })]);
  });

  it('is of the same kind as its neighbours, has the next number of its folder and no error', () => {
    for (const [name, corpus] of repositories)
      for (const kind of ['adr', 'prd'] as const) {
        const { folder: home, form, neighbours } = homeOf(corpus, kind, null, today);
        if (neighbours.length < 2) continue;
        const answers = {
          title: 'Keep carts for a week',
          workType: 'new-product-bet',
          squad: 'checkout',
          people: ['@ann'],
        };
        const started = performance.now();
        const made = newRecord(corpus, { kind, near: null, answers, taken: [], today });
        const took = performance.now() - started;
        const after = updateCorpus(corpus, [{ path: made.path, text: made.text }]);
        const artifact = after.artifacts.find(({ path }) => path === made.path);
        console.log(`      ${name}, ${kind}: ${made.path} (${took.toFixed(0)} ms)`);
        assert.equal(corpus.has(made.path), false);
        assert.deepEqual([artifact?.kind, artifact?.title?.text], [kind, answers.title], made.text);
        assert.deepEqual(artifact && after.sameId(artifact).map(({ path }) => path), []);
        const errors = lint(after, { rules, today, paths: new Set([made.path]) }).filter(
          ({ severity }) => severity === 'error',
        );
        assert.deepEqual(
          errors.map(({ rule }) => rule),
          [],
          made.text,
        );
        if (form.by === null || !('digits' in form.by)) continue;
        const numbers = [...corpus.sources.paths]
          .filter((path) => path.startsWith(`${home}/`) && path.split('/').length === made.path.split('/').length)
          .flatMap((path) => nameId(path)?.number ?? [])
          .map((number) => Number.parseInt(number, 10));
        assert.equal(artifact?.id?.number, String(Math.max(...numbers) + 1), made.path);
      }
  });
});
