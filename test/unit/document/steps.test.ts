import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf } from '../../../src/core/document/lines.js';
import { quickOutline } from '../../../src/core/document/outline/quick.js';
import { stepsByRules } from '../../../src/core/document/outline/block-rules.js';
import { stepsByRulesAlone, stepsThrough } from '../../../src/core/document/outline/steps.js';

/** The outline by the scanner and the whole rules together, and how many stretches it left to the rules. */
function scanned(text: string) {
  let stretches = 0;
  const outline = quickOutline(text, linesOf(text), 0, (...body) =>
    stepsThrough(...body, (source, line) => {
      stretches++;
      return stepsByRules(source, line);
    }),
  );
  return { outline, stretches };
}

function byRulesAlone(text: string) {
  return quickOutline(text, linesOf(text), 0, stepsByRulesAlone);
}

const known: Readonly<Record<string, string>> = {
  'headings and paragraphs': '# A\na\nb\n## B ##\nC\n===\nd\n---\n#e\n####### f\n',
  code: '```js\n# a\n\n```\n~~~\nb\n\n    c\n\n    d\n# e\n\n``` a `b`\n',
  lists:
    '- a\n  b\nc\n\n  d\n  - e\n    1. f\n\n- g\n* h\n-\n\n-\n  i\n1) j\n2) k\n3. l\n\n\t- m\n-\tn\n- - o\n- # p\n',
  'words that only look like an item': 'a\n2. b\n-\n-c\n1.d\n1234567890. e\n',
  tables: 'a\n| b | c\\|d |\n|:-:|---\n| e |\n- f\n\n|g|\n|-|\n    h\n',
  breaks: '***\n - - -\n_ _ _ _\n* * *\n',
  'comments and elements': '<!-- a\n\nb --> c\n<div>\nd\n\n</div>\n# e\nf <b>\n<br>g\n<http://a.example>\n',
  'definitions of one line': '[a]: b\n[c]: d\n\n[e] f\n[g]: h\n\n[i](j)\n',
};

const rare: Readonly<Record<string, string>> = {
  'a quote': '> a\n> - b\nc\n\n# D\n',
  'a definition of several lines': '[a]:\n  b\n  "c"\nd\n\n# E\n',
  'another element': '<pre>\n\na\n</pre>\n\n# B\n',
  'a tag on its own line': '<a href="b">\nc\n\n# D\n',
  'a quote in a list': '- a\n  > b\n\n# C\n',
};

describe('the scanner of blocks', () => {
  for (const [name, text] of Object.entries(known))
    it(`reads ${name} without the whole rules`, () => {
      assert.deepEqual(scanned(text), { outline: byRulesAlone(text), stretches: 0 });
    });

  for (const [name, text] of Object.entries(rare))
    it(`leaves ${name} to the whole rules up to the next heading`, () => {
      const rules: string[] = [];
      const steps = stepsThrough(text, linesOf(text), 0, (source, line) => {
        rules.push(source);
        return stepsByRules(source, line);
      });
      assert.deepEqual(rules, [text.slice(0, text.lastIndexOf('# '))]);
      assert.equal(steps?.at(-1)?.kind, 'marked-heading');
      assert.deepEqual(scanned(text).outline, byRulesAlone(text));
    });

  it('goes beyond a heading that stands in what it left to the whole rules', () => {
    for (const text of ['> a\n\n```\n# b\n```\n\n# C\n', '<pre>\n# a\n</pre>\n# B\n', '> a\n\n<div>\n# b\n\n# C\n'])
      assert.deepEqual(scanned(text).outline, byRulesAlone(text));
  });

  it('finds what the whole rules find', () => {
    const part = fc.constantFrom(
      ...['a', 'b c', '\n', '\n', '\n\n', '\n  ', '\n    ', '\n- ', '\n  - ', '\n* ', '\n1. ', '\n2) ', '\n   1. '],
      ...['\n# ', '\n## h', '\n---', '\n===', '\n***', '\n```', '\n```js\n', '\n~~~', '\n  ```', '> ', '\n> ', '|'],
      ...['\n|a|b|', '\n|-|-|', '\n--|--\n', '-|', '\\', '`', '<!--', '-->', '\n<!-- ', '<div>', '\n<div>', '\n</div>'],
      ...[
        '\n<b>',
        '<br/>',
        '\n<pre>',
        '</pre>',
        '\n[a]: b',
        '\n[a]',
        '[a]: ',
        ']: x',
        '[',
        '\t',
        '\n\t',
        '\n-\ta',
        '\n-',
      ],
      ...['\n+ ', '\n - [ ] x', '\r\n', '\r', '\u00a0', '\n\u00a0', '123456789. ', '1234567890. ', '\n    - deep'],
      ...['\n      ', '\n<http://x.example>', '\n<?x', '\n<!D', '\n<!1', '#', '\n#######', '\n#', '_ _ _', '\n_ _ _'],
      ...['=', '-', ':', ' ', '  ', '"t"', "\n't'", '\n<script>', '\n<a href="x">', '\n- - a', '\n* * *', '\n- # h'],
      ...['\n1. > q', '\n   text'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        assert.deepEqual(scanned(text).outline, byRulesAlone(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
