import assert from 'node:assert/strict';
import { corpusOf } from '../../artifact/support.js';
import { written } from './support.js';

const answers = { workType: 'new-product-bet', squad: 'checkout', people: ['@ann (product)', 'Bo'] };

/** Two neighbours of a dialect, the path of a new record beside them, and its text with a bar at the cursor. */
interface Dialect {
  readonly files: Readonly<Record<string, string>>;
  readonly kind?: 'adr' | 'prd';
  readonly path: string;
  readonly text: string;
}

const madr = (n: number): string =>
  `---\nparent: Decisions\nstatus: accepted\ndate: 2025-01-0${String(n)}\ndecision-makers: [Ann, Bo]\nconsulted:\n---\n\n# Use queue ${String(n)}\n\n## Context and Problem Statement\n\nMail waits.\n\n## Considered Options\n\n### Queue ${String(n)}\n\n## Decision Outcome\n\nChosen option: "Queue", because it is there.\n\n### Consequences\n\n* Good, because it is fast\n`;
const nygard = (n: number, status: string): string =>
  `# ${String(n)}. Use queue ${String(n)}\n\nDate: 2025-01-0${String(n)}\n\n## Status\n\n${status}\n\n## Context\n\nMail waits.\n\n## Decision\n\nWe will use a queue.\n\n## Consequences\n\nMail is fast.\n`;
const german = (n: number): string =>
  `# ADR-00${String(n)}: Warteschlange ${String(n)}\r\n\r\n* Status: Vorgeschlagen\r\n* Entscheider: Ann, Bo\r\n* Datum: 0${String(n)}.03.2025\r\n* Ersetzt: ADR-000\r\n\r\n## Kontext\r\n\r\nDie Post wartet.\r\n\r\n## Entscheidung\r\n\r\nWir nehmen eine.\r\n\r\n## Konsequenzen\r\n\r\nEs wird schneller.\r\n`;
const bars = (n: number): string =>
  `# [00${String(n)}] Use queue ${String(n)}\n\n**Status:** Approved | **Date:** March ${String(n)}, 2025 | **Owner:** Ann\n\n## Why\n\nMail waits.\n\n## Decision\n\nWe will use one.\n\n## Consequences\n\nMail is fast.\n`;
const table = (n: number): string =>
  `# Use queue ${String(n)}\n\n| | |\n|---|---|\n| Status | 🤔 Proposed |\n| Date | 2025-03-0${String(n)} |\n| Authors | @cem |\n| Owner | @bo |\n\n## What\n\nA queue.\n\n## Decision\n\nWe use one.\n`;
const underlined = (n: number): string =>
  `Use queue ${String(n)}\n===========\n\nStatus: draft\n\nContext\n-------\n\nMail waits.\n\nDecision\n--------\n\nWe use one.\n\nConsequences\n------------\n\nFast.\n`;
const spec = (n: number): string =>
  `# Feature Specification: Carts ${String(n)}\n\n**Created**: 2025-01-0${String(n)}\n**Status**: Draft\n\n## User Stories *(mandatory)*\n\nShe buys.\n\n## Requirements *(mandatory)*\n\n- One\n\n## Success Criteria\n\n- Two\n`;

const dialects: Readonly<Record<string, Dialect>> = {
  'MADR 4 in frontmatter, a key that all share kept': {
    files: { 'docs/decisions/0001-use-queue-1.md': madr(1), 'docs/decisions/0009-use-queue-2.md': madr(2) },
    path: 'docs/decisions/0010-keep-carts-for-a-week.md',
    text: '---\nparent: Decisions\nstatus: proposed\ndate: 2026-11-26\ndecision-makers: ["@ann (product)", Bo]\nconsulted:\nsquad: checkout\nwork-type: new-product-bet\n---\n\n# Keep carts for a week\n\n## Context and Problem Statement\n\n|\n\n## Considered Options\n\n## Decision Outcome\n\n### Consequences\n',
  },
  'Nygard, the word of a proposal taken from another record': {
    files: {
      'doc/adr/0001-use.md': nygard(1, 'Pending'),
      'doc/adr/0002-use.md': nygard(2, 'Accepted\n\nSupersedes [1](0001-use.md)'),
    },
    path: 'doc/adr/0003-keep-carts-for-a-week.md',
    text: '# 3. Keep carts for a week\n\nDate: 2026-11-26\n\nDecision-makers: @ann (product), Bo\n\nSquad: checkout\n\nWork type: New product bet\n\n## Status\n\nPending\n\n## Context\n\n|\n\n## Decision\n\n## Consequences\n',
  },
  'bullets in German with the line ends of Windows': {
    files: { 'docs/adr/ADR-001-Warte_Schlange.md': german(1), 'docs/adr/ADR-002-Andere_Schlange.md': german(2) },
    path: 'docs/adr/ADR-003-Keep_Carts_For_A_Week.md',
    text: '# ADR-003: Keep carts for a week\r\n\r\n* Status: Vorgeschlagen\r\n* Entscheider: @ann (product), Bo\r\n* Datum: 26.11.2026\r\n* Squad: checkout\r\n* Art der Arbeit: New product bet\r\n\r\n## Kontext\r\n\r\n|\r\n\r\n## Entscheidung\r\n\r\n## Konsequenzen\r\n',
  },
  'bold words between bars': {
    files: { 'adr/8-use-queue.md': bars(8), 'adr/9-use-more.md': bars(9) },
    path: 'adr/10-keep-carts-for-a-week.md',
    text: '# [010] Keep carts for a week\n\n**Status:** Proposed | **Date:** November 26, 2026 | **Owner:** @ann (product), Bo | **Squad:** checkout | **Work type:** New product bet\n\n## Why\n\n|\n\n## Decision\n\n## Consequences\n',
  },
  'a table of fields, an emoji before the status': {
    files: { 'adr/APP-ADR-0001-a.md': table(1), 'adr/APP-ADR-0002-b.md': table(2) },
    path: 'adr/APP-ADR-0003-keep-carts-for-a-week.md',
    text: '# Keep carts for a week\n\n| | |\n|---|---|\n| Status | 🤔 Proposed |\n| Date | 2026-11-26 |\n| Authors |  |\n| Owner | @ann (product), Bo |\n| Squad | checkout           |\n| Work type | New product bet    |\n\n## What\n\n|\n\n## Decision\n',
  },
  'underlined headings, names with the day': {
    files: { 'docs/adr/2025-01-01_use_queue.md': underlined(1), 'docs/adr/2025-01-02_use_more.md': underlined(2) },
    path: 'docs/adr/2026-11-26_keep_carts_for_a_week.md',
    text: 'Keep carts for a week\n=====================\n\nStatus: draft\n\nDecision-makers: @ann (product), Bo\n\nSquad: checkout\n\nWork type: New product bet\n\nContext\n-------\n\n|\n\nDecision\n--------\n\nConsequences\n------------\n',
  },
  'a PRD in a folder of its own': {
    kind: 'prd',
    files: { 'specs/001-carts/spec.md': spec(1), 'specs/002-pay/spec.md': spec(2) },
    path: 'specs/003-keep-carts-for-a-week/spec.md',
    text: '# Feature Specification: Keep carts for a week\n\n**Created**: 2026-11-26\n**Status**: Draft\n**Decision-makers**: @ann (product), Bo\n**Squad**: checkout\n**Work type**: New product bet\n\n## User Stories *(mandatory)*\n\n|\n\n## Requirements *(mandatory)*\n\n## Success Criteria\n',
  },
};

describe('a new record beside others', () => {
  for (const [name, { files, kind = 'adr', path, text }] of Object.entries(dialects)) {
    it(`is written as they are: ${name}`, () => {
      const made = written(corpusOf(files), { kind, answers });
      assert.equal(made.path, path);
      assert.equal(made.marked, text);
    });
  }

  it('leaves open what was not answered', () => {
    const files = { 'docs/adr/0001-a.md': madr(1), 'docs/adr/0002-b.md': madr(2) };
    assert.match(written(corpusOf(files)).text, /\ndecision-makers: \[\]\nconsulted:\n---\n/);
  });

  it('has the usual parts where the others have none in common', () => {
    const own = (n: number): string =>
      `---\ntype: prd\n---\n\n# Plan ${String(n)}\n\n## Part ${String(n)} of one\n\nx\n\n## Goals ${String(n)}\n\ny\n`;
    const files = { 'docs/prd/1-a.md': own(1), 'docs/prd/2-b.md': own(2), 'docs/prd/3-c.md': own(3) };
    const made = written(corpusOf(files), { kind: 'prd' });
    assert.equal(made.path, 'docs/prd/4-keep-carts-for-a-week.md');
    assert.match(made.marked, /\n## Problem\n\n<!-- [^\n]*-->\n\n\|\n\n## Goals\n/);
  });

  it('is a title and its metadata where the others are no more', () => {
    const own = (n: number): string =>
      `---\ntype: adr\nstatus: accepted\n---\n\n# Use queue ${String(n)}\n\nMail ${String(n)} waits, so we use one.\n`;
    const files = { 'docs/adr/0001-a.md': own(1), 'docs/adr/0002-b.md': own(2) };
    assert.equal(
      written(corpusOf(files)).marked,
      '---\ntype: adr\nstatus: proposed\n---\n\n# Keep carts for a week\n\n|',
    );
  });

  it('goes to the folder that is nearest to the artifact in front, else to the one with most', () => {
    const files = {
      'docs/adr/0001-a.md': nygard(1, 'Accepted'),
      'docs/adr/0002-b.md': nygard(2, 'Accepted'),
      'apps/shop/adr/0007-c.md': nygard(7, 'Accepted'),
      'apps/shop/prd/0001-carts.md': '# PRD: Carts\n\n## Goals\n\n- Fewer lost\n\n## Non-goals\n\n- Guests\n',
    };
    assert.equal(written(corpusOf(files)).path, 'docs/adr/0003-keep-carts-for-a-week.md');
    const near = 'apps/shop/prd/0001-carts.md';
    assert.equal(written(corpusOf(files), { near }).path, 'apps/shop/adr/0008-keep-carts-for-a-week.md');
  });

  it('goes where the repository sets a folder aside', () => {
    assert.match(written(corpusOf({ 'docs/adr/README.md': '# Our decisions\n' })).path, /^docs\/adr\/0001-/);
    assert.match(written(corpusOf({ '.adr-dir': 'design/records\n' })).path, /^design\/records\/0001-/);
    assert.match(written(corpusOf({ '.adr-dir': 'design\\records\n' })).path, /^design\/records\/0001-/);
    for (const outside of ['../records', '..\\records', '..%5Crecords', 'design\\..\\..\\records'])
      assert.match(written(corpusOf({ '.adr-dir': outside })).path, /^docs\/decisions\/0001-/, outside);
    assert.match(
      written(corpusOf({ 'docs/PRD.md': '# PRD: Carts\n\n## Goals\n\nx\n\n## Non-goals\n\ny\n' }), { kind: 'prd' })
        .path,
      /^docs\/prd\/0001-/,
    );
  });

  it('goes to the folder of this year', () => {
    const files = { 'proposed/2024/a.md': spec(1), 'proposed/2025/b.md': spec(2), 'proposed/2025/c.md': spec(3) };
    assert.equal(written(corpusOf(files), { kind: 'prd' }).path, 'proposed/2026/keep-carts-for-a-week.md');
  });
});
