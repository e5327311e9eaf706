import assert from 'node:assert/strict';
import { explanationsAt } from '../../../../src/core/author/explain/explain.js';
import { keyMeanings, meaningOfKey } from '../../../../src/core/author/explain/keys.js';
import type { Phrase } from '../../../../src/core/author/explain/phrase.js';
import { corpusOf } from '../../artifact/support.js';

const path = 'docs/adr/0009-carts.md';
const today = '2027-02-15';

function inWords({ says, with: quoted }: Phrase): string {
  return says.replace(/\{(\d)\}/g, (_place, index: string) => quoted[Number(index)] ?? '');
}

/** What is said where the cursor stands: the words that it is about, then a line for each sentence. */
function said(marked: string, files: Readonly<Record<string, string>> = {}, at = path): string[][] {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const corpus = corpusOf({ ...files, [at]: text });
  const artifact = corpus.artifacts.find((each) => each.path === at);
  assert.ok(artifact, 'the document is an artifact');
  return explanationsAt({ artifact, corpus, offset, today }).map(({ range, title, says }) => [
    text.slice(range.start, range.end),
    ...[title, ...says].map(inWords),
  ]);
}

const front = (...lines: readonly string[]): string =>
  `---\n${lines.join('\n')}\n---\n\n# Carts\n\n## Decision\n\nWe keep them. They are cheap.\n`;

const beside = {
  'docs/adr/0001-queue.md': front(
    'id: ADR-0001',
    'status: superseded',
    'date: 2026-03-04',
    'superseded-by: ADR-0002',
  ).replace('# Carts', '# Use a queue'),
  'docs/adr/0002-log.md': front('id: ADR-0002', 'status: accepted').replace('# Carts', '# Keep a log'),
  'docs/prd/0003-pay.md':
    '---\nstatus: draft\n---\n\n# PRD-0003: Pay later\n\n## Goals\n\n- People pay in parts. And more.\n\n## Non-goals\n\n- Cash\n',
};
const queue = [
  'ADR-0001 Use a queue',
  'Status: superseded, 2026-03-04',
  'Superseded by ADR-0002 Keep a log',
  'We keep them.',
];

describe('the explanation of a reference', () => {
  it('names the record, where it stands, what took its place, and what it decides', () => {
    assert.deepEqual(said(front('status: accepted', 'supersedes: [ADR-0¦001]'), beside), [['ADR-0001', ...queue]]);
  });

  it('is there in the text and for a link', () => {
    const text = (line: string): string => front('status: accepted').replace('We keep them.', line);
    assert.deepEqual(said(text('As ADR¦-0001 says.'), beside), [['ADR-0001', ...queue]]);
    assert.deepEqual(said(text('As [this](0001-¦queue.md) says.'), beside)[0]?.slice(1), queue);
  });

  it('takes a goal for what a PRD decides', () => {
    assert.deepEqual(said(front('status: accepted', 'relates-to: PRD-0003¦'), beside)[0], [
      ...['PRD-0003', 'PRD-0003 Pay later', 'Status: draft', 'People pay in parts.'],
    ]);
  });

  it('is none for a record that is not there, or is the document itself', () => {
    assert.deepEqual(said(front('status: accepted', 'supersedes: [ADR-0¦077]'), beside), []);
    assert.deepEqual(said(front('id: ADR-0009', 'status: accepted').replace('We keep', 'ADR-0¦009 keeps'), beside), []);
  });
});

describe('the explanation of metadata', () => {
  it('says of a key what it is for, its values and an example', () => {
    assert.deepEqual(said(front('rever¦sibility: two-way', 'status: x')), [
      [
        ...['reversibility', 'reversibility', 'Whether there is a way back. What is one-way has to say why.'],
        ...['Values: two-way, one-way', 'Example: reversibility: two-way'],
      ],
    ]);
    assert.equal(
      said('# A\n\n* Dec¦iders: Ana\n\n## Decision\n\nX\n')[0]?.[2],
      'Who decides, each with a side in brackets.',
    );
    assert.deepEqual(said(front('compo¦nent: x', 'status: accepted')), []);
  });

  it('says of a status what it means and what may follow', () => {
    assert.deepEqual(said(front('status: acc¦epted')), [
      [
        ...['accepted', 'accepted', 'Decided, and in force. Findings are errors.'],
        'Next: deprecated, or superseded by a newer record.',
      ],
    ]);
    assert.deepEqual(said(front('status: Implem¦ented'))[0]?.slice(1, 3), ['Implemented', 'It means: accepted.']);
    assert.deepEqual(said(front('status: bo¦gus'))[0]?.[2], 'This word is not known as a status.');
  });

  it('says of a work type what its row asks for', () => {
    assert.deepEqual(said(front('status: draft', 'work-type: platform-¦and-infra'))[0]?.slice(1), [
      ...['Platform and infra', 'Default bias: Stability', 'Quality bar: SLOs, error budget'],
      ...['Release shape: Change windows', 'Final call: Engineering with Product input'],
    ]);
  });

  it('says of a person which side they are on, or how it could be said', () => {
    const config = { '.cutline.yaml': 'people: {"@bea": engineering}\n' };
    assert.deepEqual(said(front('status: x', 'deciders: ["@b¦ea"]'), config)[0]?.slice(1), [
      '@bea',
      'Side: engineering',
    ]);
    assert.deepEqual(said(front('status: x').replace('We keep', '@b¦ea keeps'), config)[0]?.slice(1), [
      '@bea',
      'Side: engineering',
    ]);
    assert.match(said(front('status: x', 'deciders: ["@c¦em"]'), config)[0]?.[2] ?? '', /^Nothing says which side/);
    assert.deepEqual(said(front('status: x').replace('We keep', 'me@b¦ea.org keeps'), config), []);
    assert.deepEqual(said(front('status: x').replace('We keep', '@some¦body keeps'), config), []);
  });
});

describe('the explanation of a kill rule', () => {
  const rule = (line: string, status = 'accepted'): string =>
    front(`status: ${status}`, 'date: 2027-01-01') + `\n## Kill rule\n\n${line}\n`;

  it('counts the days that are left, and lists the parts that were read', () => {
    assert.deepEqual(said(rule('If re¦use of carts is below 4% by 2027-02-27, @ana removes the flag.'))[0]?.slice(1), [
      ...['Kill rule', 'Due in 12 days, on 2027-02-27.', 'Metric: reuse of carts', 'Number: below 4%'],
      ...['By: 2027-02-27', 'Owner: @ana', 'Then: removes the flag'],
    ]);
  });

  it('names what is missing', () => {
    assert.deepEqual(said(rule('We will re¦visit this if reuse is below 4%.'))[0]?.slice(1, 3), [
      ...['Kill rule', 'No day can be told on which it is due.'],
    ]);
    const [own = []] = said(rule('We will re¦visit this if reuse is below 4%.'));
    assert.ok(own.includes('Missing: by when') && own.includes('Missing: who acts'));
  });

  for (const [day, words] of [
    ['2027-02-15', 'Due today.'],
    ['2027-02-16', 'Due tomorrow, 2027-02-16.'],
    ['2027-02-10', 'Overdue since 2027-02-10: 5 days.'],
  ] as const)
    it(`tells ${day} from today`, () => {
      assert.ok(said(rule(`If re¦use is below 4% by ${day}, @ana removes it.`))[0]?.includes(words));
    });

  it('is settled once the record is closed', () => {
    assert.ok(
      said(rule('If re¦use is below 4% by 2027-02-27, @ana removes it.', 'rejected'))[0]?.includes(
        'It is settled: nothing is due any more.',
      ),
    );
  });

  it('follows what is said of the person in it', () => {
    const both = said(rule('If reuse is below 4% by 2027-02-27, @a¦na removes it.'), {
      '.cutline.yaml': 'people: {"@ana": product}\n',
    });
    assert.deepEqual(
      both.map(([, title]) => title),
      ['@ana', 'Kill rule'],
    );
  });
});

describe('the meanings of keys', () => {
  it('are found by each key, and shown by an example of it', () => {
    for (const { key, example } of keyMeanings) {
      assert.equal(meaningOfKey(key)?.key, key);
      assert.ok(example.startsWith(`${key}: `), key);
    }
  });
});
