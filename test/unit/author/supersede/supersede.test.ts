import assert from 'node:assert/strict';
import { superseded, successorOf } from '../../../../src/core/author/supersede/supersede.js';
import { applyEdits } from '../../../../src/core/lint/edits.js';
import { lint } from '../../../../src/core/lint/run.js';
import { rules } from '../../../../src/core/rules/registry.js';
import { corpusOf } from '../../artifact/support.js';
import { artifactAt } from '../renumber/support.js';

const body = '\n## Context\n\nA\n\n## Decision\n\nB\n\n## Consequences\n\nC\n';
const path = 'docs/adr/0003-use-queues.md';
const next = 'docs/adr/0004-use-a-log.md';

interface Case {
  /** A record that shows how the repository says it. */
  readonly model?: readonly [old: string, by: string];
  readonly old: readonly [before: string, after: string];
  readonly made: readonly [before: string, after: string];
}

const cases: Readonly<Record<string, Case>> = {
  'in frontmatter': {
    old: [
      `---\nstatus: accepted # since May\n---\n\n# Use queues\n${body}`,
      `---\nstatus: superseded # since May\nsuperseded-by: ADR-0004\n---\n\n# Use queues\n${body}`,
    ],
    made: [
      `---\nstatus: proposed\n---\n\n# Use a log\n${body}`,
      `---\nstatus: accepted\nsupersedes: ADR-0003\n---\n\n# Use a log\n${body}`,
    ],
  },
  'in the status of the frontmatter, as a neighbour does': {
    model: [
      `---\nstatus: "superseded by [ADR-0002](0002-b.md)"\n---\n\n# ADR-0001: A\n${body}`,
      `---\nstatus: accepted\nsupersedes: [ADR-0001]\n---\n\n# ADR-0002: B\n${body}`,
    ],
    old: [
      `---\nstatus: "accepted"\n---\n\n# ADR-0003: Use queues\n${body}`,
      `---\nstatus: "superseded by [ADR-0004](0004-use-a-log.md)"\n---\n\n# ADR-0003: Use queues\n${body}`,
    ],
    made: [
      `---\nstatus: proposed\n---\n\n# ADR-0004: Use a log\n${body}`,
      `---\nstatus: accepted\nsupersedes: [ADR-0003]\n---\n\n# ADR-0004: Use a log\n${body}`,
    ],
  },
  'by a key and a bare number, as a neighbour does': {
    model: [
      `---\nid: "0001"\nstatus: superseded\nsupersededBy: "0002"\n---\n\n# A\n${body}`,
      `---\nid: "0002"\nstatus: accepted\nsupersedes: ["0001"]\n---\n\n# B\n${body}`,
    ],
    old: [
      `---\nid: "0003"\nstatus: accepted\n---\n\n# Use queues\n${body}`,
      `---\nid: "0003"\nstatus: superseded\nsupersededBy: "0004"\n---\n\n# Use queues\n${body}`,
    ],
    made: [
      `---\nid: "0004"\nstatus: proposed\n---\n\n# Use a log\n${body}`,
      `---\nid: "0004"\nstatus: accepted\nsupersedes: ["0003"]\n---\n\n# Use a log\n${body}`,
    ],
  },
  'in a section': {
    old: [
      `# 3. Use queues\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n${body}`,
      `# 3. Use queues\n\nDate: 2026-01-02\n\n## Status\n\nSuperseded by [4. Use a log](0004-use-a-log.md)\n${body}`,
    ],
    made: [
      `# 4. Use a log\n\nDate: 2026-01-02\n\n## Status\n\nProposed\n${body}`,
      `# 4. Use a log\n\nDate: 2026-01-02\n\n## Status\n\nAccepted\n\nSupersedes [3. Use queues](0003-use-queues.md)\n${body}`,
    ],
  },
  'in bullets with other words': {
    model: [
      `# ADR-0001: A\n\n* Status: Replaced by ADR-0002\n* Date: 2026-01-01\n${body}`,
      `# ADR-0002: B\n\n* Status: Accepted\n* Supersedes: ADR-0001\n${body}`,
    ],
    old: [
      `# ADR-0003: Use queues\n\n* Status: Accepted\n* Date: 2026-01-01\n${body}`,
      `# ADR-0003: Use queues\n\n* Status: Replaced by ADR-0004\n* Date: 2026-01-01\n${body}`,
    ],
    made: [
      `# ADR-0004: Use a log\n\n* Status: Proposed\n${body}`,
      `# ADR-0004: Use a log\n\n* Status: Accepted\n* Supersedes: [ADR-0003](0003-use-queues.md)\n${body}`,
    ],
  },
  'in lines in bold': {
    old: [
      `# ADR-0003: Use queues\n\n**Status:** Accepted\n**Date:** 2026-01-01\n${body}`,
      `# ADR-0003: Use queues\n\n**Status:** Superseded by [ADR-0004](0004-use-a-log.md)\n**Date:** 2026-01-01\n${body}`,
    ],
    made: [
      `# ADR-0004: Use a log\n\n**Status:** Proposed\n**Date:** 2026-01-01\n${body}`,
      `# ADR-0004: Use a log\n\n**Status:** Accepted\n**Date:** 2026-01-01\n**Supersedes:** [ADR-0003](0003-use-queues.md)\n${body}`,
    ],
  },
  'in German': {
    old: [
      `# 3. Warteschlangen für die Bestellungen\n\n## Status\n\nAkzeptiert\n\n## Kontext\n\nDie Bestellungen kommen in Wellen, und der Dienst ist nicht für solche Spitzen gebaut.\n\n## Entscheidung\n\nWir nutzen eine Warteschlange.\n`,
      `# 3. Warteschlangen für die Bestellungen\n\n## Status\n\nErsetzt durch [4. Ein Protokoll](0004-use-a-log.md)\n\n## Kontext\n\nDie Bestellungen kommen in Wellen, und der Dienst ist nicht für solche Spitzen gebaut.\n\n## Entscheidung\n\nWir nutzen eine Warteschlange.\n`,
    ],
    made: [
      `# 4. Ein Protokoll\n\n## Status\n\nVorgeschlagen\n${body}`,
      `# 4. Ein Protokoll\n\n## Status\n\nAkzeptiert\n\nErsetzt [3. Warteschlangen für die Bestellungen](0003-use-queues.md)\n${body}`,
    ],
  },
};

describe('a record that supersedes another one', () => {
  for (const [name, { model, old, made }] of Object.entries(cases))
    for (const eol of ['\n', '\r\n'])
      it(`is told on both sides ${name}${eol === '\n' ? '' : ', with CRLF'}`, () => {
        const turned = (text: string): string => text.replaceAll('\n', eol);
        const models = Object.fromEntries(
          (model ?? []).map((text, at) => [`docs/adr/000${String(at + 1)}-${'ab'.charAt(at)}.md`, turned(text)]),
        );
        const files = { ...models, [path]: turned(old[0]) };
        const corpus = corpusOf(files);
        const text = turned(made[0]);
        const at = text.indexOf('Decision');
        const both = superseded(corpus, artifactAt(corpus, path), {
          draft: { path: next, text, cursor: { start: at, end: at } },
          isDecided: true,
        });
        assert.ok(both);
        const result = applyEdits(turned(old[0]), both.edits);
        assert.ok('text' in result);
        assert.equal(result.text, turned(old[1]));
        assert.equal(both.made.text, turned(made[1]));
        assert.equal(both.made.text.slice(both.made.cursor.start).startsWith('Decision'), true);
        const after = corpusOf({ ...files, [path]: result.text, [next]: both.made.text });
        assert.equal(successorOf(after, artifactAt(after, path))?.path, next);
        assert.equal(artifactAt(after, path).status?.canonical, 'superseded');
        const told = lint(after, { rules, today: '2026-11-26' }).filter(({ rule }) =>
          /superse|dangling|invalid-front|unknown-status|conflicting/.test(rule),
        );
        assert.deepEqual(told, []);
      });

  it('leaves the old one in force while it is a proposal, and is asked to tell it once it is accepted', () => {
    const before = `---\nstatus: accepted\n---\n\n# ADR-0003: Use queues\n${body}`;
    const corpus = corpusOf({ [path]: before });
    const text = `---\nstatus: proposed\n---\n\n# ADR-0004: Use a log\n${body}`;
    const draft = { path: next, text, cursor: { start: 0, end: 0 } };
    const both = superseded(corpus, artifactAt(corpus, path), { draft, isDecided: false });
    assert.deepEqual(both?.edits, []);
    assert.equal(both.made.text, text.replace('proposed\n', 'proposed\nsupersedes: ADR-0003\n'));
    const told = (now: string): readonly string[] =>
      lint(corpusOf({ [path]: before, [next]: now }), { rules, today: '2026-11-26' })
        .map(({ rule }) => rule)
        .filter((rule) => rule.includes('superse'));
    assert.deepEqual(told(both.made.text), []);
    assert.deepEqual(told(both.made.text.replace('proposed', 'accepted')), ['one-sided-supersession']);
  });

  it('is not written where the old one has its status elsewhere', () => {
    const corpus = corpusOf({ [path]: '---\nstatus: accepted\nsuperseded-by: ADR-0009\n---\n\n# Use queues\n' });
    const draft = { path: next, text: '# Use a log\n\n## Status\n\nProposed\n', cursor: { start: 0, end: 0 } };
    assert.equal(superseded(corpus, artifactAt(corpus, path), { draft, isDecided: true }), null);
  });

  it('is not written where a frontmatter in braces would break', () => {
    const corpus = corpusOf({ [path]: `---\n{status: accepted}\n---\n\n# Use queues\n${body}` });
    const draft = {
      path: next,
      text: `---\nstatus: proposed\n---\n\n# Use a log\n${body}`,
      cursor: { start: 0, end: 0 },
    };
    assert.equal(superseded(corpus, artifactAt(corpus, path), { draft, isDecided: true }), null);
    const braces = { ...draft, text: `---\n{status: proposed}\n---\n\n# Use a log\n${body}` };
    assert.equal(superseded(corpus, artifactAt(corpus, path), { draft: braces, isDecided: false }), null);
  });
});
