import assert from 'node:assert/strict';
import { idOf, nameId, splitTitle } from '../../../src/core/artifact/ids.js';

const words = (text: string) => ({ text, range: { start: 0, end: text.length } });

describe('an id', () => {
  const ids: readonly (readonly [string, string, string])[] = [
    ['ADR-0012', 'adr', '12'],
    ['0007', '', '7'],
    ['PRD 3', 'prd', '3'],
    ['ODH-ADR-0001', 'odh-adr', '1'],
    ['0034a', '', '34a'],
    ['adr_4', 'adr', '4'],
    ['#12', '', '12'],
  ];
  for (const [text, prefix, number] of ids) {
    it(`reads ${text} and keeps it as written`, () => {
      const id = idOf(words(text));
      assert.deepEqual([id?.text, id?.prefix, id?.number], [text, prefix, number]);
    });
  }

  const titles: readonly (readonly [string, string | null, string])[] = [
    ['1. Use queues', '1', 'Use queues'],
    ['0001 — Use queues', '0001', 'Use queues'],
    ['ADR-0047: Use queues', 'ADR-0047', 'Use queues'],
    ['ADR 100: Use queues', 'ADR 100', 'Use queues'],
    ['[000] Use queues', '000', 'Use queues'],
    ['ADR-003：每店一个队列', 'ADR-003', '每店一个队列'],
    ['ADR: Use queues', null, 'Use queues'],
    ['PRD-003: Saved carts', 'PRD-003', 'Saved carts'],
    ['PRD: Saved carts', null, 'Saved carts'],
    ['3 ways to retry a payment', null, '3 ways to retry a payment'],
    ['Use HTTP 2 everywhere', null, 'Use HTTP 2 everywhere'],
    ['KEP-4402: Go workspaces', 'KEP-4402', 'Go workspaces'],
    ['Use UTF-8', null, 'Use UTF-8'],
    ['SOC 2 evidence collection', null, 'SOC 2 evidence collection'],
    ['TLS 1.3 everywhere', null, 'TLS 1.3 everywhere'],
    ['PRD: ISO 27001 export', null, 'ISO 27001 export'],
    ['LAT-03: Latency', 'LAT-03', 'Latency'],
    ['0021 · Retry payments', '0021', 'Retry payments'],
    ['ADR 4 | Retry payments', 'ADR 4', 'Retry payments'],
    ['Payments - PAY-ADR-0003 - Retry twice', 'PAY-ADR-0003', 'Retry twice'],
    ['Retry twice - as ADR-0003 says', null, 'Retry twice - as ADR-0003 says'],
    ['Spec: Saved carts', null, 'Saved carts'],
    ['Feature Specification: Saved carts', null, 'Saved carts'],
    ['Spec-first development', null, 'Spec-first development'],
    ['ADR-style notes', null, 'ADR-style notes'],
  ];
  for (const [text, id, title] of titles) {
    it(`splits the title "${text}"`, () => {
      const split = splitTitle(words(text));
      assert.deepEqual([split.id?.text ?? null, split.title.text], [id, title]);
      assert.equal(text.slice(split.title.range.start, split.title.range.end), title);
      if (split.id) assert.equal(text.slice(split.id.range.start, split.id.range.end), id);
    });
  }

  const names: readonly (readonly [string, string | null])[] = [
    ['docs/adr/0012-use-queues.md', '12'],
    ['adr/adr-012-queues.md', '12'],
    ['keps/sig-x/4402-go/README.md', '4402'],
    ['adr/0034a-addendum.md', '34a'],
    ['adr/use-queues.md', null],
    ['decisions/2026-05-13-queues.md', null],
    ['adr/2024-01-foo.md', null],
    ['adr/phase-2-checkout.md', null],
    ['prd/LAT-03-carts.md', '3'],
    ['specs/002-carts/spec.md', '2'],
    ['specs/carts/spec.md', null],
    ['specs/002-carts/research.md', null],
    ['enhancements/carts-2026-05-13-#2960.md', null],
    ['notes/carts-2026.md', null],
    ['decisions/20260513-queues.md', '20260513'],
    ['decisions/20260513142305-queues.md', '20260513142305'],
  ];
  for (const [path, number] of names) {
    it(`reads the number in ${path}`, () => {
      assert.equal(nameId(path)?.number ?? null, number);
    });
  }
});
