import assert from 'node:assert/strict';
import { labels, offered, taken } from './support.js';

const front = (...lines: readonly string[]): string =>
  `---\n${lines.join('\n')}\n---\n\n# Carts\n\n## Decision\n\nWe keep them.\n`;
const one = front('id: ADR-0001', 'status: Accepted', 'date: 2026-03-04', 'decision-makers: ["@ana (product)"]');
const two = front('id: ADR-0002', 'status: Accepted', 'date: 2026-04-04', 'supersedes: [ADR-0001]');
const beside = { 'docs/adr/0001-queue.md': one, 'docs/adr/0002-log.md': two };

describe('keys of a frontmatter', () => {
  it('are those that are missing, those of ours in their order', () => {
    const found = labels(front('id: ADR-0009', 'status: proposed', '¦'));
    assert.deepEqual(found.slice(0, 3), ['type', 'title', 'date']);
    assert.ok(!found.includes('status') && !found.includes('outcome'), 'an outcome is one of a PRD');
  });

  it('are those of the kind', () => {
    const path = 'docs/prd/0001-carts.md';
    assert.ok(labels(front('type: prd', '¦'), {}, path).includes('outcome'));
    assert.deepEqual(labels('---\ntype: decision-log\n¦\n---\n\n# Decisions\n', {}, 'docs/decision-log.md'), [
      'title',
      'review-by',
      'squad',
    ]);
  });

  for (const [name, lines, wanted] of [
    ['underscores', ['superseded_by:', 'created_on_behalf: x'], 'work_type'],
    ['capitals in the middle', ['supersededBy:', 'decisionMakers: [x]'], 'workType'],
    ['capitals at the start', ['Status: accepted', 'Title: x', 'Superseded-by:'], 'Work-type'],
    ['hyphens', ['superseded-by:', 'decision-makers: [x]'], 'work-type'],
  ] as const)
    it(`are spelt with ${name} where the neighbours do`, () => {
      assert.ok(labels(front('id: 9', '¦'), { 'docs/adr/0001-a.md': front(...lines) }).includes(wanted));
    });

  it('are the words of the neighbours, and those that they alone have', () => {
    const files = {
      'docs/adr/0001-a.md': front('status: accepted', 'deciders: [ana]', 'component: cart'),
      'docs/adr/0002-b.md': front('status: accepted', 'deciders: [bo]', 'component: pay'),
    };
    const found = labels(front('status: x', '¦'), files);
    assert.ok(found.includes('deciders') && !found.includes('decision-makers'));
    assert.equal(found.at(-1), 'component');
  });

  it('are not spelt as keys of other tools are', () => {
    const files = { 'docs/adr/0001-a.md': front('status: accepted', 'nav_order: 1', 'decision-makers: [ana]') };
    assert.ok(labels(front('id: 9', '¦'), files).includes('work-type'));
  });

  it('are written with a colon, unless one stands there', () => {
    assert.equal(taken('date', front('status: x', 'da¦')), front('status: x', 'date: '));
    assert.equal(taken('date', front('da¦: x')), front('date: x'));
  });

  for (const [name, text] of [
    ['is not closed', '---\nstatus: accepted\nwor¦'],
    ['has nothing but a word', '---\nwor¦\n---\n'],
    ['is empty', '---\n¦\n---\n'],
    ['is broken by an open bracket above', '---\nsupersedes: [ADR-1\nwor¦\n---\n'],
    ['has an open quote above', '---\ntitle: "Carts\nwor¦\n---\n'],
    ['has Windows line endings', '---\r\nstatus: accepted\r\nwor¦\r\n---\r\n'],
  ] as const)
    it(`are offered while the block ${name}`, () => {
      assert.ok(labels(text).includes('work-type'));
      assert.match(taken('work-type', text), /\nwork-type: /);
    });

  it('are not offered outside of it, in a comment, or for a file that is no artifact', () => {
    assert.deepEqual(labels('---\nstatus: x\n---\n\nwor¦\n'), []);
    assert.deepEqual(labels(front('# wor¦')), []);
    assert.deepEqual(labels(front('title: x', '¦'), {}, 'blog/2027-02-01-hello.md'), []);
    assert.deepEqual(labels(front('title: x', '¦'), {}, 'docs/adr/template.md'), []);
    assert.deepEqual(labels(front('title: x', '¦'), { '.cutline.yaml': 'artifacts: {none: ["docs/adr/**"]}\n' }), []);
  });

  it('tell what they are for', () => {
    const [type] = offered(front('¦'));
    assert.deepEqual(
      type?.says.map(({ says }) => says),
      ['What this file is. It outweighs the place and the content of the file.', 'Example: {0}'],
    );
  });
});

describe('values of a frontmatter', () => {
  it('are statuses, the words of the neighbours first and others in their case', () => {
    const files = { ...beside, 'docs/adr/0003-x.md': front('status: Ready for Review') };
    assert.deepEqual(labels(front('status: ¦'), files), [
      ...['Accepted', 'Ready for Review', 'Draft', 'Rejected', 'Deprecated', 'Superseded'],
    ]);
    const review = offered(front('status: ¦'), files).find(({ label }) => label === 'Ready for Review');
    assert.equal(review?.detail, 'proposed');
  });

  it('stand a space behind the colon, and take the place of a word', () => {
    assert.equal(taken('proposed', front('status:¦')), front('status: proposed'));
    assert.equal(taken('proposed', front('status: dra¦ft')), front('status: proposed'));
    assert.equal(taken('proposed', front('status: ¦ # for now')), front('status: proposed # for now'));
    assert.equal(taken('proposed', front('status: "¦"')), front('status: "proposed"'));
    assert.equal(taken('proposed', front('status: "pro¦')), front('status: "proposed"'));
  });

  it('are the rows of the matrix, by key or by their words as neighbours write them', () => {
    assert.deepEqual(labels(front('work-type: ¦')), [
      ...['new-product-bet', 'revenue-critical-flow', 'platform-and-infra', 'compliance-and-security'],
    ]);
    const files = { 'docs/adr/0001-x.md': front('work-type: Platform and infra') };
    assert.ok(labels(front('work-type: ¦'), files).includes('New product bet'));
    const [bet] = offered(front('work-type: ¦'));
    assert.deepEqual(bet?.says[0], { says: 'Default bias: {0}', with: ['Ship to learn'] });
  });

  it('are people of the neighbours, the configuration and CODEOWNERS, quoted, with their side', () => {
    const files = {
      ...beside,
      '.cutline.yaml': 'people: {"@bea": engineering, "@ana": product}\n',
      CODEOWNERS: '* @ana @org/platform\n',
    };
    const text = front('decision-makers: [¦]');
    assert.deepEqual(labels(text, files), ['@ana', '@bea', '@org/platform']);
    assert.equal(taken('@bea', text, files), front('decision-makers: ["@bea (engineering)"]'));
    assert.equal(taken('@ana', front('decision-makers: ["@a¦"]'), files), front('decision-makers: ["@ana (product)"]'));
    assert.equal(taken('@bea', front('consulted:', '  - @b¦'), files), front('consulted:', '  - "@bea"'));
    assert.equal(taken('@bea', front('consulted: finance, @b¦'), files), front('consulted: finance, @bea'));
    assert.equal(taken('@bea', front('consulted:', '  ¦'), files), front('consulted:', '  - "@bea"'));
  });

  it('are records with their title, the newest of the same folder first', () => {
    const [first, second] = offered(front('supersedes: [¦]'), beside);
    assert.deepEqual([first?.label, second?.label], ['ADR-0002', 'ADR-0001']);
    assert.equal(first?.detail, 'Carts');
    assert.deepEqual(first.says, [{ says: 'Status: {0}, {1}', with: ['Accepted', '2026-04-04'] }]);
  });

  for (const [form, line, written] of [
    ['ids', 'supersedes: [ADR-0001]', 'supersedes: ADR-0001'],
    ['numbers', 'supersedes: 0007', 'supersedes: 0001'],
    ['paths', 'supersedes: 0007-x.md', 'supersedes: 0001-queue.md'],
    ['links', 'supersedes: "[ADR-0007](0007-x.md)"', 'supersedes: "[ADR-0001](0001-queue.md)"'],
  ] as const)
    it(`name a record by ${form} where the neighbours do`, () => {
      const files = { 'docs/adr/0001-queue.md': one, 'docs/adr/0003-x.md': front('status: accepted', line) };
      const plain = {
        'docs/adr/0001-queue.md': one.replace('ADR-0001', '0001'),
        'docs/adr/0003-x.md': files['docs/adr/0003-x.md'],
      };
      assert.equal(taken('ADR-0001', front('supersedes: ¦'), form === 'numbers' ? plain : files), front(written));
    });

  it('name a record by its path where its id is that of another one too', () => {
    const files = { 'docs/adr/0001-queue.md': one, 'docs/adr/0001-log.md': one };
    const found = offered(front('supersedes: ¦'), files).map(({ label, text }) => [label, text]);
    assert.deepEqual(found, [
      ['ADR-0001', '0001-queue.md'],
      ['ADR-0001', 'ADR-0001'],
    ]);
  });

  it('name a proposal as its file does', () => {
    const proposal =
      '---\neip: 7\nstatus: Draft\n---\n\n## Motivation\n\nX.\n\n## Goals\n\n- Y\n\n## Non-goals\n\n- Z\n';
    const found = offered(front('relates-to: ¦'), { 'EIPS/eip-7.md': proposal });
    assert.deepEqual(
      found.map(({ label, text }) => [label, text]),
      [['EIP-7', 'EIP-7']],
    );
  });

  it('are each status once, in the spelling that is used most, and people alone', () => {
    const files = {
      'docs/adr/0001-a.md': front('status: accepted', 'deciders: [ana, "who made this?", "a) b"]'),
      'docs/adr/0002-b.md': front('status: Accepted', 'deciders: ana'),
      'docs/adr/0003-c.md': front('status: Accepted'),
    };
    assert.deepEqual(
      labels(front('status: ¦'), files).filter((label) => /accepted/i.test(label)),
      ['Accepted'],
    );
    assert.deepEqual(labels(front('deciders: [¦]'), files), ['ana']);
  });

  it('lead to a record of another kind by more than its number', () => {
    const files = {
      'docs/prd/0004-pay.md': '---\nstatus: draft\n---\n\n# Pay\n\n## Non-goals\n\n- Cash\n',
      'docs/adr/0001-x.md': front('relates-to: 0007'),
    };
    assert.equal(taken('PRD-0004', front('relates-to: ¦'), files), front('relates-to: PRD-0004'));
  });

  it('are days, as the neighbours write theirs', () => {
    assert.deepEqual(labels(front('review-by: ¦')), [
      '2027-03-01',
      '2027-03-29',
      '2027-03-31',
      '2027-06-30',
      '2027-02-15',
    ]);
    assert.deepEqual(labels(front('date: ¦')), ['2027-02-15']);
    assert.equal(taken('2027-02-15', front('date: ¦')), front('date: 2027-02-15'));
    assert.deepEqual(labels(front('date: ¦'), { 'docs/adr/0001-x.md': front('date: 4.3.2026') }).length, 1);
  });

  it('are what the row says, what the neighbours wrote, and the words of a closed list', () => {
    const files = { 'docs/adr/0001-x.md': front('squad: cart', 'systems: [pay, cart]', 'escalation: vp') };
    assert.deepEqual(labels(front('work-type: platform-and-infra', 'quality-bar: ¦')), ['SLOs, error budget']);
    assert.deepEqual(labels(front('squad: ¦'), files), ['cart']);
    assert.deepEqual(labels(front('systems: [¦]'), files), ['pay', 'cart']);
    assert.deepEqual(labels(front('escalation: ¦'), files), ['vp']);
    assert.deepEqual(labels(front('reversibility: ¦')), ['two-way', 'one-way']);
    assert.deepEqual(labels(front('type: ¦')), ['adr', 'prd', 'decision-log']);
    assert.deepEqual(labels(front('stage: ¦'), {}, 'docs/prd/0001-x.md'), ['discovery', 'delivery']);
    assert.deepEqual(labels(front('title: ¦')), []);
  });

  it('are offered as the neighbours wrote them, and not where they hold what nobody sees', () => {
    const files = { 'docs/adr/0001-queue.md': front('affects: ["src/**/cart/**", "`docs`", "a\u202eb"]') };
    assert.deepEqual(labels(front('affects: ¦'), files), ['src/**/cart/**', '`docs`']);
    const globs = front('affects: [¦]');
    assert.equal(taken('src/**/cart/**', globs, files), globs.replace('¦', 'src/**/cart/**'));
  });

  it('read back from quotes that are open', () => {
    const files = { 'docs/adr/0001-queue.md': front(`squad: 'the "new" \\\\ it''s'`) };
    const name = 'the "new" \\\\ it\'s';
    assert.match(taken(name, front('squad: "¦"'), files), /^squad: "the \\"new\\" \\\\\\\\ it's"$/m);
    assert.match(taken(name, front("squad: '¦"), files), /^squad: 'the "new" \\\\ it''s'$/m);
  });

  it('are the parts of a kill rule, their days and owners', () => {
    const whole = taken('{metric, below, by, then, owner}', front('kill-rule: ¦'));
    assert.match(whole, /kill-rule: \{metric: "\{what is counted\}", below: "\{number\}", .*\}\n/);
    assert.deepEqual(labels(front('kill-rule: {metric: reuse, ¦}')), ['below', 'above', 'by', 'then', 'owner']);
    assert.deepEqual(labels(front('kill-rule:', '  metric: reuse', '  b¦')).slice(0, 2), ['metric', 'below']);
    assert.ok(labels(front('kill-rule: {metric: reuse, by: ¦}')).includes('2027-03-31'));
    assert.deepEqual(labels(front('kill-rule: {owner: "¦"}'), beside), ['@ana']);
  });
});
