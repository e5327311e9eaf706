import assert from 'node:assert/strict';
import { fixAll } from '../../../src/core/lint/fix.js';
import { lint } from '../../../src/core/lint/run.js';
import { adr, corpusOf, rules, today } from './support.js';

const comment = '<!-- cutline-disable-next-line one -- agreed with legal -->';

describe('the fix of a suppression without effect', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['between blank lines', `Above\n\n${comment}\n\nBelow\n`, 'Above\n\nBelow\n'],
    ['above a line', `Above\n\n${comment}\nBelow\n`, 'Above\n\nBelow\n'],
    ['below a line', `Above\n${comment}\n\nBelow\n`, 'Above\n\nBelow\n'],
    ['between two lines', `Above\n${comment}\nBelow\n`, 'Above\n\nBelow\n'],
    ['behind words', `Above ${comment}\nBelow\n`, 'Above\nBelow\n'],
    ['at the end', `Above\n\n${comment}`, 'Above\n\n'],
    ['of some rules, the first', `${comment.replace('one', 'two one')}\nONE\n`, `${comment}\nONE\n`],
    ['of some rules, the last two', `${comment.replace('one', 'one, two, two')}\nONE\n`, `${comment}\nONE\n`],
    ['of some rules, around', `${comment.replace('one', 'two,one,two')}\nONE\n`, `${comment}\nONE\n`],
    [
      'of a block, with its end',
      'A\n\n<!-- cutline-disable two -- x y -->\n\nB\n\n<!-- cutline-enable two -->\n\nC\n',
      'A\n\nB\n\nC\n',
    ],
    [
      'of a block, without the end of another',
      'A\n\n<!-- cutline-disable one -- x y -->\nONE\n\n<!-- cutline-disable two -- x y -->\n\n<!-- cutline-enable -->\n\nC\n',
      'A\n\n<!-- cutline-disable one -- x y -->\nONE\n\n<!-- cutline-enable -->\n\nC\n',
    ],
  ];
  for (const [name, before, after] of cases) {
    it(`takes it away ${name}`, () => {
      const files = adr([before]);
      const path = 'docs/adr/0001-a.md';
      const fixed = fixAll(files[path] ?? '', lint(corpusOf(files), { rules, today }));
      assert.equal(fixed.text, adr([after])[path]);
      assert.deepEqual(fixAll(fixed.text, lint(corpusOf({ [path]: fixed.text }), { rules, today })).findings, []);
    });
  }
});
