import assert from 'node:assert/strict';
import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../../src/cli/program.js';
import { withFolder } from '../node/folder.js';
import { silent } from './hosts.js';

const files = {
  'outside/kept.txt': '',
  'root/.cutline.yaml': 'baseline: docs/out/cutline-baseline.json\n',
  'root/docs/adr/0001-cart.md':
    '---\nstatus: accepted\n---\n\n# ADR-0001: Keep carts\n\n## Context\n\n## Decision\n\nx\n',
};

describe('the baseline command', () => {
  it('writes nothing behind a linked folder that leads out of the root', () =>
    withFolder(files, async (folder) => {
      await symlink('../../outside', join(folder, 'root/docs/out'));
      let said = '';
      const stderr = { write: (text: string) => (said += text) };
      assert.equal(await run(['baseline'], { ...silent, cwd: join(folder, 'root'), stderr }), 2);
      assert.match(said, /^cutline: Name a file inside the root under baseline: .*docs\/out\/cutline-baseline\.json/);
      assert.deepEqual(await readdir(join(folder, 'outside')), ['kept.txt']);
    }));
});
