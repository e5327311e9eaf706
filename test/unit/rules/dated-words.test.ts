import assert from 'node:assert/strict';
import { datedWords } from '../../../src/core/rules/shared/dated-words.js';
import { artifactOf, at } from '../artifact/support.js';

const body = '# Pick a queue\n\n## Context\n\nMails are lost.\n\n## Decision\n\nA queue.\n';

/** The words found in an artifact, each where it stands, those of days with a mark. */
function found(text: string, path?: string): string[] {
  const artifact = artifactOf(text, path);
  return [...datedWords(artifact)].map(({ text: words, range, isDate, path: file }) => {
    assert.equal(at(artifact, range), words);
    assert.equal(file, undefined);
    return isDate ? `${words} is a day` : words;
  });
}

describe('the places where a day may stand', () => {
  const fields: readonly [field: string, words: readonly string[]][] = [
    ['id: 2026-01-01', []],
    ['title: 2026-01-01', []],
    ['date: 2026-03-02', ['2026-03-02 is a day']],
    ['date: "2026-03-02"', ['2026-03-02 is a day']],
    ['review-by: 2026-03-02', ['2026-03-02 is a day']],
    [
      'updated: [2026-01-01, \'2026-01-02\', "2026-01-03"]',
      ['2026-01-01', '2026-01-02', '2026-01-03'].map((day) => `${day} is a day`),
    ],
    ['due_on: 2026-03-02', ['2026-03-02 is a day']],
    ['Datum: 02.03.2026', ['02.03.2026 is a day']],
    ['words: 2026-03-02', ['2026-03-02']],
    ['format: 2026-03-02', ['2026-03-02']],
    ['date-of-words: 2026-03-02', ['2026-03-02']],
    [
      'words:\n  a: one\n  b: [two, "three"]\n  c:\n  d:\n    - e: four\n  f: five',
      ['one', 'two', 'three', 'four', 'five'],
    ],
    ['words: []', []],
    ['words:', []],
  ];
  for (const [field, words] of fields)
    it(field, () => {
      assert.deepEqual(found(`---\nstatus: accepted\n${field}\n---\n${body}`), ['accepted', ...words]);
    });

  it('are those of kill rules', () => {
    const rules = '- If errors exceed 5 % by 2026-05-01, we remove it.\n- If errors exceed 6 %, we remove it.\n';
    const text = `---\nstatus: accepted\n---\n${body}\n## Kill rule\n\n${rules}`;
    assert.deepEqual(found(text), ['accepted', '2026-05-01']);
  });

  it('are those of the records of a log', () => {
    const rows = [
      '| D-001 | 2026-01-02 | Ship weekly | If bugs > 5 by 2026-03-01, stop | me |',
      '| D-002 | | Ship daily | If bugs > 5, stop | me |',
    ];
    const head = '| ID | Date | Decision | Kill rule | Owner |\n| - | - | - | - | - |\n';
    const days = found(`# Decision log\n\n${head}${rows.join('\n')}\n`, 'docs/decision-log.md');
    assert.deepEqual(
      days.filter((words) => words.includes('2026')),
      ['2026-01-02 is a day', 'If bugs > 5 by 2026-03-01, stop', '2026-01-02 is a day', '2026-03-01'],
    );
    assert.ok(days.every((words) => words !== ' is a day' && words !== ''));
  });

  it('say in which file they stand', () => {
    const artifact = artifactOf(`---\nwords: { a: one }\nstatus: accepted\n---\n${body}`);
    const fields = artifact.fields.map((field) => ({ ...field, path: 'a.yaml' }));
    const [first] = datedWords({ ...artifact, fields });
    assert.deepEqual([first?.text, first?.path], ['one', 'a.yaml']);
  });
});
