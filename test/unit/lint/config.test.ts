import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/lint/edits.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { lint } from '../../../src/core/lint/run.js';
import type { Run } from '../../../src/core/lint/running.js';
import { adr, corpusOf, rules, today } from './support.js';

function findings(files: Readonly<Record<string, string>>, run: Partial<Run> = {}): Finding[] {
  return lint(corpusOf(files), { rules, today, ...run });
}

/** The configuration after the first suggestion of its first finding. */
function suggested(text: string, run: Partial<Run> = {}): string | null {
  const [edit] = findings({ '.cutline.yaml': text }, run)[0]?.suggestions[0]?.edits ?? [];
  const result = edit && applyEdits(text, [edit]);
  return result && 'text' in result ? result.text : null;
}

describe('a fault of a configuration', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a key', 'rule: {}\n', 'rules: {}\n'],
    ['a key within another', 'artifacts: {desicion-log: []}\n', 'artifacts: {decision-log: []}\n'],
    [
      'a key of an override',
      'overrides: [{files: [], rules: {}, kin: adr}]\n',
      'overrides: [{files: [], rules: {}, kind: adr}]\n',
    ],
    ['a severity', 'rules: {one: eror}\n', 'rules: {one: error}\n'],
    ['a rule', 'rules: {onee: off}\n', 'rules: {one: off}\n'],
    ['an option', 'rules: {one: {lout: true}}\n', 'rules: {one: {loud: true}}\n'],
    ['the key of a severity', 'rules: {one: {severty: off}}\n', 'rules: {one: {severity: off}}\n'],
    ['a preset', 'extends: strickt\n', 'extends: strict\n'],
    ['a section', 'headings: {non-gaols: [x]}\n', 'headings: {non-goals: [x]}\n'],
    ['a side', 'people: {"@a": enginering}\n', 'people: {"@a": engineering}\n'],
    ['a signal', 'signals: {rush-lop: {mute: x}}\n', 'signals: {rush-loop: {mute: x}}\n'],
  ];
  for (const [name, before, after] of cases) {
    it(`suggests the nearest name of ${name}`, () => {
      assert.equal(suggested(before, { signals: ['rush-loop', 'split-brain'] }), after);
    });
  }

  it('suggests nothing where nothing is near', () => {
    assert.equal(suggested('entirely-else: 1\n'), null);
    assert.equal(suggested('signals: {entirely-else: {mute: x}}\n', { signals: ['rush-loop'] }), null);
  });

  it('says nothing of signals where they are not known, and nothing of those that are', () => {
    const files = { '.cutline.yaml': 'signals: {rush-loop: {mute: x}}\n' };
    assert.deepEqual(findings(files), []);
    assert.deepEqual(findings(files, { signals: ['rush-loop'] }), []);
    const [found, ...others] = findings(files, { signals: ['split-brain'] });
    assert.deepEqual([found?.message, found?.severity, others], ['unknown-signal', 'error', []]);
  });

  it('leaves the other options of a rule as they are said', () => {
    const config = 'rules: {one: {loud: true, lout: 1}}\n';
    const found = findings({ ...adr(['ONE']), '.cutline.yaml': config }).filter(({ rule }) => rule === 'one');
    assert.deepEqual(
      found.map(({ data }) => data['loud']),
      ['true'],
    );
    const wrong = findings({ ...adr(['ONE']), '.cutline.yaml': 'rules: {one: {loud: 7}}\n' });
    assert.deepEqual(
      wrong.map(({ rule, data }) => [rule, data['loud'] ?? data['key']]),
      [
        ['invalid-config', 'loud'],
        ['one', 'false'],
      ],
    );
  });

  it('is told whatever the configuration says about it', () => {
    const files = { ...adr(['BAD']), '.cutline.yaml': 'rules: {invalid-config: off, merge-conflict: hint}\n' };
    assert.deepEqual(
      findings(files).map(({ rule, severity, message }) => [rule, severity, message]),
      [
        ['invalid-config', 'error', 'never-off'],
        ['invalid-config', 'error', 'never-off'],
        ['merge-conflict', 'error', 'here'],
      ],
    );
  });

  it('is looked for in no more time than many entries take', () => {
    const entries = Array.from({ length: 9_000 }, () => '- 1').join('\n  ');
    const started = performance.now();
    const found = findings({ '.cutline.yaml': `artifacts:\n  none:\n  ${entries}\n  - docs/**\n` });
    assert.equal(found.length, 9_000);
    assert.ok(performance.now() - started < 10_000);
  });
});

describe('a run of some rules', () => {
  it('lets only those speak', () => {
    assert.deepEqual(
      findings(adr(['ONE TWO BAD']), { only: new Set(['two']) }).map(({ rule }) => rule),
      ['two'],
    );
  });

  it('tells nobody of links, but of whoever looks at all artifacts', () => {
    const seen: string[] = [];
    const looking = {
      ...rules[0],
      id: 'looking',
      *check({ corpus }: { corpus: { artifacts: readonly unknown[] } }) {
        if (corpus.artifacts.length > 9) yield 'none';
      },
    };
    findings(adr(['ONE']), { sawAll: (path) => seen.push(path) });
    assert.equal(seen.length, 0);
    findings(adr(['ONE']), {
      rules: [looking as unknown as (typeof rules)[number]],
      sawAll: (path) => seen.push(path),
    });
    assert.deepEqual(seen, ['docs/adr/0001-a.md']);
  });
});
