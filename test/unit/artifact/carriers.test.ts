import assert from 'node:assert/strict';
import { artifactOf, at } from './support.js';

const body =
  '\n## Context\n\nOrders arrive in bursts.\n\n## Decision\n\nWe use a queue.\n\n## Consequences\n\nOne more thing to run.\n';

/** A way to write the status "Accepted" of the day 2026-07-04, and the carriers of both. */
const rows: readonly (readonly [string, string, string, string])[] = [
  ['frontmatter', `---\nstatus: Accepted\ndate: 2026-07-04\n---\n# Use a queue\n${body}`, 'frontmatter', 'frontmatter'],
  ['a list', `# Use a queue\n\n* Status: Accepted\n* Date: 2026-07-04\n${body}`, 'list', 'list'],
  ['a list with bold keys', `# Use a queue\n\n- **Status**: Accepted\n- **Date:** 2026-07-04\n${body}`, 'list', 'list'],
  ['a section', `# Use a queue\n\nDate: 2026-07-04\n\n## Status\n\nAccepted\n${body}`, 'section', 'paragraph'],
  ['lines', `# Use a queue\n\nStatus: Accepted\nDate: 2026-07-04\n${body}`, 'paragraph', 'paragraph'],
  ['bold lines', `# Use a queue\n\n**Status:** Accepted\\\n**Date**: 2026-07-04\n${body}`, 'bold-line', 'bold-line'],
  [
    'a bold line with pipes',
    `# Use a queue\n\n**Status:** Accepted | **Date:** 2026-07-04 | **Review:** 2027-07-04\n${body}`,
    'bold-line',
    'bold-line',
  ],
  [
    'a table down',
    `# Use a queue\n\n|  |  |\n| --- | --- |\n| Status | Accepted |\n| Date | 2026-07-04 |\n${body}`,
    'table',
    'table',
  ],
  [
    'a table across',
    `# Use a queue\n\n| Status | Date | Author(s) |\n| --- | --- | --- |\n| Accepted | 2026-07-04 | @lead |\n${body}`,
    'table',
    'table',
  ],
  [
    'a table across with two columns',
    `# Use a queue\n\n| Created | Status |\n| --- | --- |\n| 2026-07-04 | Accepted |\n${body}`,
    'table',
    'table',
  ],
  ['a heading', `# Use a queue\n\nDate: 2026-07-04\n\n## Status - Accepted\n${body}`, 'other', 'paragraph'],
  ['a quote', `# Use a queue\n\n> **Status:** Accepted\n> **Date:** 2026-07-04\n${body}`, 'blockquote', 'blockquote'],
  ['a comment', `<!--\nStatus: Accepted\nDate: 2026-07-04\n-->\n# Use a queue\n${body}`, 'other', 'other'],
  ['lines with bars', `# Use a queue\n\nStatus: Accepted | Date: 2026-07-04\n${body}`, 'paragraph', 'paragraph'],
  [
    'lines wholly in bold',
    `# Use a queue\n\n**Status: Accepted**\\\n**Date: 2026-07-04**\n${body}`,
    'bold-line',
    'bold-line',
  ],
  [
    'lines with italic keys',
    `# Use a queue\n\n*Status:* Accepted\\\n_Date_: 2026-07-04\n${body}`,
    'paragraph',
    'paragraph',
  ],
  [
    'lines in Portuguese',
    `# Use a queue\n\n**Situação**: Accepted\\\n**Data**: 2026-07-04\n${body}`,
    'bold-line',
    'bold-line',
  ],
  [
    'ticked options',
    `# Use a queue\n\nDate: 2026-07-04\n\n## Status\n\n- [ ] Proposed\n- [x] Accepted\n- [ ] Superseded\n${body}`,
    'section',
    'paragraph',
  ],
  [
    'a heading with brackets',
    `# Use a queue\n\nDate: 2026-07-04\n\n## Status (Accepted)\n${body}`,
    'other',
    'paragraph',
  ],
  ['a heading in French', `# Use a queue\n\nDate: 2026-07-04\n\n## Statut : Accepted\n${body}`, 'other', 'paragraph'],
  [
    'a section for metadata',
    `# Use a queue\n\n## Document control\n\n- Status: Accepted\n- Date: 2026-07-04\n${body}`,
    'list',
    'list',
  ],
  [
    'a table in a section for metadata',
    `# Use a queue\n${body}\n## Control del documento\n\n| Campo | Valor |\n| --- | --- |\n| Estado | Accepted |\n| Fecha | 2026-07-04 |\n`,
    'table',
    'table',
  ],
  [
    'a table of fields below a heading',
    `# Use a queue\n\n## Overview\n\n| Field | Value |\n| --- | --- |\n| Queue | Orders |\n| Vendor | None |\n| Status | Accepted |\n| Date | 2026-07-04 |\n${body}`,
    'table',
    'table',
  ],
  [
    'lines below the name of the product',
    `# Product requirements document\n# Queues\n\n**Status:** Accepted\\\n**Date:** 2026-07-04\n${body}`,
    'bold-line',
    'bold-line',
  ],
  [
    'lines below a second title that says the kind',
    `# Queues\n## Product requirements document\n\n**Status:** Accepted\\\n**Date:** 2026-07-04\n${body}`,
    'bold-line',
    'bold-line',
  ],
  [
    'a table with a header of its own',
    `# Use a queue\n\n| About | Text |\n| --- | --- |\n| Queue | Orders |\n| Vendor | None |\n| Status | Accepted |\n| Date | 2026-07-04 |\n${body}`,
    'table',
    'table',
  ],
  [
    'a quote with dots',
    `# Use a queue\n\n> Status · Accepted v2\n> **Date:** 2026-07-04\n${body}`,
    'blockquote',
    'blockquote',
  ],
  [
    'comments of one line',
    `<!-- date: 2026-07-04 -->\n# Use a queue\n\n<!-- status: Accepted -->\n${body}`,
    'other',
    'other',
  ],
  [
    'text with a comment line before a lone rule',
    `# These lines may be left out.\nstatus: Accepted\ndate: 2026-07-04\n---\n\n# Use a queue\n${body}`,
    'other',
    'other',
  ],
  ['text before a lone rule', `Status: Accepted\nDate: 2026-07-04\n---\n\n# Use a queue\n${body}`, 'other', 'other'],
];

describe('a carrier of metadata', () => {
  for (const [name, text, status, date] of rows) {
    it(`may be ${name}`, () => {
      const artifact = artifactOf(text);
      assert.deepEqual(
        [artifact.status?.raw, artifact.status?.canonical, artifact.status?.carrier],
        ['Accepted', 'accepted', status],
      );
      assert.equal(at(artifact, artifact.status?.range ?? null), 'Accepted');
      assert.equal(artifact.date?.text, '2026-07-04');
      assert.equal(at(artifact, artifact.date.range), '2026-07-04');
      assert.equal(artifact.fields.find((field) => field.key === 'date')?.carrier, date);
    });
  }

  it('may be a quote that announces the end of the record', () => {
    const artifact = artifactOf(`# Use a queue\n\n> **Superseded (2026-05-10):** by ADR-0012\n${body}`);
    assert.deepEqual(
      [artifact.status?.raw, artifact.status?.canonical, artifact.status?.carrier],
      ['Superseded', 'superseded', 'blockquote'],
    );
    assert.deepEqual(
      artifact.references.map(({ relation, text }) => [relation, text]),
      [['superseded-by', 'ADR-0012']],
    );
  });

  for (const text of [
    '> Rejected options are listed below.',
    '> Archived by `tools/archive.mjs`.',
    '<!-- status: proposed | accepted -->',
    '**Mind this: it is not final**',
    '# Notes\n\nStatus: Accepted',
    '## Overview\n\n| Case | Result |\n| --- | --- |\n| Status | Accepted |\n| a | b |\n| c | d |',
    '## Overview\n\nText.\n\n| Field | Value |\n| --- | --- |\n| Status | Accepted |',
    '## Metadata fields\n\n- Status: Accepted',
  ])
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.equal(artifactOf(`# Use a queue\n\n${text}\n${body}`).status, null);
    });

  it('keeps two statuses where two carriers disagree', () => {
    const artifact = artifactOf(`---\nstatus: accepted\n---\n# Use a queue\n\n## Status\n\nProposed\n${body}`);
    assert.deepEqual(
      artifact.statuses.map(({ raw, carrier }) => [raw, carrier]),
      [
        ['accepted', 'frontmatter'],
        ['Proposed', 'section'],
      ],
    );
  });

  it('reads no metadata out of prose', () => {
    const artifact = artifactOf('# 1. Use a queue\n\nNote: this was hard.\n' + body);
    assert.deepEqual(
      artifact.fields.filter((field) => field.key !== 'note'),
      [],
    );
  });

  it('is titled by its frontmatter where no heading names the whole', () => {
    const artifact = artifactOf(`---\ntitle: Use a queue\nstatus: accepted\n---\n${body}`);
    assert.deepEqual([artifact.title?.text, artifact.status?.raw], ['Use a queue', 'accepted']);
    const labelled = artifactOf(`---\ntitle: "ADR-12: Use a queue"\n---\n${body}`, 'docs/adr/queue.md');
    assert.deepEqual([labelled.title?.text, labelled.id?.text], ['Use a queue', 'ADR-12']);
    const counted = artifactOf(`---\ntitle: 5 Queues for bursts\nid: 3\n---\n${body}`);
    assert.deepEqual([counted.title?.text, counted.id?.text], ['5 Queues for bursts', '3']);
  });

  it('has no title where its first heading is the first of several parts', () => {
    const { title, id } = artifactOf('# 1 Ziele\n\nKörbe merken.\n\n# 2 Nutzer\n\nKunden.\n', 'docs/pflichtenheft.md');
    assert.deepEqual([title, id], [null, null]);
  });

  it('has a status that speaks of the document', () => {
    const text =
      '# Requisitos\n\n## Identificação\n\n- **Situação do documento:** versão para revisão da equipe\n\n## Carrinho\n\nGuardar.\n';
    assert.equal(artifactOf(text, 'docs/requisitos.md').status?.canonical, 'proposed');
  });

  it('has no status where a heading tells what states mean', () => {
    const text = '# Exigences\n\n## États\n\nUne ligne passe de prévue à faite.\n\n## Panier\n\nIl reste là.\n';
    assert.deepEqual(artifactOf(text, 'docs/exigences.md').statuses, []);
  });

  it('has no title where every heading opens a section of the whole', () => {
    const artifact = artifactOf(
      '- Status: accepted\n\n# Summary\n\nA queue.\n\n# Decision\n\n- Status: none of ours\n\n# Consequences\n\nIt runs.\n',
    );
    assert.deepEqual([artifact.title, artifact.statuses.map(({ raw }) => raw)], [null, ['accepted']]);
  });

  it('keeps an id as it is written', () => {
    const artifact = artifactOf(`---\nid: 0007\nstatus: accepted\n---\n# Use a queue\n${body}`);
    assert.deepEqual([artifact.id?.text, artifact.id?.number], ['0007', '7']);
  });

  it('recovers the other keys of frontmatter that does not parse', () => {
    const artifact = artifactOf(
      `---\nstatus: proposed\ndecision-makers:\n  - @checkout-lead\ndate: 2026-07-04\n---\n# Use a queue\n${body}`,
    );
    assert.deepEqual(
      [artifact.status?.raw, artifact.date?.text, artifact.decisionMakers.map(({ text }) => text)],
      ['proposed', '2026-07-04', ['@checkout-lead']],
    );
  });
});
