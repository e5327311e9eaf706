import assert from 'node:assert/strict';
import { review } from '../../../src/core/review/review.js';
import { endsOf, type Texts } from './support.js';

const count = (many: number, line: (index: number) => string): string =>
  Array.from({ length: many }, (_, at) => line(at)).join('');

const word = (index: number): string => `w${index.toString(36)}x`;

/** Repositories of a size, at both ends, in which everything is other than it was. */
const shapes: Readonly<Record<string, (size: number) => readonly [Texts, Texts]>> = {
  'items of one list, all reworded': (size) =>
    plan(size, (at, end) => `- ${word(at)} ${word(at + end)} is not asked for\n`),
  'items of one list, all others': (size) => plan(size, (at, end) => `- ${word(at * 2 + end)}\n`),
  'equal items': (size) => plan(size, (_, end) => (end === 0 ? '- the same\n' : '- the same\n- another\n')),
  'paragraphs of one record, all reworded': (size) =>
    plan(size, (at, end) => `Paragraph ${word(at)} says ${word(at * 2 + end)}.\n\n`),
  'one paragraph without an end': (size) => plan(size, (at, end) => `${word(at * 2 + end)} `),
  'rows of one log, all edited': (size) =>
    log(size, (at, end) => `| D-${String(at)} | Decide ${word(at)} | Accepted | Why ${word(at + end)} |\n`),
  'equal rows without an id': (size) => log(size, (_, end) => `| | The same | Accepted | Why ${word(end)} |\n`),
  'records, all in another folder and edited': (size) => {
    const texts = (end: number): Texts =>
      Object.fromEntries(
        Array.from({ length: size / 4 }, (_, at) => [
          `docs/${end === 0 ? 'adr' : 'decisions'}/${String(at + 1).padStart(4, '0')}-${word(at)}.md`,
          `# ${String(at + 1)}. Use ${word(at)}\n\n## Status\n\nAccepted\n\n## Decision\n\nWe use ${word(at)} and ${word(at + end)}.\n`,
        ]),
      );
    return [texts(0), texts(1)];
  },
  'brackets and signs': (size) => plan(size, (at, end) => '[(*_`'.charAt((at + end) % 5)),
};

describe('the time that a review takes', function () {
  this.timeout(120_000);

  for (const [name, at] of Object.entries(shapes))
    it(`grows with ${name}`, () => {
      timeOf(at(200));
      const [less, more] = [timeOf(at(1_000)), timeOf(at(4_000))];
      assert.ok(more < less * 12 + 100, `${less.toFixed(0)} ms, and ${more.toFixed(0)} ms for four times as much`);
    });
});

function timeOf([base, head]: readonly [Texts, Texts]): number {
  const ends = endsOf(base, head);
  const start = process.cpuUsage();
  review(ends);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function plan(size: number, line: (at: number, end: number) => string): readonly [Texts, Texts] {
  const text = (end: number): Texts => ({
    'docs/prd/0001-plan.md': `# PRD-0001: Plan\n\nStatus: Accepted\n\n## Requirements\n\n## Non-goals\n\n${count(size, (at) => line(at, end))}\n`,
  });
  return [text(0), text(1)];
}

function log(size: number, row: (at: number, end: number) => string): readonly [Texts, Texts] {
  const text = (end: number): Texts => ({
    'docs/decision-log.md': `# Decision log\n\n| ID | Decision | Status | Why |\n|---|---|---|---|\n${count(size, (at) => row(at, end))}`,
  });
  return [text(0), text(1)];
}
