import assert from 'node:assert/strict';
import { answersIn } from '../../../../src/core/author/kill-rule/answers.js';
import { daySamples, dueOf } from '../../../../src/core/author/kill-rule/due.js';
import { growing, readsBack } from '../../../../src/core/author/kill-rule/sentence.js';
import { targetAt } from '../../../../src/core/author/kill-rule/target.js';
import { repository } from './support.js';

describe('what a kill rule says already', () => {
  const cases: readonly (readonly [what: string, text: string, answers: object])[] = [
    [
      'in a mapping',
      '---\ntype: prd\nkill-rule: {metric: reuse, at-least: 4%, by: 2027-05-15, then: "{what}"}\n---\n\n# Carts\n',
      { metric: 'reuse', bound: 'at least 4%', by: '2027-05-15' },
    ],
    [
      'in a sentence',
      '# Carts\n\n## Kill rule\n\nIf saved-cart reuse is below 4 % by 2027-05-15, @checkout-pm removes the flag.\n',
      {
        metric: 'saved-cart reuse',
        bound: 'below 4 %',
        by: '2027-05-15',
        owner: '@checkout-pm',
        then: 'removes the flag',
      },
    ],
    [
      'in a sentence of ours',
      '# Carts\n\n## Kill rule\n\nIf reuse is below 4 % by 2027-05-15: bring the old cart back (owner: VP Product).\n',
      { metric: 'reuse', bound: 'below 4 %', by: '2027-05-15', owner: 'VP Product', then: 'bring the old cart back' },
    ],
    [
      'with placeholders',
      '# Carts\n\n## Kill rule\n\nIf {metric} is below 4 % by {date}, @a removes it.\n',
      { bound: 'below 4 %', owner: '@a', then: 'removes it' },
    ],
    ['and nothing that can be read', '# Carts\n\n## Kill rule\n\nWe will see.\n', {}],
  ];
  for (const [what, text, answers] of cases)
    it(what, () => {
      const { rule } = targetAt(repository(text).artifact, null) ?? {};
      assert.ok(rule);
      assert.deepEqual(answersIn(rule), answers);
    });
});

describe('the day of a kill rule', () => {
  const today = '2026-11-26';
  const cases: readonly (readonly [words: string, samples: readonly string[], expected: string])[] = [
    ['2027-05-15', [], '2027-05-15'],
    ['2027-05-15', ['02.03.2026'], '15.05.2027'],
    ['by 15 May 2027', [], '15 May 2027'],
    ['in 6 weeks', [], '2027-01-07'],
    ['in 6 weeks', ['2 March 2026'], '7 January 2027'],
    ['in 6 weeks', ['20260302'], '2027-01-07'],
    ['end of June', [], '2027-06-30'],
    ['two weeks after the launch', [], 'two weeks after the launch'],
    ['2026-11-25', [], 'passed'],
    ['2026-Q1', [], 'passed'],
    ['some day', [], 'unread'],
    ['', [], 'unread'],
  ];
  for (const [words, samples, expected] of cases)
    it(`${words} beside ${samples.join() || 'no others'} is ${expected}`, () => {
      const due = dueOf(words, { samples, today });
      assert.equal(due.is === 'written' ? due.text : due.is, expected);
    });

  it('is written as the document writes its own, then as its neighbours do', () => {
    const { corpus, artifact } = repository('---\ntype: prd\ndate: 02.03.2026\n---\n\n# Carts\n');
    assert.equal(daySamples(corpus, artifact)[0], '02.03.2026');
  });
});

describe('a sentence of a kill rule', () => {
  it('grows with each answer', () => {
    assert.equal(growing({}, 'en'), 'If … is … by …: … (owner: …).');
    assert.equal(
      growing({ metric: 'reuse', bound: 'drops to 3 %' }, 'en'),
      'If reuse drops to 3 % by …: … (owner: …).',
    );
    assert.equal(growing({ by: '2027-05-15' }, 'de'), 'Wenn … … liegt (bis 2027-05-15): … (verantwortlich: …).');
  });

  const refused: readonly object[] = [
    { metric: ' ' },
    { metric: 'reuse of 4 %' },
    { metric: 'carts by 2027-01-01' },
    { metric: '{metric}' },
    { metric: 'a | b' },
    { bound: 'low' },
    { bound: 'below' },
    { bound: '4 %' },
    { owner: '???' },
    { then: '-' },
    { then: 'a <!-- b' },
  ];
  for (const answer of refused)
    it(`refuses ${JSON.stringify(answer)}`, () => {
      assert.equal(readsBack(answer, 'en'), false);
    });
});

describe('the kill rule that is meant', () => {
  const vague = 'We stop if nobody uses it.';
  const whole = 'If reuse is below 4 % by 2027-05-15: remove it (owner: @a).';
  const text = `# Carts\n\n## Kill rule\n\n- ${whole}\n- ${vague}\n`;
  it('is the one at the cursor, else the first that leaves something out', () => {
    const { artifact } = repository(text);
    assert.equal(targetAt(artifact, text.indexOf(whole))?.rule?.text, whole);
    assert.equal(targetAt(artifact, 0)?.rule?.text, vague);
  });

  it('is the one of the record at the cursor, and none between records', () => {
    const log = `# Log\n\n## 2026-01-01: One\n\n- **Why:** a\n- **Kill rule:** ${whole}\n\n## 2026-01-02: Two\n\n- **Why:** b\n`;
    const { artifact } = repository(log, 'decision-log');
    assert.equal(targetAt(artifact, log.indexOf('One'))?.rule?.text, whole);
    assert.equal(targetAt(artifact, log.indexOf('Two'))?.rule, null);
    assert.equal(targetAt(artifact, log.indexOf('Two'))?.record?.title.text, 'Two');
    assert.equal(targetAt(artifact, 0), null);
    assert.equal(targetAt(artifact, null)?.record?.title.text, 'One');
  });
});
