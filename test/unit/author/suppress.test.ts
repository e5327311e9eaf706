import assert from 'node:assert/strict';
import { suppressInFile, suppressOnLine } from '../../../src/core/author/suppress.js';
import { readDocument } from '../../../src/core/document/read.js';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { lint } from '../../../src/core/lint/run.js';
import { plainText } from '../../../src/core/lint/snippet.js';
import { adr, corpusOf, rules, said, today } from '../lint/support.js';

const path = 'docs/adr/0001-a.md';

/** The text after the first finding was suppressed, with "why" for the reason. */
function suppressed(files: Record<string, string>, where: 'line' | 'file'): string {
  const text = files[path] ?? '';
  const [finding] = lint(corpusOf(files), { rules, today });
  assert.ok(finding);
  const document = readDocument(path, text);
  const edit =
    where === 'line'
      ? suppressOnLine(document, finding.range.start, finding.rule)
      : suppressInFile(document, finding.rule);
  const result = applyEdits(text, [{ ...edit, text: plainText(edit.text) }]);
  assert.ok('text' in result);
  return result.text;
}

describe('a comment that suppresses a finding', () => {
  const next = '<!-- cutline-disable-next-line one -- why -->';
  const cases: readonly (readonly [string, string, string])[] = [
    ['above a paragraph', 'ONE\n', `${next}\nONE\n`],
    ['within a paragraph', 'First\nONE\n', `First ${next}\nONE\n`],
    ['above a heading', '## ONE\n', `${next}\n## ONE\n`],
    ['above the first item', '- ONE\n- x\n', `${next}\n- ONE\n- x\n`],
    ['between two items', '- x\n- ONE\n', `- x\n  ${next}\n- ONE\n`],
    ['between two numbered items', '1. x\n2. ONE\n', `1. x\n   ${next}\n2. ONE\n`],
    ['above an inner item', '- x\n  - ONE\n', `- x\n  ${next}\n  - ONE\n`],
    [
      'above the head of a table',
      '| ONE | A |\n|---|---|\n| x | y |\n',
      `${next}\n| ONE | A |\n|---|---|\n| x | y |\n`,
    ],
    [
      'in the head, for the first row',
      '| A | B |\n|---|---|\n| ONE | y |\n',
      `| A | B ${next} |\n|---|---|\n| ONE | y |\n`,
    ],
    [
      'in the row above',
      '| A | B |\n|---|---|\n| x | y\n| ONE | z |\n',
      `| A | B |\n|---|---|\n| x | y ${next}\n| ONE | z |\n`,
    ],
  ];
  for (const [name, before, after] of cases) {
    for (const eol of ['\n', '\r\n']) {
      it(`stands ${name}${eol === '\n' ? '' : ', with CRLF'}`, () => {
        const files = { [path]: (adr([before])[path] ?? '').replaceAll('\n', eol) };
        const made = suppressed(files, 'line');
        assert.equal(made, (adr([after])[path] ?? '').replaceAll('\n', eol));
        assert.deepEqual(said({ [path]: made.replace('why', 'agreed with legal') }), []);
      });
    }
  }

  it('stands above the key in frontmatter, never above the fence', () => {
    const text = (more: string): string => `---\nstatus: accepted\n${more}tags:\n  - ONE\n---\n\n# ADR-1: A\n`;
    assert.equal(
      suppressed({ [path]: text('') }, 'line'),
      text('').replace('  - ONE', '  # cutline-disable-next-line one -- why\n  - ONE'),
    );
    const edit = suppressOnLine(readDocument(path, text('')), 0, 'one');
    assert.deepEqual(edit.range, { start: 4, end: 4 });
  });

  it('for the whole file stands at its top', () => {
    assert.equal(
      suppressed(adr(['ONE']), 'file'),
      (adr(['ONE'])[path] ?? '').replace('---\n', '---\n# cutline-disable-file one -- why\n'),
    );
    assert.equal(
      suppressed({ [path]: '# ADR-1: ONE\n\n## Context\n\nA.\n' }, 'file'),
      '<!-- cutline-disable-file one -- why -->\n\n# ADR-1: ONE\n\n## Context\n\nA.\n',
    );
  });

  it('stands after a hash in YAML', () => {
    const file = { text: 'title: A\n  status: ONE\n' };
    assert.equal(suppressOnLine(file, 20, 'one').text, '  # cutline-disable-next-line one -- ${1:why}\n');
    assert.equal(suppressInFile(file, 'one').text, '# cutline-disable-file one -- ${1:why}\n');
  });
});
