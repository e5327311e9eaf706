import assert from 'node:assert/strict';
import { linesOf } from '../../../src/core/document/lines.js';
import { silenceOf } from '../../../src/core/lint/silence.js';
import { suppressionsIn } from '../../../src/core/lint/suppressions.js';
import { adr, rules, said } from './support.js';

const why = '-- agreed with legal';

describe('a suppression', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['on the next line', [`<!-- cutline-disable-next-line one ${why} -->`, 'ONE TWO', '', 'ONE'], ['8 two', '10 one']],
    ['on the next line over blank lines', [`<!-- cutline-disable-next-line one ${why} -->`, '', '', 'ONE'], []],
    ['of two rules', [`<!-- cutline-disable-next-line one, two ${why} -->`, 'ONE TWO'], []],
    ['of two rules without a comma', [`<!-- cutline-disable-next-line one two ${why} -->`, 'ONE TWO'], []],
    ['of every rule', [`<!-- cutline-disable-next-line ${why} -->`, 'ONE TWO'], []],
    [
      'above another one',
      [`<!-- cutline-disable-next-line one ${why} -->`, `<!-- cutline-disable-next-line two ${why} -->`, 'ONE TWO'],
      [],
    ],
    [
      'of a block',
      [`<!-- cutline-disable one ${why} -->`, 'ONE TWO', '', '<!-- cutline-enable one -->', '', 'ONE'],
      ['8 two', '12 one'],
    ],
    ['of a block without an end', [`<!-- cutline-disable one ${why} -->`, 'ONE', '', '## More', 'ONE'], []],
    [
      'of a block that an end without rules ends',
      [`<!-- cutline-disable one two ${why} -->`, 'ONE TWO', '', '<!-- cutline-enable -->', 'ONE TWO'],
      ['11 one', '11 two'],
    ],
    [
      'of every rule, ended for one',
      [`<!-- cutline-disable ${why} -->`, 'ONE TWO', '', '<!-- cutline-enable one -->', 'ONE TWO'],
      ['11 one'],
    ],
    [
      'of a block, ended and begun again',
      [
        `<!-- cutline-disable one ${why} -->`,
        'ONE',
        '<!-- cutline-enable -->',
        'ONE',
        `<!-- cutline-disable one ${why} -->`,
        'ONE',
      ],
      ['10 one'],
    ],
    [
      'of the file, wherever it stands',
      ['ONE', '', `<!-- cutline-disable-file one ${why} -->`, '', 'ONE TWO'],
      ['11 two'],
    ],
    ['of every rule in the file', ['ONE', '', `<!-- cutline-disable-file ${why} -->`, '', 'TWO'], []],
    [
      'in the row above',
      ['| A | B |', '|---|---|', `| x | y <!-- cutline-disable-next-line one ${why} --> |`, '| ONE | TWO |'],
      ['10 two'],
    ],
    [
      'in the head of a table, for the first row',
      [`| A | B <!-- cutline-disable-next-line one ${why} --> |`, '|---|---|', '| ONE | z |', '| ONE | z |'],
      ['10 one'],
    ],
    ['in an item of a list', [`- x <!-- cutline-disable-next-line one ${why} -->`, '- ONE', '- ONE'], ['9 one']],
    ['over several lines', ['<!-- cutline-disable-next-line', `one ${why}`, '-->', 'ONE', '', 'ONE'], ['12 one']],
    ['in code', ['```', `<!-- cutline-disable-file one ${why} -->`, '```', 'ONE'], ['10 one']],
    ['in a code span', [`\`<!-- cutline-disable-file one ${why} -->\``, '', 'ONE'], ['9 one']],
    ['of what may never be hidden', [`<!-- cutline-disable-file ${why} -->`, '', 'BAD ONE'], ['9 merge-conflict']],
  ];
  for (const [name, lines, expected] of cases) {
    it(name, () => {
      assert.deepEqual(said(adr(lines)), expected);
    });
    it(`${name}, with CRLF`, () => {
      const files = Object.fromEntries(
        Object.entries(adr(lines)).map(([path, text]) => [path, text.replace(/\n/g, '\r\n')]),
      );
      assert.deepEqual(said(files), expected);
    });
  }

  it('in frontmatter covers the next key, or the file', () => {
    const text = (comment: string): Record<string, string> => ({
      'docs/adr/0001-a.md': `---\nstatus: accepted\n${comment}\ntags: [ONE, TWO]\n---\n\n# ADR-1: A\n\nONE TWO\n`,
    });
    assert.deepEqual(said(text(`# cutline-disable-next-line one ${why}`)), ['4 two', '9 one', '9 two']);
    assert.deepEqual(said(text(`# cutline-disable-file one ${why}`)), ['4 two', '9 two']);
    assert.deepEqual(said(text(`owner: cart # cutline-disable-next-line one ${why}`)), ['4 two', '9 one', '9 two']);
    assert.deepEqual(said(text(`title: "x # cutline-disable-file one ${why}"`)), ['4 one', '4 two', '9 one', '9 two']);
    assert.deepEqual(said(text(`title: x# cutline-disable-file one`)), ['4 one', '4 two', '9 one', '9 two']);
    const block = said(text(`note: |\n  # cutline-disable-file one ${why}`));
    assert.deepEqual(block, ['5 one', '5 two', '10 one', '10 two']);
  });

  it('in a side file covers what stands there', () => {
    const readme = '# KEP-1: A\n\n## Summary\n\nX.\n\n## Motivation\n\nY.\n\n## Proposal\n\nONE\n';
    const side = `title: A\n# cutline-disable-next-line one ${why}\nowning-sig: ONE\nstatus: implementable\n`;
    const found = said({ 'keps/sig-a/1-a/README.md': readme, 'keps/sig-a/1-a/kep.yaml': side });
    assert.deepEqual(found, ['keps/sig-a/1-a/README.md:13 one']);
    const open = said({ 'keps/sig-a/1-a/README.md': readme, 'keps/sig-a/1-a/kep.yaml': side.replace(/#.*\n/, '') });
    assert.deepEqual(open, ['keps/sig-a/1-a/README.md:13 one', 'keps/sig-a/1-a/kep.yaml:2 one']);
  });

  it('takes as much longer as its text is longer', () => {
    const quickest = (count: number): number => Math.min(...[1, 2, 3].map(() => timeFor(count)));
    timeFor(1000);
    const [some, many] = [quickest(1000), quickest(8000)];
    assert.ok(many < 30 * Math.max(some, 1), `${String(some)} ms, then ${String(many)} ms`);
  });
});

/** How long it takes to read this many comments and to ask each line for its silence, in milliseconds. */
function timeFor(count: number): number {
  const line = '<!-- cutline-disable one two -- agreed with legal -->\n';
  const text = line.repeat(count);
  const comments = Array.from({ length: count }, (_, index) => {
    const start = index * line.length;
    const range = { start, end: start + line.length - 1 };
    return { range, inner: { start: start + 5, end: start + 50 }, carrier: 'html' as const };
  });
  const started = performance.now();
  const silence = silenceOf(suppressionsIn(text, linesOf(text), comments));
  for (let at = 0; at < text.length; at += line.length) silence('one', at);
  return performance.now() - started;
}

describe('a suppression without effect', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['of nothing', [`<!-- cutline-disable-next-line one ${why} -->`, 'Words'], ['7 unused-suppression/unused']],
    ['of one of two', [`<!-- cutline-disable-next-line one two ${why} -->`, 'ONE'], ['7 unused-suppression/unused-id']],
    ['of every rule', [`<!-- cutline-disable-file ${why} -->`, '', 'Words'], ['7 unused-suppression/unused']],
    [
      'twice for one line',
      [`<!-- cutline-disable-file one ${why} -->`, '', `<!-- cutline-disable one ${why} -->`, 'ONE'],
      ['7 unused-suppression/unused'],
    ],
    ['of no rule', [`<!-- cutline-disable-file ones ${why} -->`, ''], ['7 unused-suppression/unknown-rule']],
    [
      'of what may never be hidden',
      [`<!-- cutline-disable-file invalid-config ${why} -->`],
      ['7 unused-suppression/never'],
    ],
    ['under a misspelt word', [`<!-- cutline-disable-fiel one ${why} -->`], ['7 unused-suppression/unknown-word']],
    ['under a word of somebody else', [`<!-- cutline-was-here one ${why} -->`], []],
    ['that ends nothing', ['<!-- cutline-enable -->'], ['7 unused-suppression/nothing-to-end']],
    [
      'that ends another rule',
      [`<!-- cutline-disable one ${why} -->`, 'ONE', '', '<!-- cutline-enable two -->'],
      ['10 unused-suppression/nothing-to-end'],
    ],
    [
      'that says no reason',
      ['<!-- cutline-disable-next-line one -->', 'ONE'],
      ['7 unexplained-suppression/unexplained'],
    ],
  ];
  for (const [name, lines, expected] of cases) {
    it(name, () => {
      assert.deepEqual(said(adr(lines)), expected);
    });
  }

  const unused = [`<!-- cutline-disable-file one ${why} -->`, '', `<!-- cutline-disable-next-line ${why} -->`, 'Words'];
  it('is not judged in a closed record', () => {
    assert.deepEqual(said(adr(unused, 'rejected')), []);
  });
  it('is not judged for a rule that did not run', () => {
    assert.deepEqual(said(adr(unused), { only: new Set(['two', 'unused-suppression']) }), []);
    assert.deepEqual(said({ ...adr(unused.slice(0, 1)), '.cutline.yaml': 'rules: {one: off}' }), []);
  });
  it('is not judged where nobody asks for it', () => {
    assert.deepEqual(said(adr(unused), { only: new Set(['one']) }), []);
    assert.deepEqual(said(adr(unused), { rules: rules.slice(0, 4) }), []);
    assert.deepEqual(said({ ...adr(unused), '.cutline.yaml': 'rules: {unused-suppression: off}' }), []);
  });
});
