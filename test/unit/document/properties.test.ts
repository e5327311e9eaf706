import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Document } from '../../../src/core/document/document.js';
import { readDocument } from '../../../src/core/document/read.js';
import { linksIn } from '../../../src/core/document/slice.js';
import { pairs, rangesOf } from './support.js';

const yamlLine = fc.constantFrom(
  ...[
    'a: 1',
    'b: "x"',
    "c: 'y",
    'd: @e',
    'f: g: h',
    'i: {j}',
    'k: [l',
    'm:',
    '  - n',
    '- o',
    '\tp: q',
    'r: |',
    '  s: t',
    'u: *v',
    'w: &x y',
  ],
  ...[
    '# z',
    '',
    'plain',
    'a: 2',
    '<<: *x',
    '? k',
    ': v',
    '{',
    '}',
    ']',
    '"',
    '!t',
    '%d',
    '&a',
    '>>>>>>> b',
    '=======',
    '  a: b',
    'é: 🚀',
    '--- a',
    '- - - x',
  ],
);
const markdownLine = fc.constantFrom(
  ...[
    '# A',
    '## B ##',
    'a',
    '',
    '',
    '===',
    '---',
    '- x',
    '  - [ ] y',
    '1. z',
    '> q',
    '> - a',
    '    code',
    '\tc',
    '```',
    '~~~',
    '<!-- c',
    '-->',
    '<div>',
  ],
  ...[
    '| a | b |',
    '|---|---|',
    'a | b',
    '[a]: b',
    '[a]',
    '[^1]: f',
    '***',
    '-',
    '#',
    '\\',
    '`a',
    '[x](y)',
    '🚀 é',
    '<b>',
    '- - a',
    '>>',
    '\u0000',
  ],
);
const eol = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const lines = (line: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(line, eol), { maxLength: 12 }).map((all) => all.flat().join(''));
const noise = fc.string({ unit: 'binary', maxLength: 60 });
const block = fc.tuple(fc.oneof(lines(yamlLine), noise)).map(([yaml]) => `---\n${yaml}\n---\n`);
const body = fc.oneof(lines(markdownLine), noise);
const document = fc
  .tuple(fc.constantFrom('', '\ufeff'), fc.oneof(block, fc.constantFrom('', '---\n', '---\na: 1\n')), body)
  .map((parts) => parts.join(''));
const runs = { numRuns: Number(process.env['CUTLINE_FUZZ_RUNS'] ?? 300) };

describe('reading any document', function () {
  this.timeout(60_000);

  it('never throws, and every range lies within the text and holds what it says', () => {
    fc.assert(
      fc.property(document, (raw) => {
        const { text } = readDocument('a.md', raw);
        for (const { range, text: words } of rangesOf(raw)) {
          assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, JSON.stringify(range));
          if (words !== undefined) assert.equal(text.slice(range.start, range.end), words);
        }
      }),
      runs,
    );
  });

  it('reads after an edit what it reads of the text alone', () => {
    fc.assert(
      fc.property(
        document,
        fc.nat(60),
        fc.nat(4),
        fc.oneof(markdownLine, yamlLine, eol, noise),
        (raw, at, cut, typed) => {
          const edited = raw.slice(0, at) + typed + raw.slice(at + cut);
          const read = readDocument('a.md', edited, readDocument('a.md', raw));
          assert.deepEqual(model(read), model(readDocument('a.md', edited)));
          assert.deepEqual(read.frontmatter, readDocument('a.md', edited).frontmatter);
        },
      ),
      runs,
    );
  });

  it('gives the links of any range', () => {
    fc.assert(
      fc.property(document, fc.nat(200), fc.nat(200), (raw, a, b) => {
        const read = readDocument('a.md', raw);
        const range = { start: Math.min(a, b, read.text.length), end: Math.min(Math.max(a, b), read.text.length) };
        for (const link of linksIn(read, range)) {
          assert.ok(
            range.start <= link.range.start && link.range.start <= link.range.end && link.range.end <= range.end,
          );
          assert.ok(link.urlRange.start <= link.urlRange.end && link.urlRange.end <= read.text.length);
        }
      }),
      runs,
    );
  });

  it('finds the same in LF, CRLF and after a byte-order mark', () => {
    const same = fc
      .tuple(fc.oneof(lines(yamlLine), fc.constant('a: 1\n')), lines(markdownLine))
      .map(([yaml, rest]) => `---\n${yaml}---\n${rest}`.replace(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(same, (text) => {
        const wanted = model(readDocument('a.md', text));
        assert.deepEqual(model(readDocument('a.md', text.replaceAll('\n', '\r\n'))), wanted);
        assert.deepEqual(model(readDocument('a.md', `\ufeff${text}`)), wanted);
      }),
      runs,
    );
  });

  it('keeps the frontmatter as it is whatever is appended', () => {
    fc.assert(
      fc.property(lines(yamlLine), body, body, (yaml, first, more) => {
        const text = `---\nkey: 1\n${yaml}---\n${first}`;
        assert.deepEqual(readDocument('a.md', text + more).frontmatter, readDocument('a.md', text).frontmatter);
      }),
      runs,
    );
  });
});

/** What a document says, without offsets. */
function model({ frontmatter, outline, lines: table }: Document): unknown {
  const words = (text: string): string => text.replace(/\r\n?/g, '\n');
  return JSON.parse(
    words(
      JSON.stringify([
        frontmatter.state,
        pairs(frontmatter.entries),
        frontmatter.problems.map(({ message, range }) => [message, table.at(range.start)]),
        outline.headings.map((heading) => [heading.depth, heading.text, heading.parent, table.at(heading.range.start)]),
        outline.items.map((item) => [item.text, item.level, item.list, item.ordered, item.task?.done]),
        outline.tables.map((found) => [
          found.header.map((cell) => cell.text),
          found.rows.map((row) => row.cells.map((cell) => cell.text)),
        ]),
        outline.paragraphs.map((paragraph) => [paragraph.text, paragraph.within]),
        outline.others.map((other) => [other.type, table.at(other.range.start), table.at(other.range.end)]),
        outline.comments.map((comment) => comment.text),
        outline.reading,
      ]).replaceAll('\\r\\n', '\\n'),
    ),
  );
}
