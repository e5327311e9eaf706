import assert from 'node:assert/strict';
import { statusMove, type StatusRefusal } from '../../../src/core/author/status/move.js';
import type { StatusKey } from '../../../src/core/author/status/status-key.js';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { corpusOf } from '../artifact/support.js';

const path = 'docs/adr/0009-pick-a-queue.md';
const body =
  '\n## Context\n\nOrders are lost.\n\n## Decision\n\nWe use a queue.\n\n## Consequences\n\nGood: none is lost.\n';

/** The text of a document after it, or its record of this id, was moved; else why it was not. */
function moved(text: string, to: StatusKey, { others = {}, record = null }: Around = {}): string {
  const corpus = corpusOf({ ...others, [path]: text });
  const artifact = corpus.artifacts.find((each) => each.path === path);
  assert.ok(artifact, 'it is no artifact');
  const own = record === null ? null : artifact.records.find(({ id }) => id?.text === record);
  assert.ok(own !== undefined, 'there is no such record');
  const move = statusMove(corpus, artifact, own, to);
  if ('refused' in move) return `refused: ${move.refused}`;
  const result = applyEdits(artifact.document.text, move.edits);
  assert.ok('text' in result);
  return result.text;
}

interface Around {
  readonly others?: Readonly<Record<string, string>>;
  readonly record?: string | null;
}

describe('moving a decision to another status', () => {
  /** A document, the words of it that are replaced, and by what. */
  const dialects: readonly (readonly [string, string, string, string])[] = [
    [
      'in frontmatter',
      `---\nstatus: proposed # since May\ndate: 2026-05-04\n---\n\n# Pick a queue\n${body}`,
      'proposed',
      'accepted',
    ],
    ['in quotes', `---\nstatus: "Proposed"\n---\n\n# Pick a queue\n${body}`, 'Proposed', 'Accepted'],
    ['in a list', `# 9. Pick a queue\n\n* Status: proposed\n* Date: 2026-05-04\n${body}`, 'proposed', 'accepted'],
    ['in a section', `# 9. Pick a queue\n\nDate: 2026-05-04\n\n## Status\n\nProposed\n${body}`, 'Proposed', 'Accepted'],
    [
      'in a section, with more words',
      `# 9. Pick a queue\n\n## Status\n\n**Proposed** on 2026-05-04 by the team\n${body}`,
      'Proposed',
      'Accepted',
    ],
    [
      'in a bold line',
      `# ADR 9: Pick a queue\n\n**Status:** PROPOSED\n**Date:** 2026-05-04\n${body}`,
      'PROPOSED',
      'ACCEPTED',
    ],
    [
      'in a table',
      `# ADR 9: Pick a queue\n\n| Status | Date |\n|---|---|\n| Proposed | 2026-05-04 |\n${body}`,
      'Proposed',
      'Accepted',
    ],
    [
      'with the line endings of Windows',
      `---\r\nstatus: proposed\r\n---\r\n\r\n# Pick a queue\r\n${body.replaceAll('\n', '\r\n')}`,
      'proposed',
      'accepted',
    ],
  ];
  for (const [name, text, from, to] of dialects)
    it(`writes the one word ${name}`, () => assert.equal(moved(text, 'accepted'), text.replace(from, to)));

  it('writes it everywhere that the document says it', () => {
    const text = `---\nstatus: proposed\n---\n\n# Pick a queue\n\n## Status\n\nProposed\n${body}`;
    assert.equal(moved(text, 'accepted'), text.replace('proposed', 'accepted').replace('Proposed', 'Accepted'));
  });

  it('takes the word that the repository uses', () => {
    const others = {
      'docs/adr/0001-one.md': `# 1. One\n\n## Status\n\nApproved\n${body}`,
      'docs/adr/0002-two.md': `# 2. Two\n\n## Status\n\nApproved\n${body}`,
      'docs/adr/0003-three.md': `# 3. Three\n\n## Status\n\nAccepted\n${body}`,
    };
    const text = `---\nstatus: proposed\n---\n\n# Pick a queue\n${body}`;
    assert.equal(moved(text, 'accepted', { others }), text.replace('proposed', 'approved'));
  });

  it('says for nobody that the work is out', () => {
    const others = { 'docs/adr/0001-one.md': `# 1. One\n\n## Status\n\nImplemented\n${body}` };
    const text = `# 9. Pick a queue\n\n## Status\n\nProposed\n${body}`;
    assert.equal(moved(text, 'accepted', { others }), text.replace('Proposed', 'Accepted'));
  });

  it('takes the language of the document where the repository has no word yet', () => {
    const german =
      '\n## Kontext\n\nWir verlieren die Bestellungen, und das ist nicht gut für die Kunden.\n\n## Entscheidung\n\nWir nehmen eine Queue.\n\n## Konsequenzen\n\nKeine geht verloren.\n';
    const text = `# 9. Queue\n\n## Status\n\nVorgeschlagen\n${german}`;
    assert.equal(moved(text, 'accepted'), text.replace('Vorgeschlagen', 'Angenommen'));
    const mixed = `# 9. Queue\n\n## Status\n\nProposed\n${german}`;
    assert.equal(moved(mixed, 'rejected'), mixed.replace('Proposed', 'Rejected'));
  });

  it('keeps to a word of the team that nobody else knows', () => {
    const text = `---\nstatus: proposed\n---\n\n# Pick a queue\n${body}`;
    assert.equal(moved(text, 'word:on hold'), text.replace('proposed', 'on hold'));
  });

  it('gives one to a document without any', () => {
    const text = `---\ndate: 2026-05-04\n---\n\n# Pick a queue\n${body}`;
    assert.equal(moved(text, 'draft'), text.replace('2026-05-04\n', '2026-05-04\nstatus: draft\n'));
  });

  it('moves one record of a log', () => {
    const text =
      '# Decision log\n\n| ID | Date | Decision | Status |\n|---|---|---|---|\n| D-1 | 2026-05-04 | Use a queue | Proposed |\n| D-2 | 2026-05-05 | Keep one | Proposed |\n';
    const after = text.replace('one | Proposed', 'one | Accepted');
    assert.equal(moved(text, 'accepted', { record: 'D-2' }), after);
  });

  it('changes nothing where it stands there already', () => {
    const text = `---\nstatus: approved\n---\n\n# Pick a queue\n${body}`;
    assert.equal(moved(text, 'accepted'), text);
  });

  /** What makes no sense, and the reason. */
  const refused: readonly (readonly [string, StatusKey, StatusRefusal])[] = [
    [`---\nstatus: accepted\n---\n\n# Pick a queue\n${body}`, 'superseded', 'needs-successor'],
    [`---\nstatus: proposed\n---\n\n# Pick a queue\n${body}`, 'word:aproved', 'unknown'],
    [`---\nstatus: superseded\nsuperseded-by: ADR-0012\n---\n\n# Pick a queue\n${body}`, 'accepted', 'has-successor'],
    [
      '# Decision log\n\n| ID | Date | Decision | Status |\n|---|---|---|---|\n| D-1 | 2026-05-04 | A | Proposed |\n| D-2 | 2026-05-05 | B | Proposed |\n',
      'accepted',
      'log',
    ],
    [`---\nstatus: "pro\\x70osed"\n---\n\n# Pick a queue\n${body}`, 'accepted', 'nowhere'],
  ];
  for (const [text, to, why] of refused)
    it(`is refused: ${why}`, () => assert.equal(moved(text, to), `refused: ${why}`));
});
