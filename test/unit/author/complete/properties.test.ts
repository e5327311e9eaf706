import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionsAt } from '../../../../src/core/author/complete/complete.js';
import { updateCorpus } from '../../../../src/core/corpus/build.js';
import { linesOf } from '../../../../src/core/document/lines.js';
import { corpusOf } from '../../artifact/support.js';
import { today } from './support.js';

const path = 'docs/adr/0009-carts.md';
const files = {
  'docs/adr/0001-queue.md':
    '---\nid: ADR-0001\nstatus: "accepted\u202e"\n__proto__: x\nsquad: "${1:evil}"\nconstructor: [a]\ndeciders: ["@ana (product)"]\n---\n\n# ADR-0001: <img> [run](command:x) `$0`\n\n## Decision\n\nYes.\n',
  'docs/decision-log.md': '# Decisions\n\n| ID | Decision | Status |\n|---|---|---|\n| D-1 | A \\| b | Accepted |\n',
};

/** What people and machines write at the head of a document, in any order. */
const pieces = fc.constantFrom(
  ...['---', '\n', '\r\n', '\n', ' ', '  ', '- ', '\t', ':', ': ', '"', "'", '[', ']', '{', '}', ',', '#', '## ', '|'],
  ...['status', 'Status:', 'supersedes', 'kill-rule', 'by', 'owner', 'work-type', 'date', '__proto__', 'constructor'],
  ...['ADR-', 'adr-0', '[[', ']]', 'see ', '@a', '@', '**', '```', '\\', '\u202e', '😀', 'Ä', '>', '* ', '...'],
);

const base = corpusOf(files);

describe('whatever stands around the cursor', () => {
  it('completions take the place of words on its line, and nothing throws', () => {
    const documents = fc.tuple(fc.array(pieces, { maxLength: 30 }), fc.nat(100), fc.boolean());
    fc.assert(
      fc.property(documents, ([parts, at, isFront]) => {
        const text = (isFront ? '---\n' : '# A\n\n') + parts.join('');
        // No editor puts the cursor into the middle of a line ending.
        const offset = Math.min(at, text.length) - (text.slice(at - 1, at + 1) === '\r\n' ? 1 : 0);
        const corpus = updateCorpus(base, [{ path, text }]);
        const lines = linesOf(text);
        const line = lines.range(lines.at(offset));
        for (const { range, label, text: written } of completionsAt({ text, offset, path, corpus, today })) {
          assert.ok(line.start <= range.start && range.start <= offset, label);
          assert.ok(offset <= range.end && range.end <= line.end, label);
          assert.doesNotMatch(label + written, /[\n\r\u202e]/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the time grows with the text and not faster', () => {
    const cost = (text: string): number => {
      const times = [0, 1, 2].map(() => {
        const started = performance.now();
        completionsAt({ text, offset: text.length, path, corpus: base, today });
        return performance.now() - started;
      });
      return Math.min(...times);
    };
    for (const unit of ['[', '"a: ', '- ', '| ', 'ADR-', '```\n', '# a\n', '@a, ', '**a:** ', '  ', 'a: b\n']) {
      for (const head of ['---\nstatus: ', '# A\n\n']) {
        const [short, long] = [cost(head + unit.repeat(4_000)), cost(head + unit.repeat(32_000))];
        assert.ok(
          long < 40 * short + 120,
          `${JSON.stringify(unit)}: ${short.toFixed(1)} ms, then ${long.toFixed(1)} ms`,
        );
      }
    }
  });
});
