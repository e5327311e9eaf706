import assert from 'node:assert/strict';
import type { EntryAnswers } from '../../../../src/core/author/log-entry/entry.js';
import { entryEdit, partsOf } from '../../../../src/core/author/log-entry/log-entry.js';
import { newLog } from '../../../../src/core/author/log-entry/new-log.js';
import { applyEdits } from '../../../../src/core/lint/edits.js';
import { lint } from '../../../../src/core/lint/run.js';
import { rules } from '../../../../src/core/rules/registry.js';
import { corpusOf } from '../../artifact/support.js';

const today = '2026-11-26';
const all: EntryAnswers = {
  title: 'Keep carts for a week',
  reason: 'people switch devices',
  killRule: 'If reuse is below 4% on 2027-02-15, we stop.',
  people: ['@ann', 'Bo'],
  squad: 'checkout',
  workType: 'new-product-bet',
};
const titleAlone: EntryAnswers = {
  title: all.title,
  reason: '',
  killRule: '',
  people: [],
  squad: null,
  workType: null,
};

/** A log with one more entry; a bar stands where the cursor does. */
function added(text: string, answers: EntryAnswers, path = 'DECISIONS.md'): string {
  const corpus = corpusOf({ [path]: text });
  const [log] = corpus.artifacts;
  const made = log && entryEdit(corpus, log, answers, today);
  assert.ok(made, 'it is not read as a log');
  const result = applyEdits(text, [made.edit]);
  assert.ok('text' in result);
  return `${result.text.slice(0, made.cursor)}¦${result.text.slice(made.cursor)}`;
}

/** A log; what stands in it below or above with all that was said, and with the title alone. */
interface Case {
  readonly log: string;
  readonly full: string;
  readonly bare: string;
  readonly parts: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'a table, the newest last, an empty cell written with a dash': {
    log: '# Decision log\n\n| ID | Date | Decision | Rationale | Owner | Status |\n|---|---|---|---|---|---|\n| D-001 | 2025-01-04 | Ship weekly | smaller steps | Ann | Accepted |\n| D-002 | 2025-02-04 | Use a queue | mail waits | - | Accepted |\n\nThat is all.\n',
    full: '| D-002 | 2025-02-04 | Use a queue | mail waits | - | Accepted |\n| D-003 | 2026-11-26 | Keep carts for a week | people switch devices | @ann, Bo | Proposed |¦\n\nThat is all.\n',
    bare: '| D-002 | 2025-02-04 | Use a queue | mail waits | - | Accepted |\n| D-003 | 2026-11-26 | Keep carts for a week | - | - | Proposed |¦\n\nThat is all.\n',
    parts: ['rationale', 'owner'],
  },
  'a table with even bars, the newest first': {
    log: '# Decision log\r\n\r\n| Date       | Decision              | Reason                | Kill rule |\r\n|------------|-----------------------|-----------------------|-----------|\r\n| 2025-02-04 | **Use a queue**       | mail waits            |           |\r\n| 2025-01-04 | **Ship weekly**       | smaller steps         |           |\r\n',
    full: '-----------|\r\n| 2026-11-26 | **Keep carts for a week** | people switch devices | If reuse is below 4% on 2027-02-15, we stop. |¦\r\n| 2025-02-04 | ',
    bare: '-----------|\r\n| 2026-11-26 | **Keep carts for a week** |                       |           |¦\r\n| 2025-02-04 | ',
    parts: ['rationale', 'kill-rule'],
  },
  'sections with lines and parts, rules between them': {
    log: '# Decisions\n\n## ADR-001: Ship weekly\n\n**Date:** 4 January 2025\n**Status:** Accepted\n**Deciders:** Ann\n\n### Context\n\nThe steps are large.\n\n### Consequences\n\nThe steps are small.\n\n---\n\n## ADR-002: Use a queue\n\n**Date:** 4 February 2025\n**Status:** Accepted\n**Deciders:** Bo\n\n### Context\n\nThe mail waits.\n\n### Consequences\n\nThe mail is fast.\n',
    full: 'The mail is fast.\n\n---\n\n## ADR-003: Keep carts for a week\n\n**Date:** 26 November 2026\n**Status:** Proposed\n**Deciders:** @ann, Bo\n**Reason:** people switch devices\n**Kill rule:** If reuse is below 4% on 2027-02-15, we stop.\n\n### Context\n\n### Consequences¦\n',
    bare: 'The mail is fast.\n\n---\n\n## ADR-003: Keep carts for a week\n\n**Date:** 26 November 2026\n**Status:** Proposed\n**Deciders:**\n\n### Context\n\n### Consequences¦\n',
    parts: ['owner', 'rationale', 'kill-rule'],
  },
  'dated sections with a list, the newest first': {
    log: '# Decision log\n\nWhat we decided.\n\n## 2025-02-04 — Use a queue\n\n- **Rationale**: the mail waits\n- **Owner**: Ann\n\n## 2025-01-04 — Ship weekly\n\n- **Rationale**: smaller steps\n- **Owner**: Bo\n',
    full: 'What we decided.\n\n## 2026-11-26 — Keep carts for a week\n\n- **Rationale**: people switch devices\n- **Owner**: @ann, Bo\n- **Kill rule**: If reuse is below 4% on 2027-02-15, we stop.¦\n\n## 2025-02-04',
    bare: 'What we decided.\n\n## 2026-11-26 — Keep carts for a week\n\n- **Rationale**:\n- **Owner**:¦\n\n## 2025-02-04',
    parts: ['rationale', 'owner', 'kill-rule'],
  },
  'sections that are a day alone': {
    log: '# Decision log\n\n## 2025-02-04\n\n- **Rationale**: the mail waits\n\n## 2025-01-04\n\n- **Rationale**: smaller steps\n',
    full: '## 2026-11-26: Keep carts for a week\n\n- **Rationale**: people switch devices\n- **Kill rule**: If reuse is below 4% on 2027-02-15, we stop.¦\n\n## 2025-02-04',
    bare: '## 2026-11-26: Keep carts for a week\n\n- **Rationale**:¦\n\n## 2025-02-04',
    parts: ['rationale', 'kill-rule'],
  },
  'numbered sections of prose': {
    log: '# Decisions\n\n### 1. Use one store\n\nIt is simple to run.\n\n### 2. Use a queue\n\nThe mail waits.\n',
    full: 'The mail waits.\n\n### 3. Keep carts for a week\n\npeople switch devices\n\n**Kill rule:** If reuse is below 4% on 2027-02-15, we stop.¦\n',
    bare: 'The mail waits.\n\n### 3. Keep carts for a week¦\n',
    parts: ['rationale', 'kill-rule'],
  },
  'dated bullets': {
    log: '# Decision log\n\n- 2025-01-04: We ship weekly, because the steps are smaller\n- 2025-02-04: We use a queue, because the mail waits\n',
    full: '\n- 2026-11-26: Keep carts for a week, because people switch devices¦\n',
    bare: '\n- 2026-11-26: Keep carts for a week¦\n',
    parts: ['rationale'],
  },
  'dated bullets in German, the newest without a reason': {
    log: '# Entscheidungslog\n\n- **2025-02-04** – Wir nutzen eine Warteschlange.\n- **2025-01-04** – Wir liefern jede Woche, weil die Schritte kleiner sind.\n',
    full: '# Entscheidungslog\n\n- **2026-11-26** – Keep carts for a week, weil people switch devices¦\n- **2025-02-04**',
    bare: '# Entscheidungslog\n\n- **2026-11-26** – Keep carts for a week¦\n- **2025-02-04**',
    parts: ['rationale'],
  },
  'lines with bars': {
    log: '# Decision log\n\n2025-01-04 | CI | Add a linter | fewer comments | none\n2025-02-04 | CI | Add tests | fewer faults | none\n',
    full: '\n2026-11-26 |  | Keep carts for a week | people switch devices |¦\n',
    bare: '\n2026-11-26 |  | Keep carts for a week |  |¦\n',
    parts: ['rationale'],
  },
  'a bold line and labels below it': {
    log: '# Decision log\n\n**2025-01-04 – We ship weekly**\nReason: smaller steps\nOwner: Ann\n\n**2025-02-04 – We use a queue**\nReason: the mail waits\nOwner: Ann\n',
    full: '\n\n**2026-11-26 – Keep carts for a week**\nReason: people switch devices\nOwner: @ann, Bo¦\n',
    bare: '\n\n**2026-11-26 – Keep carts for a week**\nReason:\nOwner:¦\n',
    parts: ['rationale', 'owner'],
  },
};

describe('an entry of a log', () => {
  for (const [name, { log, full, bare, parts }] of Object.entries(cases)) {
    it(`is written as the others are: ${name}`, () => {
      const made = added(log, all);
      assert.ok(made.includes(full), made);
      assert.ok(added(log, titleAlone).includes(bare), added(log, titleAlone));
    });

    it(`changes nothing else and is read back: ${name}`, () => {
      const text = added(log, all).replace('¦', '');
      const [before] = corpusOf({ 'DECISIONS.md': log }).artifacts;
      const corpus = corpusOf({ 'DECISIONS.md': text });
      const records = corpus.artifacts[0]?.records ?? [];
      assert.equal(records.length, (before?.records.length ?? 0) + 1);
      const known = new Set(before?.records.map(({ title }) => title.text));
      const [record, ...others] = records.filter(({ title }) => !known.has(title.text));
      assert.deepEqual([record?.title.text.replace(/^\*\*|\*\*$/g, ''), others.length], [all.title, 0]);
      const findings = lint(corpus, { rules, today });
      const loud = findings.filter(({ rule }) => ['unordered-log', 'duplicate-id', 'impossible-date'].includes(rule));
      assert.deepEqual(loud, []);
    });

    it(`asks for what has a place: ${name}`, () => {
      const [artifact] = corpusOf({ 'DECISIONS.md': log }).artifacts;
      assert.deepEqual([...partsOf(artifact ?? assert.fail())].sort(), [...parts].sort());
    });
  }

  it('takes any title', () => {
    const { log } = cases['a table, the newest last, an empty cell written with a dash'] ?? assert.fail();
    for (const title of ['a | b', 'ends with \\', '# x', '`a|b`', '<!-- x', '\u202Eabc\u202C d', 'x'.repeat(400)]) {
      const text = added(log, { ...all, title, reason: title }).replace('¦', '');
      const [artifact] = corpusOf({ 'DECISIONS.md': text }).artifacts;
      assert.deepEqual(
        artifact?.records.map(({ id }) => id?.text),
        ['D-001', 'D-002', 'D-003'],
        text,
      );
      assert.equal(artifact.records[2]?.status?.raw, 'Proposed', text);
    }
  });

  it('leaves a log alone that holds none to write like', () => {
    const corpus = corpusOf({
      'docs/decision-log.md': '---\ntype: decision-log\n---\n\n# Decision log\n\nNothing yet.\n',
    });
    const [log] = corpus.artifacts;
    assert.equal(log && entryEdit(corpus, log, all, today), null);
    assert.deepEqual([...partsOf(log ?? assert.fail())], []);
  });
});

describe('the first log of a repository', () => {
  it('is a table with its first row', () => {
    const { path, text } = newLog(corpusOf({}), all, today);
    assert.equal(path, 'docs/decision-log.md');
    assert.equal(
      text,
      '# Decision log\n\n| Date | Decision | Reason | Kill rule | Owner | Status |\n| --- | --- | --- | --- | --- | --- |\n| 2026-11-26 | Keep carts for a week | people switch devices | If reuse is below 4% on 2027-02-15, we stop. | @ann, Bo | proposed |\n',
    );
    const [log] = corpusOf({ [path]: text }).artifacts;
    assert.deepEqual([log?.kind, log?.records.length, log?.records[0]?.killRules.length], ['decision-log', 1, 1]);
    const second = added(text, { ...all, title: 'Drop guests' }, path).replace('¦', '');
    assert.equal(corpusOf({ [path]: second }).artifacts[0]?.records[1]?.title.text, 'Drop guests');
  });

  it('never takes the name of a file that is there', () => {
    assert.equal(newLog(corpusOf({ 'docs/Decision-Log.md': 'x' }), all, today).path, 'docs/decision-log-2.md');
  });
});
