import assert from 'node:assert/strict';
import { agendaMarkdown } from '../../../src/core/tension/agenda.js';
import { signalsTab, type SignalsTab } from '../../../src/core/tension/signals-tab.js';
import { corpusOf } from '../artifact/support.js';

const today = '2026-04-20';
const prd = (title: string, fields: string, body = ''): string =>
  `---\ntype: prd\ntitle: ${title}\nstatus: accepted\ndate: 2026-03-02\n${fields}---\n\n# ${title}\n\n${body}`;
const tabOf = (files: Readonly<Record<string, string>>): SignalsTab =>
  signalsTab(corpusOf(files), { today, changes: null });

describe('the timeline', () => {
  const rule = (by: string): string =>
    `kill-rule: {metric: reuse, below: 4%, ${by}then: remove the flag, owner: "@pm"}\n`;
  const { timeline } = tabOf({
    'docs/prd/1.md': prd('Overdue', `${rule('by: 2026-04-17, ')}review-by: 2026-04-20\n`),
    'docs/prd/2.md': prd('Soon', rule('by: 2026-05-20, ')),
    'docs/prd/3.md': prd('Next', 'review-by: 2026-07-19\n'),
    'docs/prd/4.md': prd('Later', 'review-by: 2026-07-20\n'),
    'docs/prd/5.md': prd('Undated', rule('')),
    'docs/prd/6.md': prd('Closed', 'review-by: 2026-01-01\n').replace('accepted', 'rejected'),
    'docs/prd/7.md': prd('Answered', '', '## Kill rule\n\n- [x] If reuse is below 4% by 2026-04-01, @pm removes it.\n'),
  });

  it('has what is due by the day, and nothing that is closed or answered', () => {
    assert.deepEqual(
      timeline.groups.map(({ when, entries }) => [when, ...entries.map(({ name, words }) => `${name} ${words}`)]),
      [
        ['overdue', 'Overdue 3 days overdue'],
        ['next-30', 'Overdue today', 'Soon in 30 days'],
        ['next-90', 'Next in 90 days'],
        ['later', 'Later in 91 days'],
        ['no-date', 'Undated no date'],
      ],
    );
    assert.equal(timeline.total, 6);
  });

  it('says what a kill rule asks for, and where it stands', () => {
    const [entry] = timeline.groups[0]?.entries ?? [];
    assert.deepEqual(
      [entry?.what, entry?.says, entry?.day],
      ['kill-rule', 'reuse below 4%, then: remove the flag', '2026-04-17'],
    );
    assert.deepEqual([entry?.at.path, entry?.at.line], ['docs/prd/1.md', 6]);
  });
});

describe('the velocity tax', () => {
  const shipped = (title: string, fields: string): string => prd(title, fields).replace('accepted', 'shipped');
  const { tax } = tabOf({
    'docs/prd/1.md': shipped(
      'One',
      'systems: [Cart]\nestimate-weeks: 2\nactual-weeks: 4\ndelay-days: 3\ndelay-reasons: [old tests]\n',
    ),
    'docs/prd/2.md': shipped('Two', 'systems: [cart, prices]\nestimate-weeks: 4\nactual-weeks: 4\n'),
    'docs/prd/3.md': prd('Under way', 'systems: [cart]\nestimate-weeks: 1\nactual-weeks: 9\n'),
    'docs/prd/4.md': shipped('Nothing to divide by', 'systems: [cart]\nestimate-weeks: 0\nactual-weeks: 9\n'),
  });

  it('is the mean of actual over estimated weeks of what has shipped', () => {
    assert.deepEqual(
      tax.systems.map(({ system, times, features, delayDays }) => [system, times, features, delayDays]),
      [
        ['Cart', 1.5, 2, 3],
        ['prices', 1, 1, 0],
      ],
    );
    assert.equal(tax.most, 1.5);
    assert.equal(tax.systems[0]?.words, '1.5 times the estimate, 2 features, 3 days of delay');
  });

  it('says what each number is read from', () => {
    assert.deepEqual(
      tax.systems[0]?.work.map(({ name, words, at }) => [name, words, at.path]),
      [
        ['One', '4 weeks, estimated 2, 3 days of delay: old tests', 'docs/prd/1.md'],
        ['Two', '4 weeks, estimated 4', 'docs/prd/2.md'],
      ],
    );
    assert.match(tax.says, /^Read from 2 shipped decisions/);
    assert.match(tabOf({}).tax.says, /^No shipped decision/);
  });
});

describe('work on debt and discoveries', () => {
  const { debt, discovery } = tabOf({
    '.cutline.yaml': 'version: 1\nrules:\n  discovery-over-limit: {threads: 1}\n',
    'docs/prd/1.md': prd('Pay back', 'tags: [tech-debt]\nsquad: Checkout\nstage: discovery\n'),
    'docs/prd/2.md': prd('Two', 'squad: checkout\nstage: discovery\n'),
    'docs/prd/3.md': prd('Three', 'squad: search\nstage: discovery\n'),
    'docs/prd/4.md': prd('Shipped', '').replace('accepted', 'shipped'),
  });

  it('are counted with what was counted', () => {
    assert.deepEqual([debt.share, debt.floor, debt.under, debt.work], [33, 20, false, 3]);
    assert.equal(debt.says, '1 of 3 open pieces of work, 33 %, on debt; the floor is 20 %.');
    assert.deepEqual(
      debt.debt.map(({ name, says, at }) => [name, says, at.line]),
      [['Pay back', 'tech-debt', 6]],
    );
    assert.equal(tabOf({}).debt.share, null);
  });

  it('are told by squad against the limit of the rule', () => {
    assert.deepEqual(
      discovery.squads.map(({ squad, words, over, threads }) => [squad, words, over, threads.length]),
      [
        ['Checkout', '2 threads open, 1 is the limit', true, 2],
        ['search', '1 thread open, 1 is the limit', false, 1],
      ],
    );
  });
});

describe('decision rights and the agenda', () => {
  const { rights, agenda } = tabOf({
    '.cutline.yaml': 'version: 1\n',
    'docs/prd/1.md': prd('One', 'work-type: revenue-critical-flow\nfinal-call: product\nescalation: VP product\n'),
    'docs/prd/2.md': prd(
      'Two',
      'escalation: [VP product, CTO]\ndecision-makers: ["@a (product)", "@b (engineering)"]\n',
    ),
    'docs/prd/3.md': prd('Three', 'work-type: revenue-critical-flow\ndecision-makers: ["@a (product)"]\n'),
    'docs/prd/4.md': prd('Four', 'work-type: platform\nfinal-call: product\ndeviation: agreed for this quarter\n'),
    'docs/prd/5.md': prd(
      'Five',
      'work-type: platform\nkill-rule: {metric: reuse, below: 4%, by: 2026-04-19, then: remove the flag, owner: "@pm"}\n',
      '## Definition of done\n\n- [ ] Alerts\n- [x] Tests\n',
    ).replace('accepted', 'shipped'),
  });

  it('are those of the matrix, with who decides otherwise', () => {
    const row = rights.rows.find(({ workType }) => workType.text === 'Revenue critical flow');
    assert.deepEqual(
      [row?.finalCall.text, row?.artifacts, row?.escalations.map(({ text }) => text)],
      ['Shared decision', 2, ['VP product']],
    );
    assert.deepEqual(
      row?.departing.map(({ name, says }) => [name, says]),
      [['One', 'final call: product']],
    );
    assert.deepEqual(
      rights.without.map(({ name }) => name),
      ['Two'],
    );
  });

  it('lists what is open between both sides, with a proposal for each', () => {
    assert.deepEqual(
      agenda.items.map(({ name, tension, choice }) => `${name}: ${tension} (${choice})`),
      [
        'One: final call: product, the row says shared (Agree, or escalate to VP product)',
        'Two: a disagreement can go to VP product and CTO (Agree, or escalate)',
        'Three: the row is shared, and nobody of engineering decides (Agree, or escalate)',
        'Five: a kill rule is 1 day overdue: reuse (Agree, or escalate)',
        'Five: it is said to be shipped, with 1 open item (Agree, or escalate)',
      ],
    );
    assert.ok(agenda.items.every(({ proposal, at }) => proposal !== '' && at.line !== null));
  });

  it('is a table in markdown', () => {
    const lines = agendaMarkdown(agenda).split('\n');
    assert.equal(lines[0], '## Open conflicts, 2026-04-20');
    assert.equal(lines.length, 2 + 2 + 5 + 1);
    assert.equal(
      lines[4],
      '| One: final call: product, the row says shared | Keep to the row, or write a deviation that says why not. | Agree, or escalate to VP product | docs/prd/1.md, line 7 |',
    );
    assert.equal(agendaMarkdown(tabOf({}).agenda), '## Open conflicts, 2026-04-20\n\nNone.\n');
  });
});
