import assert from 'node:assert/strict';
import { governing, governingInSteps } from '../../../src/core/review/governs.js';
import { markersIn } from '../../../src/core/review/markers.js';
import { nameOf } from '../../../src/core/review/records.js';
import { warningAbout } from '../../../src/core/review/report/demands.js';
import { corpusOf, type Texts } from './support.js';

const adr = (number: string, rest = '', status = 'accepted', extra = ''): string =>
  `---\nstatus: ${status}\n${extra}---\n\n# ADR-${number}: Decide ${number}\n\n## Decision\n\nIt is so. ${rest}\n`;

const decisions: Texts = {
  'docs/adr/0001-carts.md': adr('0001', '', 'accepted', 'affects: [src/cart/**, ./src/shared/money.ts]\n'),
  'docs/adr/0002-orders.md': adr('0002', 'See [the service](../../src/orders/service.ts).'),
  'docs/adr/0003-old-carts.md': adr('0003', '', 'superseded', 'affects: src/cart\nsuperseded-by: [ADR-0001]\n'),
  'docs/adr/0004-nothing.md': adr(
    '0004',
    'The word src/cart/add.ts alone is no link.',
    'accepted',
    'affects: checkout\n',
  ),
  'docs/prd/0001-carts.md':
    '# PRD-0001: Saved carts\n\nStatus: Accepted\n\n## Problem\n\nCarts get lost.\n\n[tests]: ../../test/cart.test.ts\n',
  'docs/decision-log.md':
    '# Decision log\n\n| ID | Decision | Status | Affects |\n|---|---|---|---|\n| D-7 | Keep prices in cents | Accepted | `src/shared/` |\n| D-8 | Round up | Accepted | |\n',
};

/** Who governs the files, as `decision by way: paths`. */
function governs(files: Readonly<Record<string, string>>): string[] {
  const code = Object.entries(files).map(([path, text]) => ({ path, markers: markersIn(text) }));
  return governing(corpusOf(decisions), code).map(
    ({ decision, reaches }) => `${nameOf(decision)}: ${reaches.map(({ path, by }) => `${path} (${by})`).join(', ')}`,
  );
}

describe('the decisions that govern changed code', () => {
  it('name it by a glob, a folder or a file, in a field or in a cell', () => {
    assert.deepEqual(governs({ 'src/cart/deep/add.ts': '', 'src/shared/money.ts': '', 'src/other.ts': '' }), [
      'ADR-0001: src/cart/deep/add.ts (affects), src/shared/money.ts (affects)',
      'ADR-0003: src/cart/deep/add.ts (affects)',
      'D-7: src/shared/money.ts (affects)',
    ]);
  });

  it('name the whole root by a slash', () => {
    for (const root of ['/', './', '**']) {
      const corpus = corpusOf({ 'docs/adr/0001-a.md': adr('0001', '', 'accepted', `affects: ["${root}"]\n`) });
      const [found] = governing(corpus, [{ path: 'src/a.ts', markers: [] }]);
      assert.deepEqual(
        found?.reaches.map(({ path }) => path),
        ['src/a.ts'],
        root,
      );
    }
  });

  it('link to it, in a sentence or in a definition', () => {
    assert.deepEqual(governs({ 'src/orders/service.ts': '' }), ['ADR-0002: src/orders/service.ts (link)']);
    assert.deepEqual(governs({ 'test/cart.test.ts': '' }), ['PRD-0001: test/cart.test.ts (link)']);
  });

  it('are named by it, one of a log too', () => {
    assert.deepEqual(governs({ 'lib/a.ts': '// @adr 4' }), ['ADR-0004: lib/a.ts (marker)']);
    assert.deepEqual(governs({ 'lib/a.ts': '// @prd 0001' }), ['PRD-0001: lib/a.ts (marker)']);
    assert.deepEqual(governs({ 'lib/a.ts': '// @decision D-8' }), ['D-8: lib/a.ts (marker)']);
    assert.deepEqual(governs({ 'lib/a.ts': '// @adr 99 and @decision D-99' }), []);
  });

  it('are told with a word where they hold no more', () => {
    const found = governing(corpusOf(decisions), [{ path: 'src/cart/add.ts', markers: [] }]);
    assert.deepEqual(
      found.map(({ decision }) => warningAbout(decision)),
      [null, 'It is superseded by ADR-0001: see which of them this code should follow.'],
    );
  });

  it('say where they say so', () => {
    const corpus = corpusOf(decisions);
    for (const { reaches } of governing(corpus, [
      { path: 'src/cart/add.ts', markers: [] },
      { path: 'src/orders/service.ts', markers: [] },
    ]))
      for (const { at } of reaches) {
        const text = decisions[at.path]?.slice(at.range.start, at.range.end) ?? '';
        assert.match(text, /^(?:src\/cart|src\/cart\/\*\*|\.\.\/\.\.\/src\/orders\/service\.ts)$/);
      }
  });

  it('are each told once for a file, in a time that grows with the files', () => {
    assert.deepEqual(
      governs({ 'src/cart/add.ts': '// @adr 1\n// @adr 0001' })[0],
      'ADR-0001: src/cart/add.ts (affects)',
    );
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [
        `docs/adr/${String(at + 1).padStart(4, '0')}-a.md`,
        adr(String(at + 1).padStart(4, '0'), '[a](../../src/a.ts) '.repeat(50)),
      ]),
    );
    const corpus = corpusOf(many);
    const code = Array.from({ length: 500 }, (_, at) => ({
      path: `src/${String(at)}/a.ts`,
      markers: markersIn('// @adr 600'),
    }));
    const start = process.cpuUsage();
    assert.deepEqual(governing(corpus, code), []);
    assert.ok(process.cpuUsage(start).user < 2_000_000);
  });
});

describe('the time that it takes to find what governs', function () {
  this.timeout(60_000);

  const decided = (globs: (at: number) => string): Texts =>
    Object.fromEntries(
      Array.from({ length: 1_000 }, (_, at) => [
        `docs/adr/${String(at + 1).padStart(4, '0')}-a.md`,
        adr(String(at + 1).padStart(4, '0'), '', 'accepted', `affects: [${globs(at)}]\n`),
      ]),
    );
  const code = Array.from({ length: 5_000 }, (_, at) => ({
    path: `src/m${String(at % 900)}/${String(at)}.ts`,
    markers: [],
  }));

  for (const [name, globs] of Object.entries({
    'globs that are all others': (at: number) =>
      `"src/m${String(at)}/**", "lib/${String(at)}/**/*.ts", "src/m${String(at)}/*.ts"`,
    'globs that are all the same': () => '"lib/**", "**/*.sql", "**/cart/**"',
    'globs that begin anywhere': (at: number) =>
      `"**/a${String(at)}.ts", "**/b${String(at)}.ts", "*/${String(at)}.css"`,
  }))
    it(`is short for a thousand decisions and five thousand files, with ${name}`, () => {
      const corpus = corpusOf(decided(globs));
      const start = process.cpuUsage();
      governing(corpus, code);
      const { user } = process.cpuUsage(start);
      assert.ok(user < 1_200_000, `${String(user / 1_000)} ms`);
    });

  it('is cut into steps of one document each', () => {
    const steps = [...governingInSteps(corpusOf(decisions), [])];
    assert.equal(steps.length, Object.keys(decisions).length);
  });
});

describe('a marker in code', () => {
  const texts = (code: string): (string | null)[] => markersIn(code).flatMap(({ text, kind }) => [text, kind]);

  it('names a decision by its kind or by its own prefix', () => {
    assert.deepEqual(texts('/** @adr 0012 */'), ['ADR-0012', 'adr']);
    assert.deepEqual(texts('# @ADR #12'), ['ADR-12', 'adr']);
    assert.deepEqual(texts('-- @prd PRD-0004'), ['PRD-0004', 'prd']);
    assert.deepEqual(texts('// @decision D-7, dl:adr 0042'), ['D-7', null, 'ADR-0042', 'adr']);
  });

  it('is no address, no other word and no number of something else', () => {
    assert.deepEqual(texts('mail@adr.example @adrian 12 @adr twelve @adr 12px model:adr 3'), []);
  });

  it('stands where its number does', () => {
    const code = 'a\n// @adr 0012\n';
    const [marker] = markersIn(code);
    assert.equal(code.slice(marker?.range.start, marker?.range.end), '0012');
  });

  it('is read two hundred times and no more, in linear time', () => {
    assert.equal(markersIn('@adr 1 '.repeat(5_000)).length, 200);
    const start = process.cpuUsage();
    markersIn('@adr '.repeat(200_000));
    assert.ok(process.cpuUsage(start).user < 1_000_000);
  });
});
