import assert from 'node:assert/strict';
import type { FileEdit } from '../../../../src/core/author/file-edit.js';
import { applyEdits } from '../../../../src/core/lint/edits.js';
import { sayingSuperseded, sayingSupersedes } from '../../../../src/core/author/supersede/saying.js';
import { artifactOf } from '../../artifact/support.js';

const body = '# A queue\n\n## Context\n\nWords.\n\n## Decision\n\nWords.\n';
const front = (fields: string): string => `---\n${fields}\n---\n\n${body}`;
const headed = (lines: string): string => `# A queue\n\n${lines}\n\n## Context\n\nWords.\n\n## Decision\n\nWords.\n`;
const other = artifactOf(front('id: ADR-0002\nstatus: accepted'), 'docs/adr/0002-b.md');
const link = '[ADR-0002](0002-b.md)';

/** The text after the edits; null where there are none. */
function edited(text: string, edits: readonly FileEdit[]): string | null {
  if (edits.length === 0) return null;
  assert.ok(edits.every(({ path }) => path === 'docs/adr/0001-a.md'));
  const result = applyEdits(text, edits);
  assert.ok('text' in result);
  return result.text;
}

type Row = readonly [before: string, after: string | null];

const superseded: readonly Row[] = [
  [front('status: accepted'), front('status: superseded\nsuperseded-by: ADR-0002')],
  [front('status: Accepted\ndate: 2026-01-02'), front('status: Superseded\nsuperseded-by: ADR-0002\ndate: 2026-01-02')],
  [front('status: "accepted"'), front('status: "superseded"\nsuperseded-by: ADR-0002')],
  [front('status: aCCEPTED'), front('status: superseded\nsuperseded-by: ADR-0002')],
  [front('status: "acc\\u0065pted"'), null],
  [front('status: superseded'), front('status: superseded\nsuperseded-by: ADR-0002')],
  [front('status: superseded\nsuperseded-by: ADR-0003'), null],
  [front('status: superseded\nsuperseded-by:'), front('status: superseded\nsuperseded-by: ADR-0002')],
  [front('status: superseded\nsuperseded-by: []'), front('status: superseded\nsuperseded-by: [ADR-0002]')],
  [front('status: superseded\nsuperseded-by: [ADR-3]'), front('status: superseded\nsuperseded-by: [ADR-3, ADR-0002]')],
  [
    front('status: superseded\nsuperseded-by:\n  - ADR-3\n  - ADR-4'),
    front('status: superseded\nsuperseded-by:\n  - ADR-0002\n  - ADR-3\n  - ADR-4'),
  ],
  [
    front('status: superseded\nsuperseded-by:\n-   ADR-3'),
    front('status: superseded\nsuperseded-by:\n-   ADR-0002\n-   ADR-3'),
  ],
  [front('status: accepted\nsuperseded-by: ADR-0003'), null],
  [front('date: 2026-01-02'), front('date: 2026-01-02\nstatus: superseded\nsuperseded-by: ADR-0002')],
  [front('date: 2026-01-02\nsuperseded-by: ADR-0003'), null],
  [
    front('superseded-by: []\ndate: 2026-01-02'),
    front('superseded-by: [ADR-0002]\ndate: 2026-01-02\nstatus: superseded'),
  ],
  [headed('- Status: accepted'), headed(`- Status: superseded by ${link}`)],
  [headed('Status: Accepted'), headed(`Status: Superseded by ${link}`)],
  [headed('## Status\n\nAccepted'), headed(`## Status\n\nSuperseded by ${link}`)],
  [body, `---\nstatus: superseded\nsuperseded-by: ADR-0002\n---\n\n${body}`],
  [front('status: superseded\nsuperseded-by: none'), front('status: superseded\nsuperseded-by: ADR-0002')],
  [headed('* Date: 2026-01-02'), headed(`* Date: 2026-01-02\n* Status: superseded by ${link}`)],
];

const supersedes: readonly Row[] = [
  [front('status: accepted'), front('status: accepted\nsupersedes: ADR-0002')],
  [front('status: accepted\ndate: 2026-01-02'), front('status: accepted\nsupersedes: ADR-0002\ndate: 2026-01-02')],
  [front('date: 2026-01-02'), front('date: 2026-01-02\nsupersedes: ADR-0002')],
  [front('status: accepted\nsupersedes: ADR-0003'), null],
  [front('status: accepted\nsupersedes: [ADR-3]'), front('status: accepted\nsupersedes: [ADR-3, ADR-0002]')],
  [headed('- Status: accepted'), headed(`- Status: accepted\n- Supersedes: ${link}`)],
  [
    headed('*   Status: accepted\n*   Date: 2026-01-02'),
    headed(`*   Status: accepted\n*   Supersedes: ${link}\n*   Date: 2026-01-02`),
  ],
  [headed('## Status\n\nAccepted'), headed(`## Status\n\nAccepted\n\nSupersedes ${link}`)],
  [headed('Status: accepted'), headed(`Status: accepted\n\nSupersedes: ${link}`)],
  [
    headed('| Status | accepted |\n|---|---|\n| Date | 2026-01-02 |'),
    headed(`| Status | accepted |\n|---|---|\n| Date | 2026-01-02 |\n| Supersedes | ${link} |`),
  ],
  [body, `---\nsupersedes: ADR-0002\n---\n\n${body}`],
];

describe('saying which record supersedes which', () => {
  for (const [says, rows, edits] of [
    ['in the old one', superseded, sayingSuperseded],
    ['in the new one', supersedes, sayingSupersedes],
  ] as const)
    for (const eol of ['\n', '\r\n'])
      for (const [before, after] of rows)
        it(`${says}: ${JSON.stringify(before.replaceAll('\n', eol))}`, () => {
          const text = before.replaceAll('\n', eol);
          const expected = after?.replaceAll('\n', eol) ?? null;
          assert.equal(edited(text, edits(artifactOf(text, 'docs/adr/0001-a.md'), other)), expected);
        });

  const names: readonly [id: string, name: string][] = [
    ['ADR-0002', 'ADR-0002'],
    ['adr_2.1', 'adr_2.1'],
    ['ADR 0002', '0002-b.md'],
    ['ADR-0002 #', '0002-b.md'],
    ['#ADR-0002', '0002-b.md'],
  ];
  for (const [text, name] of names)
    it(`names ${text} ${name}`, () => {
      assert.ok(other.id);
      const [edit] = sayingSupersedes(artifactOf(front('status: accepted')), { ...other, id: { ...other.id, text } });
      assert.equal(edit?.text, `supersedes: ${name}\n`);
    });

  it('names one without an id by its file', () => {
    const [edit] = sayingSupersedes(artifactOf(front('status: accepted')), { ...other, id: null });
    assert.equal(edit?.text, 'supersedes: 0002-b.md\n');
  });

  it('leaves another file as it is', () => {
    for (const text of [front('status: accepted'), headed('- Status: accepted'), headed('## Status\n\nAccepted')]) {
      const artifact = artifactOf(text, 'docs/adr/0001-a.md');
      assert.ok(artifact.status);
      const elsewhere = { ...artifact, status: { ...artifact.status, path: 'a.yaml' } };
      assert.deepEqual(sayingSuperseded(elsewhere, other), []);
      if (!text.startsWith('---')) assert.deepEqual(sayingSupersedes(elsewhere, other), []);
    }
    const artifact = artifactOf(front('status: accepted\nsupersedes: [ADR-0003]'), 'docs/adr/0001-a.md');
    const fields = artifact.fields.map((field) => ({ ...field, path: 'a.yaml' }));
    const [edit] = sayingSupersedes({ ...artifact, fields }, other);
    assert.deepEqual([edit?.text, edit?.range.start], ['supersedes: ADR-0002\n', 44]);
  });
});
