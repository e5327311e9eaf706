import assert from 'node:assert/strict';
import { readYaml } from '../../../src/core/document/yaml.js';
import { plain, problemsOf } from './support.js';

describe('a YAML file', () => {
  it('is read with the places of its values', () => {
    const text = '---\n# settings\nversion: 1\nartifacts:\n  adr: ["docs/**"]\nrules: {a: off}\n';
    const { value, problems } = readYaml(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(plain(value), [
      ['version', '1'],
      ['artifacts', [['adr', ['docs/**']]]],
      ['rules', [['a', 'off']]],
    ]);
    assert.ok(value?.kind === 'map');
    assert.deepEqual(
      value.entries.map(({ range }) => text.slice(range.start, range.end)),
      ['version: 1', 'artifacts:\n  adr: ["docs/**"]', 'rules: {a: off}'],
    );
  });

  it('may be a part of a text', () => {
    const text = 'before a: "b" after';
    const { value } = readYaml(text, { start: 7, end: 13 });
    assert.ok(value?.kind === 'map');
    const [entry] = value.entries;
    assert.ok(entry?.value?.kind === 'scalar');
    assert.deepEqual(entry.value.range, { start: 10, end: 13 });
    assert.deepEqual([entry.value.raw, entry.value.text, entry.value.quoted], ['"b"', 'b', true]);
  });

  it('may be a list, a word or nothing', () => {
    assert.deepEqual(plain(readYaml('- a\n-\n- b: c\n').value), ['a', '', [['b', 'c']]]);
    assert.equal(plain(readYaml('a').value), 'a');
    assert.equal(readYaml('# nothing\n').value, null);
    assert.equal(readYaml('').value, null);
  });

  it('keeps what it can of a broken list', () => {
    const text = '- a\n- b: c: d\n- @e\n';
    const { value, problems } = readYaml(text);
    assert.deepEqual(plain(value), ['a', [['b', 'c: d']], '@e']);
    assert.deepEqual(problemsOf(text, problems), [
      'unquoted-colon: "c: d" -> "\\"c: d\\""',
      'unquoted-handle: "@e" -> "\\"@e\\""',
    ]);
  });

  it('says where a second document begins', () => {
    const { value, problems } = readYaml('a: 1\n---\nb: 2\n');
    assert.notEqual(value, null);
    assert.equal(problems[0]?.message, 'syntax');
  });
});
