import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read.js';
import { readYaml } from '../../../src/core/document/yaml.js';

const yamlBombs: readonly [says: string, yaml: string, message: string | null][] = [
  ['2,000 open brackets', `a: ${'['.repeat(2000)}`, 'too-deep'],
  ['30,000 open braces', `a: ${'{'.repeat(30_000)}`, 'too-deep'],
  ['30,000 dashes', '- '.repeat(30_000), 'too-deep'],
  [
    'a mapping 300 levels deep',
    Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    'too-deep',
  ],
  ['more than 64 KB', `a: ${'b'.repeat(70_000)}`, 'too-large'],
  ['6,000 keys', Array.from({ length: 6000 }, (_, index) => `k${String(index)}: 1`).join('\n'), null],
  ['5,000 broken values', 'a: @b\nc: d: e\n'.repeat(2500), 'unquoted-handle'],
  [
    'an alias bomb',
    `a: &a [x, x]\n${Array.from({ length: 20 }, (_, index) => `${'bcdefghijklmnopqrstu'.charAt(index)}: &${'bcdefghijklmnopqrstu'.charAt(index)} [*a, *a]`).join('\n')}`,
    'unresolved-alias',
  ],
  ['60,000 blank lines', `a: 1${'\n'.repeat(60_000)}b: 2`, null],
  ['many comments and blanks', ' \n#\n'.repeat(15_000), null],
  ['one chunk of open brackets', 'a:\n' + '  - [x\n'.repeat(8000), 'too-deep'],
];

const bodies: readonly [says: string, body: string][] = [
  ['a heading with 100 KB of blanks', `# a${' '.repeat(100_000)}b`],
  ['20,000 www.', 'www.'.repeat(20_000)],
  ['60,000 stars', '*'.repeat(60_000)],
  ['20,000 open brackets', '['.repeat(20_000)],
  ['20,000 open definitions', '[a\n'.repeat(20_000)],
  ['100,000 open comments', '<!--'.repeat(100_000)],
  ['100,000 open comments in a paragraph', `a ${'<!-- '.repeat(100_000)}`],
  ['a ladder of backticks', Array.from({ length: 800 }, (_, length) => 'a' + '`'.repeat(length)).join('')],
  ['comments between backticks', 'a ' + '`<!--`'.repeat(20_000)],
  ['a table of 20,000 rows', `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(20_000)}`],
  ['a table of 2,000 columns', `${'|a'.repeat(2000)}\n${'|-'.repeat(2000)}\n${'|1'.repeat(2000)}\n`],
  ['a list 1,000 levels deep', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
  ['1,000 list markers on one line', `${'- '.repeat(1000)}a`],
  ['5,000 quote marks', `${'>'.repeat(5000)} a`],
  ['emphasis 5,000 deep', `${'*a '.repeat(5000)}${' b*'.repeat(5000)}`],
  ['an unclosed fence', `\`\`\`\n${'# a\n'.repeat(50_000)}`],
  ['20,000 underlines', 'a | b\n---\n'.repeat(20_000)],
  ['one paragraph of 20,000 disputed lines', '| a\n-\n'.repeat(20_000)],
  ['an open tag with many blanks', `<a${' '.repeat(50_000)}`],
  ['many attributes', `<a${' b'.repeat(20_000)}`],
  ['3 MB of text', 'a b c\n'.repeat(500_000)],
  [
    'random control characters',
    Array.from({ length: 30_000 }, (_, index) => String.fromCharCode((index * 7919) % 300)).join(''),
  ],
];

describe('hostile frontmatter', function () {
  this.timeout(8000);
  for (const [says, yaml, message] of yamlBombs) {
    it(`${says} are read or refused in bounded time`, () => {
      const { frontmatter, outline } = readDocument('a.md', `---\n${yaml}\n---\n# Body\n`);
      assert.equal(frontmatter.problems[0]?.message ?? null, message);
      assert.deepEqual(
        outline.headings.map(({ text }) => text),
        ['Body'],
      );
    });
  }

  it('is refused again and again without harm', () => {
    const yaml = `a: ${'['.repeat(2000)}`;
    for (let time = 0; time < 300; time++) assert.equal(readYaml(yaml).problems[0]?.message, 'too-deep');
  });

  it('changes no prototype', () => {
    readDocument('a.md', '---\n__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\n---\n');
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
});

describe('hostile bodies', function () {
  this.timeout(8000);
  for (const [says, body] of bodies) {
    it(`${says}: read to the end`, () => {
      const document = readDocument('a.md', `${body}\n\n`);
      const byLines = document.limits.filter(({ message }) => message !== 'run');
      assert.equal(document.outline.reading === 'lines', byLines.length > 0);
    });
  }

  it('a run that is too long or too dense for its links is said', () => {
    const messages = (text: string) => readDocument('a.md', text).limits.map(({ message }) => message);
    assert.deepEqual(messages(`# A\n\n[x](y.md) ${'many words '.repeat(7_000)}\n`), ['run']);
    assert.deepEqual(messages(`# A\n\n${'['.repeat(3_000)}\n`), ['run']);
    assert.deepEqual(messages(`# A\n\n${'many words '.repeat(7_000)}\n`), []);
  });

  it('what is too deep or too large is scanned by lines and said', () => {
    const deep = readDocument(
      'a.md',
      `# A\n\n${'>'.repeat(5000)} a\n\n## B\n\n- [ ] c\n\n| d | e |\n|---|---|\n| 1 | 2 |\n\n\`\`\`\n# no\n\`\`\`\n`,
    );
    assert.equal(deep.limits[0]?.message, 'shape');
    assert.deepEqual(
      deep.outline.headings.map(({ text }) => text),
      ['A', 'B'],
    );
    assert.deepEqual(
      deep.outline.items.map((item) => [item.text, item.task?.done]),
      [['c', false]],
    );
    assert.deepEqual(
      deep.outline.tables[0]?.rows[0]?.cells.map((cell) => cell.text),
      ['1', '2'],
    );
    assert.equal(readDocument('a.md', 'a\n'.repeat(1_200_000)).limits[0]?.message, 'size');
  });
});
