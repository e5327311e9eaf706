import assert from 'node:assert/strict';
import { templates } from '../../../../src/core/author/explain/sections.js';
import { headingIn } from '../../../../src/core/author/complete/headings.js';
import { headingMatcher } from '../../../../src/core/artifact/headings/match.js';
import { languages } from '../../../../src/core/words/languages.js';
import { labels, offered, taken } from './support.js';

const other = (id: string, title: string, more = ''): string =>
  `# ${id}: ${title}\n\n* Status: Accepted\n* Date: 2026-03-04\n* Deciders: @ana (product), Bea\n\n## Context\n\nCarts.\n\n## Decision\n\nWe keep them.\n${more}`;
const beside = {
  'docs/adr/0001-queue.md': other('ADR-0001', 'Use a queue'),
  'docs/adr/0002-log.md': other('ADR-0002', 'Keep a log', '\nSee [ADR-0001](0001-queue.md).\n'),
};

describe('values of other carriers', () => {
  const cases: readonly (readonly [carrier: string, text: string, label: string, written: string])[] = [
    ['a list', '# A\n\n* Status: ¦\n* Date: x\n', 'Accepted', '# A\n\n* Status: Accepted\n* Date: x\n'],
    ['a list, behind the colon', '# A\n\n- Status:¦\n', 'Accepted', '# A\n\n- Status: Accepted\n'],
    ['a bold line', '# A\n\n**Status:** Pro¦\n', 'Proposed', '# A\n\n**Status:** Proposed\n'],
    ['a bold key in a list', '# A\n\n- **Date**: ¦\n', '2027-02-15', '# A\n\n- **Date**: 2027-02-15\n'],
    ['a plain line', '# A\n\nStatus: ¦\n', 'Accepted', '# A\n\nStatus: Accepted\n'],
    ['a quote', '# A\n\n> Status: ¦\n', 'Accepted', '# A\n\n> Status: Accepted\n'],
    ['a section', '# A\n\n## Status\n\n¦\n\n## Context\n', 'Accepted', '# A\n\n## Status\n\nAccepted\n\n## Context\n'],
    ['a section, its word begun', '# A\n\n## Status\n\nAcc¦\n', 'Accepted', '# A\n\n## Status\n\nAccepted\n'],
    [
      'a table of fields',
      '# A\n\n| Field | Value |\n|---|---|\n| Status | ¦ |\n',
      'Accepted',
      '# A\n\n| Field | Value |\n|---|---|\n| Status | Accepted |\n',
    ],
    ['a list of people', '# A\n\n* Deciders: @ana (product), ¦\n', 'Bea', '# A\n\n* Deciders: @ana (product), Bea\n'],
    ['a record', '# A\n\n* Supersedes: ¦\n', 'ADR-0001', '# A\n\n* Supersedes: [ADR-0001](0001-queue.md)\n'],
  ];
  for (const [carrier, text, label, written] of cases)
    it(`are offered in ${carrier}`, () => {
      assert.equal(taken(label, text, beside), written);
      const crlf = text.replaceAll('\n', '\r\n');
      assert.equal(taken(label, crlf, beside), written.replaceAll('\n', '\r\n'));
    });

  it('are offered in the columns of a log', () => {
    const row = (cells: string): string =>
      `# Decisions\n\n| Date | Decision | Status | Owner |\n|---|---|---|---|\n| 2026-03-04 | A | Accepted | @ana |\n${cells}\n`;
    const path = 'docs/decision-log.md';
    assert.deepEqual(labels(row('| ¦ | B | | |'), {}, path), ['2027-02-15']);
    assert.equal(labels(row('| x | B | Acc¦ | |'), {}, path)[0], 'Accepted');
    assert.deepEqual(labels(row('| ¦ | B | | |').replace('2026-03-04', '04.03.2026'), {}, path), ['15.02.2027']);
    assert.deepEqual(labels(row('| x | ¦ | | |'), {}, path), []);
  });

  it('are not offered in prose', () => {
    for (const line of ['We say: ¦', 'The status: it is ¦', 'Owner of the cart ¦', '- The owner is ¦'])
      assert.deepEqual(labels(`# A\n\n## Context\n\n${line}\n`, beside), [], line);
  });
});

describe('headings', () => {
  it('are those that a document does not have yet, in the order of the template, each with its why', () => {
    const text = '# A\n\n## Status\n\nAccepted\n\n## Context\n\nX\n\n## ¦\n';
    const found = offered(text);
    assert.deepEqual(
      found.slice(0, 3).map(({ label }) => label),
      ['Decision drivers', 'Considered options', 'Decision'],
    );
    assert.deepEqual(found[2]?.says, [{ says: 'What was decided, and why.', with: [] }]);
  });

  it('stand in the language of the document', () => {
    const text =
      '# Warteschlange\n\n## Kontext\n\nDie Bestellungen gehen verloren, weil der Dienst nicht wartet.\n\n## ¦\n';
    assert.ok(labels(text).includes('Entscheidung'));
    assert.equal(taken('Konsequenzen', text), text.replace('¦', 'Konsequenzen'));
  });

  it('are worded as the neighbours word theirs', () => {
    const files = { 'docs/adr/0001-a.md': '# A\n\n## Why\n\nX is slow.\n\n## Decision Outcome\n\nY.\n' };
    const found = labels('# B\n\n## Why\n\nZ is slow.\n\n## ¦\n', files);
    assert.ok(found.includes('Decision Outcome') && !found.includes('Decision') && !found.includes('Context'));
  });

  it('are of the whole section, not of a part of it', () => {
    const text = '# A\n\n## Decision\n\nY.\n\n## Implications\n\n### Positive\n\nX.\n';
    const files = { 'docs/adr/0001-a.md': text, 'docs/adr/0002-b.md': text.replace('Implications', 'Impact') };
    const found = labels('# B\n\n## Decision\n\nZ.\n\n## ¦\n', files);
    assert.ok(found.includes('Implications') && !found.includes('Positive'));
  });

  it('are none for a status that stands in the metadata', () => {
    assert.ok(labels('# A\n\n## Decision\n\nX\n\n## ¦\n').includes('Status'));
    assert.ok(!labels('---\nstatus: accepted\n---\n\n# A\n\n## ¦\n').includes('Status'));
    assert.ok(!labels('# A\n\n## Decision\n\nX\n\n## ¦\n', beside).includes('Status'));
  });

  it('take the place of what is typed, at any depth', () => {
    assert.equal(taken('Consequences', '# A\n\n### Con¦\n'), '# A\n\n### Consequences\n');
  });

  it('are none in a fenced block, and those in one do not count', () => {
    assert.deepEqual(labels('# A\n\n```\n## ¦\n```\n'), []);
    assert.ok(labels('# A\n\n```\n## Decision\n```\n\n## ¦\n').includes('Decision'));
  });

  it('are none where marks in the block only look like its end, and some where none opened', () => {
    const around = (before: string): readonly string[] => labels(`# A\n\n${before}\n## ¦\n`);
    const inside = ['````md\n```\n', '```\n```js\n', '~~~\n```\n', '- a\n\n      ```\n', '> ```\n'];
    for (const before of inside) assert.deepEqual(around(before), [], before);
    const outside = ['```md\n````\n', '```\n~~~\n```\n', '```not a block``` here\n'];
    for (const before of outside) assert.ok(around(before).includes('Decision'), before);
  });

  it('open their section in every language', () => {
    const match = headingMatcher();
    for (const language of languages)
      for (const { name } of [...templates.adr, ...templates.prd])
        assert.ok(
          match(headingIn(language, name)).includes(name),
          `${language}: ${headingIn(language, name)} opens no ${name}`,
        );
  });
});

describe('references in the text', () => {
  const cases: readonly (readonly [as: string, text: string, written: string])[] = [
    ['an id that is begun', 'We build on ADR-00¦.', 'We build on [ADR-0001](0001-queue.md).'],
    ['an id without its number', 'We build on ADR-¦', 'We build on [ADR-0001](0001-queue.md)'],
    ['small letters', 'as adr-1¦ says', 'as [ADR-0001](0001-queue.md) says'],
    ['"see"', 'For the queue see ¦', 'For the queue see [ADR-0001](0001-queue.md)'],
    ['an open bracket', 'We build on [ADR-¦', 'We build on [ADR-0001](0001-queue.md)'],
    ['a pair of brackets', 'We build on [ADR-¦] and', 'We build on [ADR-0001](0001-queue.md) and'],
    [
      'the words of a link, which gets one address',
      'We build on [ADR-¦](0009-old.md) and',
      'We build on [ADR-0001](0001-queue.md) and',
    ],
    ['a wiki link', 'We build on [[qu¦', 'We build on [[0001-queue]]'],
    ['a closed wiki link', 'We build on [[¦]]', 'We build on [[0001-queue]]'],
  ];
  for (const [as, text, written] of cases)
    it(`are offered behind ${as}`, () => {
      assert.equal(taken('ADR-0001', `# A\n\n## Context\n\n${text}\n`, beside), `# A\n\n## Context\n\n${written}\n`);
    });

  it('are ids where the document names its records so', () => {
    const own = '# A\n\n* Status: Accepted, amends ADR-0002\n\n## Context\n\nAs ADR-¦\n';
    const files = {
      'docs/adr/0001-queue.md': other('ADR-0001', 'Use a queue'),
      'docs/adr/0002-log.md': other('ADR-0002', 'Keep a log'),
    };
    assert.equal(taken('ADR-0001', own, files), own.replace('ADR-¦', 'ADR-0001'));
  });

  it('are found by a word of their title', () => {
    const found = offered('# A\n\nAs [[log¦\n', beside);
    assert.deepEqual(
      found.map(({ label }) => label),
      ['ADR-0002'],
    );
  });

  it('are entries of a log too', () => {
    const files = {
      'docs/decision-log.md':
        '# Decisions\n\n| ID | Date | Decision | Reason |\n|---|---|---|---|\n| D-7 | 2026-01-01 | Keep it | Cheap |\n',
    };
    assert.equal(taken('D-7', '# A\n\n* Relates to: ¦\n', files), '# A\n\n* Relates to: D-7\n');
  });

  it('are not offered in prose, code or an address', () => {
    for (const text of ['the adr ¦', 'a prd¦', 'https://example.org/adr-¦', '```\nADR-¦\n```', 'oversee ¦'])
      assert.deepEqual(labels(`# A\n\n## Context\n\n${text}\n`, beside), [], text);
  });
});

describe('people in the text', () => {
  it('are offered behind an at sign', () => {
    assert.equal(taken('@ana', '# A\n\n- [ ] Tests (@a¦)\n', beside), '# A\n\n- [ ] Tests (@ana)\n');
    assert.deepEqual(labels('# A\n\nmail me@a¦\n', beside), []);
  });
});
