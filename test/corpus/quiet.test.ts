import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCorpus } from '../../src/core/corpus/build.js';
import type { Finding } from '../../src/core/lint/finding.js';
import { lint } from '../../src/core/lint/run.js';
import { rules } from '../../src/core/rules/registry.js';
import { readRoot } from '../../src/node/files.js';

const folder = process.env['CUTLINE_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus');
const today = '2026-11-26';

/** What a repository that has never heard of Cutline is told. */
interface Told {
  readonly repository: string;
  readonly artifacts: number;
  /** The warnings and errors. */
  readonly loud: readonly Finding[];
}

describe('a healthy repository is left in peace', function () {
  this.timeout(5 * 60_000);
  const told: Told[] = [];

  before(async function () {
    if (!existsSync(folder)) {
      console.log(`      no corpus at ${folder}: skipped (set CUTLINE_CORPUS)`);
      this.skip();
    }
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      const corpus = buildCorpus(await readRoot(join(folder, name)));
      const loud = lint(corpus, { rules, today }).filter(({ severity }) => /error|warning/.test(severity));
      told.push({ repository: name, artifacts: corpus.artifacts.length, loud });
    }
  });

  const shareOf = ({ artifacts, loud }: Told): number => loud.length / artifacts;

  it('by at most 0.5 warnings and errors for each artifact of the median repository', () => {
    const shares = told.map(shareOf).sort((a, b) => a - b);
    const middle = (shares.length - 1) / 2;
    const median = ((shares[Math.floor(middle)] ?? NaN) + (shares[Math.ceil(middle)] ?? NaN)) / 2;
    for (const each of told) console.log(`      ${shareOf(each).toFixed(2)} ${each.repository}`);
    console.log(`      ${median.toFixed(2)} in the median`);
    assert.ok(median <= 0.5, String(median));
  });

  it('by at most 1.5 in the worst', () => {
    for (const each of told) assert.ok(shareOf(each) <= 1.5, `${each.repository}: ${String(shareOf(each))}`);
  });

  it('by no warning or error about trade-offs, bets, rights, outcomes, done or flow', () => {
    const asking = ['trade-offs', 'bets', 'decision-rights', 'outcomes', 'done', 'flow'];
    const ids = new Set(rules.filter(({ group }) => asking.includes(group)).map(({ id }) => id));
    for (const { repository, loud } of told)
      assert.deepEqual(
        loud.filter(({ rule }) => ids.has(rule)).map(({ rule, path }) => `${rule} ${path}`),
        [],
        repository,
      );
  });
});
