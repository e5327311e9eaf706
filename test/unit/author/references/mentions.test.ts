import assert from 'node:assert/strict';
import { mentionsOf } from '../../../../src/core/author/references/mentions-of.js';
import type { PlainFile } from '../../../../src/core/author/references/mentions.js';
import { corpusOf } from '../../artifact/support.js';

const queue = 'docs/adr/0012-use-queues.md';
const record = '# ADR-0012: Use queues\n\n## Status\n\nAccepted\n\n## Context\n\nA\n\n## Decision\n\nB\n';

/** The places of one more file that speak of ADR 12: the line as it is, with each place in guillemets. */
function marked(text: string, path = 'docs/adr/0013-drop-queues.md', code: readonly PlainFile[] = []): string {
  const corpus = corpusOf({ [queue]: record, 'docs/log.txt': '', ...(code.length > 0 ? {} : { [path]: text }) });
  const [artifact] = corpus.artifacts.filter((each) => each.path === queue);
  assert.ok(artifact);
  const mentions = mentionsOf(corpus, { artifact, record: null }, code).filter((mention) => mention.path === path);
  let result = '';
  let done = 0;
  for (const { range, text: written } of mentions) {
    assert.equal(text.slice(range.start, range.end), written);
    result += `${text.slice(done, range.start)}«${written}»`;
    done = range.end;
  }
  return result + text.slice(done);
}

describe('where a record is spoken of', () => {
  const documents: readonly (readonly [string, string, string?])[] = [
    ['words in prose', 'See «ADR-0012», «ADR 12», «adr-12» and «ADR-12».'],
    ['words that only look alike', 'See ADR-00123, XADR-0012, ADR-0012x-y, a/ADR-0012 and $12.'],
    ['a link', 'See [queues](«0012-use-queues.md»#context).'],
    [
      'a link with its number',
      'See [«ADR-0012»](«0012-use-queues.md») and [«0012». Use queues](«./0012-use-queues.md»).',
    ],
    ['a link in angle brackets with a title', 'See [queues](<«0012-use-queues.md»> "Why").'],
    ['an encoded link', 'See [queues](«0012%2Duse%2Dqueues.md»).'],
    ['a link from the root', 'See [queues](«/docs/adr/0012-use-queues.md»).'],
    [
      'a definition',
      'See [«ADR-0012»] and [it][q].\n\n[«ADR-0012»]: «0012-use-queues.md»#a\n[q]: <«../adr/0012-use-queues.md»>\n',
    ],
    ['HTML', '<p><a href="«0012-use-queues.md»">queues</a></p>'],
    ['a wiki link', 'See [[«0012-use-queues»]] and [[«0012-use-queues»|the queues]].'],
    ['a path in prose', 'It stands in «docs/adr/0012-use-queues.md».'],
    ['a block of code, which links to nothing', '```md\n[a](0012-use-queues.md)\n```\n'],
    ['a path in backticks', 'It stands in `«docs/adr/0012-use-queues.md»`.'],
    ['a comment', '<!-- [a](0012-use-queues.md) -->\n'],
    ['a link to another place', 'See [ADR-0012](https://example.org/0012-use-queues.md).'],
    [
      'an index with a table',
      '| No | Title |\n|---|---|\n| «0012» | [Use queues](«0012-use-queues.md») |\n| 0011 | 12 |\n',
    ],
    ['an index with a list', '- «0012»: [Use queues](«0012-use-queues.md»)\n- 0011: [12 ways](0011-ways.md)\n'],
    ['a page that is no artifact', 'Read [queues](«docs/adr/0012-use-queues.md») or «ADR-0012».', 'README.md'],
    ['a list in frontmatter', '---\nstatus: accepted\nsupersedes: [«ADR-0012», ADR-0007]\n---\n# ADR-0013: Drop\n'],
    ['a bare number in frontmatter', '---\nstatus: accepted\nsupersedes:\n  - "«0012»"\n---\n# ADR-0013: Drop\n'],
    ['a name in frontmatter', '---\nstatus: accepted\nsupersedes: «0012-use-queues»\n---\n# ADR-0013: Drop\n'],
    [
      'a path in frontmatter',
      '---\nstatus: accepted\nsupersedes: «docs/adr/0012-use-queues.md»\n---\n# ADR-0013: Drop\n',
    ],
    ['a bullet', '# 13. Drop\n\n* Status: accepted\n* Supersedes: «ADR-0012»\n\n## Context\n\nA\n\n## Decision\n\nB\n'],
    [
      'a table',
      '# 13. Drop\n\n| Status | Supersedes |\n|---|---|\n| Accepted | «ADR-0012» |\n\n## Context\n\nA\n\n## Decision\n\nB\n',
    ],
    [
      'a status',
      '# 13. Drop\n\n## Status\n\nAccepted, supersedes [«0012»](«0012-use-queues.md»)\n\n## Context\n\nA\n\n## Decision\n\nB\n',
    ],
    ['other line endings', '\r\nSee [queues](«0012-use-queues.md»)\r\nand «ADR-0012».\r\n'],
  ];
  for (const [name, expected, path] of documents)
    it(`is found in ${name}`, () => {
      assert.equal(marked(expected.replace(/[«»]/g, ''), path), expected);
    });

  const code: readonly (readonly [string, string])[] = [
    ['a line comment', 'const a = 1; // «ADR-0012»\n'],
    ['a comment that names what it is', '// decision: «ADR-0012», see «docs/adr/0012-use-queues.md»\n'],
    ['a block comment', '/*\n * «ADR 12»\n */\n'],
    ['a hash comment', '# see «ADR-0012»\nx = "ADR-0012"\n'],
    ['a marker', '@adr «0012»\n'],
    [
      'text that is no comment',
      'const text = "ADR-0012";\nconst other = \'ADR-0012\';\nopen("https://example.org/?q=ADR-0012");\n',
    ],
    ['a comment of Basic', "  ' «ADR-0012»\n"],
  ];
  for (const [name, expected] of code)
    it(`is found in code, in ${name}`, () => {
      const text = expected.replace(/[«»]/g, '');
      assert.equal(marked(text, 'src/a.ts', [{ path: 'src/a.ts', text }]), expected);
    });

  it('is found in its own title', () => {
    const corpus = corpusOf({ [queue]: record });
    const [artifact] = corpus.artifacts;
    assert.ok(artifact);
    assert.deepEqual(
      mentionsOf(corpus, { artifact, record: null }, []).map(({ text }) => text),
      ['ADR-0012'],
    );
  });

  it('is one decision of a log', () => {
    const log =
      '# Decision log\n\n| ID | Decision | Why |\n|---|---|---|\n| D-7 | Use queues | Load |\n| D-8 | Drop D-7 | Cost |\n';
    const corpus = corpusOf({ 'docs/decision-log.md': log, 'README.md': 'D-7 holds.\n' });
    const [artifact] = corpus.artifacts;
    const found = artifact?.records.find(({ id }) => id?.text === 'D-7');
    assert.ok(artifact && found);
    const mentions = mentionsOf(corpus, { artifact, record: found }, []);
    assert.deepEqual(
      mentions.map(({ path, text }) => `${path} ${text}`),
      ['docs/decision-log.md D-7', 'docs/decision-log.md D-7', 'README.md D-7'].sort((a, b) => (a < b ? 1 : -1)),
    );
  });
});
