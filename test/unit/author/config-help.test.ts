import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { configCompletions, configMeaning, type ConfigSchema } from '../../../src/core/author/config-help.js';
import { configPlaceAt } from '../../../src/core/author/config-place.js';

const schema = JSON.parse(readFileSync('schemas/cutline-config.schema.json', 'utf8')) as ConfigSchema;

/** A text whose cursor stands at the bar. */
function cursor(marked: string): [string, number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}

describe('the place in a configuration', () => {
  const cases: readonly (readonly [string, readonly string[], 'key' | 'value', string])[] = [
    ['ex|', [], 'key', 'ex'],
    ['extends: |', ['extends'], 'value', ''],
    ['extends: str|', ['extends'], 'value', 'str'],
    ['rules:\n  mis|', ['rules'], 'key', 'mis'],
    ['rules:\n\n  # a comment\n  missing-section: o|', ['rules', 'missing-section'], 'value', 'o'],
    ['rules:\n  missing-section:\n    sev|', ['rules', 'missing-section'], 'key', 'sev'],
    ['rules: {mis|', ['rules'], 'key', 'mis'],
    ['rules: {missing-section: w|', ['rules', 'missing-section'], 'value', 'w'],
    ['rules: {"a: b": off, missing-section: {severity: w|', ['rules', 'missing-section', 'severity'], 'value', 'w'],
    ['rules: {a: {b: c}, d|', ['rules'], 'key', 'd'],
    ['overrides:\n  - files: [a, b|', ['overrides', '*', 'files', '*'], 'value', 'b'],
    ['overrides:\n  - files: [a]\n    ki|', ['overrides', '*'], 'key', 'ki'],
    ['overrides:\n- files: [a]\n  rules:\n    x: |', ['overrides', '*', 'rules', 'x'], 'value', ''],
    ['overrides:\n- ki|', ['overrides', '*'], 'key', 'ki'],
    ['extends:\n  - |', ['extends', '*'], 'key', ''],
    ['"people":\n  "@a": pro|', ['people', '@a'], 'value', 'pro'],
    ['rules:\n  a: off\nmat|', [], 'key', 'mat'],
    ['artifacts:\n  adr: [a]\n  |', ['artifacts'], 'key', ''],
  ];
  for (const [marked, path, at, word] of cases) {
    it(`of ${JSON.stringify(marked)} is ${path.join('.')}, ${at}`, () => {
      const [text, offset] = cursor(marked);
      const place = configPlaceAt(text, offset);
      assert.deepEqual(place && [place.path, place.at, text.slice(place.word.start, place.word.end)], [path, at, word]);
    });
  }
  it('in a comment is none', () => {
    assert.equal(configPlaceAt(...cursor('rules: # off |')), null);
    assert.equal(configPlaceAt(...cursor('# |')), null);
  });
});

describe('what may be written in a configuration', () => {
  const labels = (marked: string): string[] => configCompletions(...cursor(marked), schema).map(({ label }) => label);

  it('is every key at the top', () => {
    assert.deepEqual(labels('|').sort(), Object.keys(schema.properties ?? {}).sort());
  });
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['extends: |', ['recommended', 'strict']],
    ['extends: [|', ['recommended', 'strict']],
    ['version: |', ['1']],
    ['artifacts:\n  |', ['adr', 'prd', 'decision-log', 'none']],
    ['rules:\n  missing-section: |', ['off', 'hint', 'information', 'warning', 'error']],
    ['rules:\n  missing-kill-rule: {|', ['severity', 'every-adr']],
    ['rules:\n  missing-kill-rule: {every-adr: |', ['true', 'false']],
    ['overrides:\n  - |', ['files', 'kind', 'rules']],
    ['overrides:\n  - kind: |', ['adr', 'prd', 'decision-log']],
    ['people:\n  "@a": |', ['product', 'engineering', 'joint']],
    ['matrix:\n  |', ['file']],
    ['signals:\n  rush-loop:\n    |', ['mute', 'records', 'share', 'times', 'weeks', 'floor']],
    ['nothing:\n  |', []],
    ['# |', []],
  ];
  for (const [marked, expected] of cases) {
    it(`after ${JSON.stringify(marked)} is ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(labels(marked), expected);
    });
  }
  it('is every rule, with what it finds', () => {
    const found = configCompletions(...cursor('overrides:\n  - rules:\n      missing-k|'), schema);
    const rule = found.find(({ label }) => label === 'missing-kill-rule');
    assert.deepEqual([rule?.text, rule?.is, (rule?.says.length ?? 0) > 10], ['missing-kill-rule: ', 'key', true]);
    assert.deepEqual(rule?.range, { start: 28, end: 37 });
  });
});

describe('what a key of a configuration means', () => {
  const meaning = (marked: string): ReturnType<typeof configMeaning> => configMeaning(...cursor(marked), schema);

  it('is said over keys, rules and options', () => {
    for (const marked of [
      'ext|ends: strict',
      'rules:\n  missing-|section: off',
      'rules:\n  missing-kill-rule:\n    every|-adr: true',
    ])
      assert.ok((meaning(marked)?.says.length ?? 0) > 10, marked);
    assert.deepEqual(meaning('rules:\n  missing-|section: off')?.values, [
      'off',
      'hint',
      'information',
      'warning',
      'error',
    ]);
  });
  it('is not said over values, unknown keys and gaps', () => {
    for (const marked of ['extends: str|ict', 'rule|: {}', '|', 'rules:\n  |'])
      assert.equal(meaning(marked), null, marked);
  });
  it('describes every key of the schema', () => {
    for (const key of Object.keys(schema.properties ?? {})) assert.ok(meaning(`|${key}: x`)?.says, key);
  });
});
