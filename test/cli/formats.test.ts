import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SyntaxValidator } from 'fast-xml-validator';
import { withFolder } from '../unit/node/folder.js';
import { faulty } from './artifacts.js';
import { cutline } from './cutline.js';

const multitool = join(import.meta.dirname, '..', '..', 'node_modules', '@microsoft', 'sarif-multitool', 'bin.js');

const files = {
  'docs/adr/0001-cart.md': `---\nowner: @cart-lead\n---\n${faulty}\nRelates to [ADR-7](0007-gone.md).\n`,
  'docs/adr/0001-ä b#c.md': faulty,
};

/** What sarif-multitool says of a log; it ends with an error where it finds one. */
async function validated(log: string): Promise<string> {
  try {
    return (await promisify(execFile)(process.execPath, [multitool, 'validate', log])).stdout;
  } catch (thrown) {
    return String((thrown as { stdout?: unknown }).stdout);
  }
}

describe('the formats for other programs', function () {
  this.timeout(120_000);

  it('sarif is what sarif-multitool takes for valid', () =>
    withFolder(files, async (folder) => {
      const { stdout } = await cutline(['lint', '--format', 'sarif'], folder);
      assert.ok((JSON.parse(stdout) as { runs: [{ results: unknown[] }] }).runs[0].results.length > 3);
      await writeFile(join(folder, 'log.sarif'), stdout);
      const said = await validated(join(folder, 'log.sarif'));
      assert.match(said, /Analysis completed successfully/);
      assert.doesNotMatch(said, / error /);
    }));

  it('sarif that is wrong is found out, so that the test above can fail', () =>
    withFolder({}, async (folder) => {
      await writeFile(join(folder, 'log.sarif'), '{"version": "2.1.0", "runs": [{"results": []}]}');
      assert.match(await validated(join(folder, 'log.sarif')), / error /);
    }));

  it('junit is well formed', () =>
    withFolder(files, async (folder) => {
      const { stdout } = await cutline(['lint', '--format', 'junit'], folder);
      assert.equal(new SyntaxValidator().validate(stdout), true);
      assert.match(stdout, /<failure type="error" message="Put quotes around @cart-lead/);
    }));

  it('github names files as they lie in the repository that was checked out', () =>
    withFolder(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [`shop/${path}`, text])),
      async (folder) => {
        const { stdout } = await cutline(['lint', 'shop', '--format', 'github'], folder, { GITHUB_WORKSPACE: folder });
        const lines = stdout.trimEnd().split('\n');
        assert.ok(lines.length > 3);
        for (const line of lines)
          assert.match(line, /^::(?:error|warning|notice) file=shop\/docs\/adr\/0001-.*?,line=\d+,/);
      },
    ));
});
