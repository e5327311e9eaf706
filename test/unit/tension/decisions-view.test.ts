import assert from 'node:assert/strict';
import { decisionsView, type Grouping } from '../../../src/core/tension/decisions/view.js';
import type { Artifact } from '../../../src/core/artifact/types.js';
import { lineOf, recordOf, type DecisionLine } from '../../../src/core/tension/decisions/line.js';
import { lint } from '../../../src/core/lint/run.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { rules } from '../../../src/core/rules/registry.js';
import { corpusOf } from '../artifact/support.js';

const today = '2026-06-01';
const decided =
  '\n## Context\n\nOrders are lost.\n\n## Decision\n\nWe use a queue.\n\n## Consequences\n\nGood: none is lost.\n';
const files = {
  'docs/adr/0001-pick-a-queue.md': `---\nstatus: accepted\nsquad: Orders\n---\n\n# ADR-0001: Pick a queue\n${decided}`,
  'docs/adr/0002-keep-one-region.md': `# 2. Keep one region\n\n## Status\n\nProposed\n${decided}`,
  'docs/adr/0003-wait.md': `# 3. Wait for the vendor\n\n## Status\n\nOn hold\n${decided}`,
  'docs/prd/0001-saved-carts.md':
    '---\ntype: prd\nstatus: draft\nwork-type: new product bet\nsquad: Checkout\nkill-rule: If share is below 3% by 2026-06-20, remove it\n---\n\n# PRD-0001: Saved carts\n\n## Goals\n\n- Fewer lost carts\n',
  'docs/decision-log.md':
    '# Decision log\n\n| ID | Date | Decision | Status |\n|---|---|---|---|\n| D-1 | 2026-05-04 | Ship on Fridays | Accepted |\n| D-2 | 2026-05-05 | Keep two carts | Rejected |\n',
};

/** The view as people read it: a group, its lines below, the records of a log below those. */
function drawn(grouping: Grouping, filter = ''): string[] {
  const view = decisionsView(corpusOf(files), { grouping, filter, today, findings: new Map() });
  const line = ({ id, title, records }: DecisionLine, lead: string): string[] => [
    `${lead}${id ?? '–'} ${title}`,
    ...records.flatMap((record) => line(record, `${lead}  `)),
  ];
  return view.groups.flatMap(({ key, name, lines }) => [
    name === null || name === key ? key : `${key} (${name})`,
    ...lines.flatMap((each) => line(each, '  ')),
  ]);
}

describe('the decisions of a folder', () => {
  it('stand by kind, with the records of a log below it', () => {
    assert.deepEqual(drawn('kind'), [
      'adr',
      '  ADR-0001 Pick a queue',
      '  2 Keep one region',
      '  3 Wait for the vendor',
      'prd',
      '  PRD-0001 Saved carts',
      'decision-log',
      '  – Decision log',
      '    D-1 Ship on Fridays',
      '    D-2 Keep two carts',
    ]);
  });

  it('stand by status, in the order of a decision’s life, each record by itself', () => {
    assert.deepEqual(drawn('status'), [
      'draft',
      '  PRD-0001 Saved carts',
      'proposed',
      '  2 Keep one region',
      'accepted',
      '  ADR-0001 Pick a queue',
      '  D-1 Ship on Fridays',
      'rejected',
      '  D-2 Keep two carts',
      'word:on hold (On hold)',
      '  3 Wait for the vendor',
    ]);
  });

  it('stand by the row of the matrix', () => {
    assert.deepEqual(drawn('work-type', 'saved'), ['New product bet', '  PRD-0001 Saved carts']);
    assert.ok(drawn('work-type').includes('    D-1 Ship on Fridays'));
  });

  it('stand by squad, those of none at the end', () => {
    assert.deepEqual(
      drawn('squad').filter((line) => !line.startsWith(' ')),
      ['Checkout', 'Orders', 'none'],
    );
  });

  it('stand by the day on which something is due', () => {
    assert.deepEqual(drawn('due').slice(0, 3), ['next-30', '  PRD-0001 Saved carts', 'none']);
  });

  it('stand by their own day where they are records of a long log, in no more time than a list takes', () => {
    const count = 2_000;
    const rows = Array.from({ length: count }, (_each, index) => {
      const day = new Date(Date.UTC(2026, 5, 2 + (index % 300))).toISOString().slice(0, 10);
      return `| D-${String(index)} | Ship ${String(index)} | If use stays below 4% until ${day}, we remove it | Accepted |`;
    });
    const text = `# Decision log\n\n| ID | Decision | Kill rule | Status |\n|---|---|---|---|\n${rows.join('\n')}\n`;
    const corpus = corpusOf({ 'docs/decision-log.md': text });
    const started = performance.now();
    const view = decisionsView(corpus, { grouping: 'due', filter: '', today, findings: new Map() });
    assert.ok(performance.now() - started < 2_000);
    assert.deepEqual(
      view.groups.map(({ key }) => key),
      ['next-30', 'next-90', 'later'],
    );
    const days = view.groups.flatMap(({ lines }) => lines.map(({ id, due }) => [id, due] as const));
    assert.equal(days.length, count);
    assert.equal(new Map(days).get('D-7'), '2026-06-09');
  });

  it('are filtered by words of what is shown, and a log stays for its records', () => {
    assert.deepEqual(drawn('kind', 'fridays'), ['decision-log', '  – Decision log', '    D-1 Ship on Fridays']);
    assert.deepEqual(drawn('kind', 'ORDERS queue'), ['adr', '  ADR-0001 Pick a queue']);
    assert.deepEqual(drawn('kind', 'nothing says this'), []);
    const view = decisionsView(corpusOf(files), { grouping: 'kind', filter: 'queue', today, findings: new Map() });
    assert.deepEqual([view.shown, view.total], [1, 5]);
  });

  it('stand for no other record that has come to their place', () => {
    const path = 'docs/decision-log.md';
    const drawnOf = (text: string): Artifact => corpusOf({ [path]: text }).artifacts[0] ?? assert.fail();
    const log = drawnOf(files[path]);
    const [line] = lineOf(corpusOf(files), log, []).records;
    assert.ok(line);
    assert.equal(recordOf(log, line)?.id?.text, 'D-1');
    const without = files[path].replace('| D-1 | 2026-05-04 | Ship on Fridays | Accepted |\n', '');
    assert.equal(drawnOf(without).records[0]?.title.range.start, line.offset);
    assert.equal(recordOf(drawnOf(without), line), undefined);
  });

  it('count their findings, those of a record with the record', () => {
    const log = files['docs/decision-log.md'].replace('Rejected', 'Rejectd');
    const corpus = corpusOf({ ...files, 'docs/decision-log.md': log });
    const findings = new Map<string, Finding[]>();
    for (const finding of lint(corpus, { rules, today }))
      findings.set(finding.path, [...(findings.get(finding.path) ?? []), finding]);
    const { groups } = decisionsView(corpus, { grouping: 'kind', filter: '', today, findings });
    for (const line of groups.flatMap(({ lines }) => lines)) {
      const own = findings.get(line.path) ?? [];
      assert.equal(line.findings, own.length);
      assert.equal(line.worst === null, own.length === 0);
    }
    const records = groups.at(-1)?.lines[0]?.records ?? [];
    assert.deepEqual(
      records.map(({ title, worst }) => [title, worst]),
      [
        ['Ship on Fridays', null],
        ['Keep two carts', 'warning'],
      ],
    );
  });
});
