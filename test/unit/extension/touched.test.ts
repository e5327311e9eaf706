import assert from 'node:assert/strict';
import { artifactRule, byStage, type Rule } from '../../../src/core/lint/rule.js';
import { rules as registered } from '../../../src/core/rules/registry.js';
import { printBaseline } from '../../../src/core/lint/baseline.js';
import { wordsHash } from '../../../src/core/lint/words-hash.js';
import { follow, type Followed } from '../../../src/extension/reading/follow.js';

const count = 30;
const pathOf = (number: number): string => `docs/adr/${String(number).padStart(4, '0')}-a.md`;

/** An ADR that leans on the one before it in threes: 2 on 1, 3 on 2, 5 on 4 ... */
function adr(number: number, more = '', status = 'accepted'): string {
  const leans = number % 3 === 1 ? '' : `depends-on: ADR-${String(number - 1)}\n`;
  return `---\nid: ADR-${String(number)}\nstatus: ${status}\n${leans}---\n\n# Choice ${String(number)}\n\n## Context\n\nA.\n\n## Decision\n\nB. ${more}\n\n## Consequences\n\nC.\n`;
}

describe('an edit', () => {
  let disk: Map<string, string>;
  let checked: string[];
  let followed: Followed;

  /** Looks at links alone, or at all artifacts. */
  const counting = (id: string, looksAtAll: boolean): Rule =>
    artifactRule<'never'>({
      id,
      group: 'form',
      summary: '',
      severity: byStage,
      kinds: ['adr'],
      messages: { never: '' },
      options: null,
      readsCorpus: true,
      check({ subject, corpus }) {
        checked.push(subject.path);
        return looksAtAll && subject.path === pathOf(20) && corpus.artifacts.length < 0
          ? [{ message: 'never', range: { start: 0, end: 0 } }]
          : [];
      },
    });

  beforeEach(async () => {
    disk = new Map(Array.from({ length: count }, (_, index) => [pathOf(index + 1), adr(index + 1)]));
    checked = [];
    followed = follow(
      {
        name: '',
        readAll: () =>
          Promise.resolve({ files: [...disk].map(([path, text]) => ({ path, text })), paths: new Set(disk.keys()) }),
        readOne: (path) => Promise.resolve({ path, text: disk.get(path) ?? '' }),
        unsaved: () => null,
      },
      {
        rules: [...registered, counting('counting', false), counting('wide', true)],
        today: () => '2026-11-20',
        changed: () => undefined,
        failed: (thrown) => assert.fail(String(thrown)),
        trace: (says) => void says(),
      },
    );
    await followed.settled();
    checked = [];
  });
  afterEach(() => followed.stop());

  async function checkedAfter(path: string, text: string): Promise<string[]> {
    disk.set(path, text);
    followed.changed(path);
    await followed.settled();
    return [...new Set(checked)].sort();
  }

  it('of words that no other file can see is judged in its own file alone', async () => {
    assert.deepEqual(await checkedAfter(pathOf(5), adr(5, 'More words.')), [pathOf(5)]);
    assert.equal(checked.length, 2);
  });

  it('of a status is judged where links lead, and where all artifacts were looked at', async () => {
    const touched = [4, 5, 6, 20].map(pathOf);
    assert.deepEqual(await checkedAfter(pathOf(5), adr(5, '', 'proposed')), touched);
    assert.equal(checked.length, 2 * touched.length);
    assert.ok(followed.findings.get(pathOf(6))?.some(({ rule }) => rule === 'leans-on-less-mature'));
  });

  it('of an id is judged everywhere', async () => {
    const moved = adr(5).replace('id: ADR-5', 'id: ADR-99');
    assert.equal((await checkedAfter(pathOf(5), moved)).length, count);
  });

  it('of a configuration or of the baseline is judged everywhere', async () => {
    disk.set(pathOf(7), adr(7, '', 'bogus'));
    followed.changed(pathOf(7));
    await followed.settled();
    const found = (): boolean =>
      followed.findings.get(pathOf(7))?.some(({ rule }) => rule === 'unknown-status') ?? false;
    assert.ok(found());
    const entry = { rule: 'unknown-status', path: pathOf(7), words: wordsHash('bogus'), count: 1 };
    assert.equal((await checkedAfter('.cutline-baseline.json', printBaseline({ entries: [entry] }))).length, count);
    assert.ok(!found());
    checked = [];
    assert.equal((await checkedAfter('.cutline.yaml', 'baseline: false\n')).length, count);
    assert.ok(found());
  });
});
