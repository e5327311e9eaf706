import assert from 'node:assert/strict';
import { globMatcher } from '../../../src/core/text/globs.js';

describe('globMatcher', () => {
  it('matches paths as people expect', () => {
    const matches = globMatcher(['docs/**', './notes/*.md']);
    for (const path of ['docs/adr/0001-x.md', 'docs/.old/x.md', 'notes/a.md']) assert.ok(matches(path), path);
    for (const path of ['src/docs.md', 'notes/a/b.md']) assert.ok(!matches(path), path);
  });

  it('reads no extended patterns', () => {
    assert.ok(!globMatcher(['+(a|b).md'])('a.md'));
  });

  it('answers at once where the glob and the name are made to take long', () => {
    const started = process.hrtime.bigint();
    for (const glob of [`${'*a'.repeat(60)}*b`, `${'**/a/'.repeat(30)}b`, '{a,b}'.repeat(40)])
      assert.ok(!globMatcher([glob])(`${'a/'.repeat(60)}${'a'.repeat(200)}.md`));
    assert.ok(process.hrtime.bigint() - started < 500_000_000n);
  });
});
