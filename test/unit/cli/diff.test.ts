import assert from 'node:assert/strict';
import pc from 'picocolors';
import { patchOf, shownPatch } from '../../../src/cli/reporters/diff.js';

const plain = pc.createColors(false);
const painted = pc.createColors(true);

describe('the diff of fixes', () => {
  const files = [{ path: 'docs/a.md', before: 'one\ntwo\n', after: 'one\nthree\n' }];

  it('is what git apply takes', () => {
    assert.equal(patchOf(files), '--- a/docs/a.md\n+++ b/docs/a.md\n@@ -1,2 +1,2 @@\n one\n-two\n+three\n');
  });

  it('shows the same where nothing needs care', () => {
    assert.equal(shownPatch(files, plain), patchOf(files));
  });

  it('paints what comes and goes', () => {
    const shown = shownPatch(files, painted);
    assert.ok(shown.includes('\u001b[31m-two\u001b[39m') && shown.includes('\u001b[32m+three\u001b[39m'));
    assert.ok(shown.includes('\u001b[1m--- a/docs/a.md'));
  });

  it('names what a terminal or a build server would act upon', () => {
    const hostile = [{ path: 'a.md', before: '::set-env x::\none\r\n', after: '::set-env x::\n\u001b[31mtwo\r\n' }];
    const shown = shownPatch(hostile, plain);
    assert.ok(shown.includes('\n <U+003A>:set-env x::\n'), shown);
    assert.ok(shown.includes('\n+<U+001B>[31mtwo\n'), shown);
  });
});
