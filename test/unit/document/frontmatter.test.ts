import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read.js';
import { pairs, problemsOf } from './support.js';

interface Case {
  readonly says: string;
  readonly block: string;
  readonly entries: readonly [string, unknown][];
  readonly problems?: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: 'identifiers, dates and numbers stay as they are written',
    block: 'id: 0012\nd: 2026-02-30\nv: 1.10\nt: 12:30\nn: null',
    entries: [
      ['id', '0012'],
      ['d', '2026-02-30'],
      ['v', '1.10'],
      ['t', '12:30'],
      ['n', 'null'],
    ],
  },
  {
    says: 'comments are no part of values, and quotes are taken off',
    block: 'status: accepted # since May\nname: "a \\"b\\"" # c\nkind: \'it\'\'s\'',
    entries: [
      ['status', 'accepted'],
      ['name', 'a "b"'],
      ['kind', "it's"],
    ],
  },
  {
    says: 'a key without a value has none, an empty string is one',
    block: 'approvers:\nowner: ""',
    entries: [
      ['approvers', null],
      ['owner', ''],
    ],
  },
  {
    says: 'lists and mappings nest',
    block: 'outcome: {metric: checkout completion, from: 61%, by: 2026-06-30}\npeople:\n  - a\n  - b',
    entries: [
      [
        'outcome',
        [
          ['metric', 'checkout completion'],
          ['from', '61%'],
          ['by', '2026-06-30'],
        ],
      ],
      ['people', ['a', 'b']],
    ],
  },
  {
    says: 'block scalars are text, whatever stands in them',
    block: 'why: |\n  note: @ops\n  `x`\nafter: 1',
    entries: [
      ['why', 'note: @ops\n`x`'],
      ['after', '1'],
    ],
  },
  {
    says: 'handles, backticks and percent signs want quotes, and cost no other key',
    block: 'owner: @pm # c\npeople:\n  - @lead (eng)\n  - `x`\nrate: %5\nmore: [@a, b]',
    entries: [
      ['owner', '@pm'],
      ['people', ['@lead (eng)', '`x`']],
      ['rate', '%5'],
      ['more', ['@a', 'b']],
    ],
    problems: [
      'unquoted-handle: "@pm" -> "\\"@pm\\""',
      'unquoted-handle: "@lead (eng)" -> "\\"@lead (eng)\\""',
      'unquoted-handle: "`x`" -> "\\"`x`\\""',
      'unquoted-handle: "%5" -> "\\"%5\\""',
      'unquoted-handle: "@a" -> "\\"@a\\""',
    ],
  },
  {
    says: 'a colon in a title wants quotes of a kind that the title does not hold',
    block: 'title: Carts: a plan # x\nother: Use "x": now\nurl: http://a.b: c\nend: a:\nlast: 1',
    entries: [
      ['title', 'Carts: a plan'],
      ['other', 'Use "x": now'],
      ['url', 'http://a.b: c'],
      ['end', 'a:'],
      ['last', '1'],
    ],
    problems: [
      'unquoted-colon: "Carts: a plan" -> "\\"Carts: a plan\\""',
      'unquoted-colon: "Use \\"x\\": now" -> "\'Use \\"x\\": now\'"',
      'unquoted-colon: "http://a.b: c" -> "\\"http://a.b: c\\""',
      'unquoted-colon: "a:" -> "\\"a:\\""',
    ],
  },
  {
    says: 'a template placeholder is text, not a mapping',
    block:
      'date: {YYYY-MM-DD of the decision}\nby: {{ author }}\ntitle: {short} of {long}\nstatus: {proposed | accepted\nends: 1',
    entries: [
      ['date', '{YYYY-MM-DD of the decision}'],
      ['by', '{{ author }}'],
      ['title', '{short} of {long}'],
      ['status', '{proposed | accepted'],
      ['ends', '1'],
    ],
    problems: [
      'placeholder-mapping: "{YYYY-MM-DD of the decision}"',
      'placeholder-mapping: "{{ author }}"',
      'placeholder-mapping: "{short} of {long}"',
      'placeholder-mapping: "{proposed | accepted"',
    ],
  },
  {
    says: 'tabs do not indent',
    block: 'a:\n\tb: 1\n\tc: 2\nd: 3',
    entries: [
      [
        'a',
        [
          ['b', '1'],
          ['c', '2'],
        ],
      ],
      ['d', '3'],
    ],
    problems: ['tab-indent: "\\t"'],
  },
  {
    says: 'a key that is there twice is told at the second place, in nested mappings too',
    block: 'a: 1\nb: {k: 1, k: 2}\na: 2',
    entries: [
      ['a', '1'],
      [
        'b',
        [
          ['k', '1'],
          ['k', '2'],
        ],
      ],
      ['a', '2'],
    ],
    problems: ['duplicate-key: "k"', 'duplicate-key: "a"'],
  },
  {
    says: 'what is not closed costs its own key alone',
    block: 'a: [1\nb: "x\nc: \'y\nd: 4',
    entries: [
      ['a', '[1'],
      ['b', '"x'],
      ['c', "'y"],
      ['d', '4'],
    ],
    problems: ['syntax: "[1"', 'syntax: "\\"x"', 'syntax: "\'y"'],
  },
  {
    says: 'a link wants quotes',
    block: 'by: [ADR-2](b.md)\nc: 1',
    entries: [
      ['by', '[ADR-2](b.md)'],
      ['c', '1'],
    ],
    problems: ['syntax: "[ADR-2](b.md)" -> "\\"[ADR-2](b.md)\\""'],
  },
  {
    says: 'a line without a key is left out',
    block: 'a: 1\nplain words\nb: 2',
    entries: [
      ['a', '1'],
      ['b', '2'],
    ],
    problems: ['syntax: "plain words"'],
  },
  {
    says: 'aliases repeat single values and nothing else',
    block: 'a: *x\nb: &y {c: *y}\nd: &z v\ne: *z\n<<: *y',
    entries: [
      ['a', '*x'],
      ['b', [['c', '*y']]],
      ['d', 'v'],
      ['e', 'v'],
      ['<<', '*y'],
    ],
    problems: ['unresolved-alias: "*x"', 'unresolved-alias: "*y"', 'unresolved-alias: "*y"'],
  },
  { says: 'a list is no mapping', block: '- a\n- b', entries: [], problems: ['not-a-mapping: "- a\\n- b"'] },
  {
    says: 'names of the language are names like others',
    block: '__proto__: 1\nconstructor: 2\ntoString: 3',
    entries: [
      ['__proto__', '1'],
      ['constructor', '2'],
      ['toString', '3'],
    ],
  },
];

describe('frontmatter', () => {
  for (const { says, block, entries, problems = [] } of cases) {
    it(says, () => {
      const text = `---\n${block}\n---\n# Body\n`;
      const { frontmatter, bodyStart } = readDocument('a.md', text);
      assert.deepEqual(pairs(frontmatter.entries), entries);
      assert.deepEqual(problemsOf(text, frontmatter.problems), problems);
      assert.equal(frontmatter.state, problems.length === 0 ? 'valid' : 'invalid');
      assert.equal(text.slice(bodyStart), '# Body\n');
    });

    it(`${says} (the same in CRLF, in lone CR and after a BOM)`, () => {
      const text = `---\n${block}\n---\n# Body\n`;
      const wanted = shape(text);
      for (const eol of ['\r\n', '\r']) assert.deepEqual(shape(text.replaceAll('\n', eol)), wanted);
      assert.deepEqual(shape(`\ufeff${text}`), wanted);
      assert.equal(readDocument('a.md', `\ufeff${text}`).bom, true);
    });
  }

  it('reads every entry of a repaired block as it was recovered', () => {
    const text = '---\ntitle: Carts: a plan\nowner: @pm\nby: [ADR-2](b.md)\n---\n';
    let repaired = text;
    for (const { repair } of [...readDocument('a.md', text).frontmatter.problems].reverse()) {
      assert.ok(repair !== null);
      repaired = repaired.slice(0, repair.range.start) + repair.text + repaired.slice(repair.range.end);
    }
    const { frontmatter } = readDocument('a.md', repaired);
    assert.equal(frontmatter.state, 'valid');
    assert.deepEqual(pairs(frontmatter.entries), [
      ['title', 'Carts: a plan'],
      ['owner', '@pm'],
      ['by', '[ADR-2](b.md)'],
    ]);
  });

  it('says the same about a broken block each time it is read', () => {
    const text = '---\na: [1\nb: {\n---\n';
    assert.deepEqual(readDocument('a.md', text).frontmatter, readDocument('a.md', text).frontmatter);
    assert.notEqual(readDocument('a.md', text).frontmatter.problems.length, 0);
  });

  it('is not valid where a merge conflict was committed, and makes no noise about it', () => {
    const { frontmatter } = readDocument(
      'a.md',
      '---\na: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\nc: 1\n---\n',
    );
    assert.equal(frontmatter.state, 'invalid');
    assert.deepEqual(frontmatter.problems, []);
    assert.deepEqual(
      frontmatter.entries.map(({ key }) => key),
      ['a', 'b', 'b', 'c'],
    );
  });
});

function shape(raw: string): unknown {
  const { text, frontmatter, bodyStart, lines } = readDocument('a.md', raw);
  const words = problemsOf(text, frontmatter.problems).map((words) =>
    words.replaceAll('\\r\\n', '\\n').replaceAll('\\r', '\\n'),
  );
  return [frontmatter.state, pairs(frontmatter.entries), words, lines.at(bodyStart)];
}
