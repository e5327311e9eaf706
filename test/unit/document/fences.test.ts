import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read.js';
import { problemsOf } from './support.js';

const cases: readonly [says: string, text: string, state: string, body: string, problems?: readonly string[]][] = [
  ['three dashes open and close', '---\na: 1\n---\nb', 'valid', 'b'],
  ['dots close too', '---\na: 1\n...\nb', 'valid', 'b'],
  ['blanks after a fence do not count', '--- \t\na: 1\n---  \nb', 'valid', 'b'],
  ['an empty block is one', '---\n---\nb', 'valid', 'b'],
  ['a block at the end of the text needs no line ending', '---\na: 1\n---', 'valid', ''],
  ['four dashes are no fence', '----\na: 1\n----\n', 'absent', '----\na: 1\n----\n'],
  ['four dashes close nothing', '---\na: 1\n----\n---\nb', 'invalid', 'b', ['syntax: "----"']],
  [
    'a blank line before it is one too many',
    '\n---\na: 1\n---\nb',
    'invalid',
    'b',
    ['not-first: "---" -> "---\\na: 1\\n---\\n"'],
  ],
  [
    'a comment before it belongs below',
    '<!-- x -->\r\n---\r\na: 1\r\n---\r\nb',
    'invalid',
    'b',
    ['not-first: "---" -> "---\\r\\na: 1\\r\\n---\\r\\n<!-- x -->\\r\\n"'],
  ],
  ['a line that starts a program stays', '#!x\n---\na: 1\n---\nb', 'invalid', 'b', ['not-first: "---"']],
  [
    'a thematic break below a comment is none',
    '<!-- x -->\n---\n\na: 1\n\n---\n',
    'absent',
    '<!-- x -->\n---\n\na: 1\n\n---\n',
  ],
  ['prose below a blank line is none', '\n---\nSome words.\n---\n', 'absent', '\n---\nSome words.\n---\n'],
  ['plus signs are another language', '+++\na = 1\n+++\nb', 'invalid', 'b', ['other-language: "+++"']],
  [
    'plus signs around YAML become dashes',
    '+++\na: 1\n+++\nb',
    'invalid',
    'b',
    ['other-language: "+++" -> "---\\na: 1\\n---"'],
  ],
  ['plus signs that nothing closes are text', '+++\na: 1\n', 'absent', '+++\na: 1\n'],
  ['text before it makes it text', 'a: 1\n---\nb', 'absent', 'a: 1\n---\nb'],
  ['a thematic break is none', '---\n\nSome words.\n\n---\n', 'absent', '---\n\nSome words.\n\n---\n'],
  ['a lone fence is a thematic break', '---\n', 'absent', '---\n'],
  [
    'a fence that is never closed ends after its last key',
    '---\na: 1\nl:\n  - x\n\n# B\n',
    'invalid',
    '\n# B\n',
    ['unclosed: "---"'],
  ],
  [
    'a thematic break far below closes nothing',
    '---\na: 1\n\n# B\n\nSome words.\n\n---\nx',
    'invalid',
    '\n# B\n\nSome words.\n\n---\nx',
    ['unclosed: "---"'],
  ],
  ['an unclosed block has one problem', '---\na: @x\nb: c: d\n\n# B\n', 'invalid', '\n# B\n', ['unclosed: "---"']],
  ['JSON is another language', '---json\n{"a": 1}\n---\nb', 'invalid', 'b', ['other-language: "---json" -> "---"']],
  ['TOML is another language', '---toml\na = 1\n---\nb', 'invalid', 'b', ['other-language: "---toml"']],
  [
    'a name after the fence is not needed for YAML',
    '---yaml\na: 1\n---\nb',
    'invalid',
    'b',
    ['other-language: "---yaml" -> "---"'],
  ],
  ['YAML below another name is YAML', '---js\na: 1\n---\nb', 'invalid', 'b', ['other-language: "---js" -> "---"']],
  [
    'another language that is never closed leaves the body',
    '---js\n# B\n',
    'invalid',
    '# B\n',
    ['other-language: "---js"'],
  ],
  ['words after dashes are text', '--- words\na: 1\n---\n', 'absent', '--- words\na: 1\n---\n'],
];

describe('frontmatter fences', () => {
  for (const [says, text, state, body, problems = []] of cases) {
    it(says, () => {
      const { frontmatter, bodyStart } = readDocument('a.md', text);
      assert.equal(frontmatter.state, state);
      assert.equal(text.slice(bodyStart), body);
      assert.deepEqual(problemsOf(text, frontmatter.problems), problems);
      assert.equal(frontmatter.range.end, bodyStart);
      assert.match(text.slice(0, frontmatter.range.start), /^(?:#!x\n|<!-- x -->|\s)*$/);
    });
  }

  it('keeps the comments that stand before the block', () => {
    const { outline, frontmatter } = readDocument('a.md', '<!-- x -->\n---\na: 1\n---\n<!-- y -->\n');
    assert.deepEqual(
      outline.comments.map(({ text }) => text),
      ['x', 'y'],
    );
    assert.deepEqual(
      frontmatter.entries.map(({ key }) => key),
      ['a'],
    );
  });

  it('reads the entries of an unclosed block', () => {
    const { frontmatter } = readDocument('a.md', '---\nstatus: accepted\nowner: @pm\n\n# Title\n');
    assert.deepEqual(
      frontmatter.entries.map(({ key }) => key),
      ['status', 'owner'],
    );
    assert.equal(frontmatter.problems[0]?.data['line'], '4');
  });
});

describe('front matter in another language', () => {
  for (const language of ['js', 'javascript', ' js', 'coffee', 'cson', 'json', 'toml']) {
    it(`runs nothing after ---${language}`, () => {
      const canary = globalThis as { canary?: boolean };
      const code = '(globalThis.canary = true)';
      for (const text of [
        `---${language}\n${code}\n---\n# B\n`,
        `---${language}\n${code}\n\n# B\n`,
        `# B\n\n---${language}\n${code}\n---\n`,
      ]) {
        assert.ok(readDocument('a.md', text).outline.headings.some((heading) => heading.text === 'B'));
      }
      assert.equal(canary.canary, undefined);
    });
  }
});
