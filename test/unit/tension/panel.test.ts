import assert from 'node:assert/strict';
import { panelOf, waitingPanel, type Panel } from '../../../src/core/tension/panel.js';
import { isSaid, parts } from '../../../src/core/rules/shared/kill-rule-parts.js';
import { corpusOf } from '../artifact/support.js';

const path = 'docs/prd/0001-saved-carts.md';
const text = `---
type: prd
id: PRD-0001
title: "PRD-0001: Saved carts"
status: accepted
work-type: new product bet
kill-rule: {metric: reuse, below: 4%, by: 2026-05-15, then: remove the flag, owner: "@pm"}
---

# PRD-0001: Saved carts

## Non-goals

- Sharing

## Scope

### Above the cut line

- Save a cart
- Find it again

### Below the cut line

- Rename it
`;
const files = { [path]: text, 'docs/notes.md': '# Notes\n\nNothing to decide.\n' };

function ready(panel: Panel): Extract<Panel, { state: 'ready' }> {
  assert.equal(panel.state, 'ready');
  return panel;
}

describe('the panel', () => {
  it('sums up the artifact that it follows', () => {
    const { subject, title, notice } = ready(panelOf(corpusOf(files), { path, scope: 'artifact' }));
    assert.ok(subject);
    assert.deepEqual([title, subject.id, notice], ['Tension Panel: Saved carts', 'PRD-0001', null]);
    assert.deepEqual([subject.workType?.text, subject.finalCall.from], ['New product bet', 'row']);
    assert.equal(subject.finalCall.text, 'Product with Eng veto on safety');
    assert.deepEqual(
      [subject.cutLine.state, subject.cutLine.above.total, subject.cutLine.below.items.map((said) => said.text)],
      ['explicit', 2, ['Rename it']],
    );
    assert.deepEqual([subject.nonGoals.state, subject.nonGoals.items[0]?.text], ['present', 'Sharing']);
    assert.equal(subject.killRules[0]?.text, 'reuse below 4% by 2026-05-15, then: remove the flag');
    assert.deepEqual([subject.killRules[0].by, subject.killRules[0].lacks], ['2026-05-15', []]);
  });

  const killRules: readonly (readonly [rule: string, lacks: readonly string[]])[] = [
    ['{metric: reuse, below: 4%}', ['date', 'owner', 'action']],
    ['{metric: reuse, below: "{number}", by: 2026-05-15, then: remove the flag, owner: "@pm"}', ['number']],
    ['"If reuse is below 4% by {YYYY-MM-DD}, @pm removes the flag"', ['date']],
    ['we look at it again', ['metric', 'number', 'date', 'owner', 'action']],
    ['{by: 2026-05-15, then: remove the flag, owner: "@pm"}', ['metric', 'number']],
    ['{metric: reuse, below: 4%, by: 2026-05-15, then: remove the flag, owner: "@pm"}', []],
  ];
  for (const [rule, lacks] of killRules) {
    it(`says that ${rule} lacks ${lacks.join(', ') || 'nothing'}`, () => {
      const given = { [path]: text.replace(/^kill-rule: .*$/m, `kill-rule: ${rule}`) };
      const { subject } = ready(panelOf(corpusOf(given), { path, scope: 'artifact' }));
      assert.deepEqual(subject?.killRules[0]?.lacks, lacks);
      const [read] = corpusOf(given).artifacts.flatMap((artifact) => artifact.killRules);
      const named = read && parts.filter((part) => !isSaid(part, read));
      assert.equal(named?.length, lacks.length, 'the finding names as many');
    });
  }

  const states: readonly (readonly [string, Record<string, string>, string | null, string | null])[] = [
    ['an artifact', files, path, null],
    ['a file that is gone', files, 'docs/prd/0009-gone.md', 'gone'],
    ['a file that decides nothing', files, 'docs/notes.md', 'not-an-artifact'],
    ['no file', files, null, 'no-artifact'],
    ['a folder without decisions', { 'docs/notes.md': '# Notes\n' }, null, 'no-artifacts'],
    ['an empty folder', {}, null, 'no-artifacts'],
  ];
  for (const [name, given, wanted, about] of states) {
    it(`says ${about ?? 'nothing'} of ${name}, and what to do next`, () => {
      const panel = ready(panelOf(corpusOf(given), { path: wanted, scope: 'artifact' }));
      assert.equal(panel.notice?.about ?? null, about);
      if (about !== null) assert.match(panel.notice?.next ?? '', /\.$/);
      assert.equal(panel.scope, about === null ? 'artifact' : 'corpus');
      assert.equal(panel.matrix.rows.length, 4);
    });
  }

  it('has a word for waiting', () => {
    for (const about of ['loading', 'no-folder', 'off'] as const) {
      const panel = waitingPanel(about);
      assert.deepEqual([panel.state, panel.state === 'waiting' && panel.notice.about], ['waiting', about]);
    }
  });

  it('is plain data, and small where the document is hostile', () => {
    const nasty = `<img src=x onerror=alert(1)> \u202egnp.exe ${'long'.repeat(4000)}`;
    const hostile = `---\ntype: prd\nstatus: "${nasty}"\nsquad: "${nasty}"\n---\n# ${nasty}\n\n## Definition of done\n\n- [ ] ${nasty} (product)\n`;
    const panel = panelOf(corpusOf({ [path]: hostile }), { path, scope: 'artifact' });
    const sent = JSON.stringify(panel);
    assert.deepEqual(JSON.parse(sent), panel);
    assert.ok(sent.length < 12_000, `${String(sent.length)} characters`);
    const { subject } = ready(panel);
    assert.ok(subject);
    assert.ok(subject.title.startsWith('<img src=x onerror=alert(1)> ‹U+202E›gnp.exe longlong'));
    assert.ok(subject.title.endsWith('…'));
  });
});
