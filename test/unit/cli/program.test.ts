import assert from 'node:assert/strict';
import type { Host } from '../../../src/cli/host.js';
import { run } from '../../../src/cli/program.js';
import { silent } from './hosts.js';

describe('run', () => {
  const breaking = async (args: string[]) => {
    let said = '';
    const stdout = {
      write: () => {
        throw new TypeError('a mistake of ours');
      },
    };
    const stderr = { write: (text: string) => (said += text) };
    const host: Host = { ...silent, cwd: import.meta.dirname, stdout, stderr };
    return { code: await run(args, host), said };
  };

  it('ends with 2 and one sentence where Cutline itself fails', async () => {
    const { code, said } = await breaking(['lint']);
    assert.equal(code, 2);
    assert.equal(
      said,
      'cutline: An error of Cutline itself ended the run (a mistake of ours). Run it again with --debug for the place, and report it.\n',
    );
  });

  for (const args of [
    ['--debug', 'lint'],
    ['lint', '--debug'],
  ]) {
    it(`says where with "${args.join(' ')}"`, async () => {
      const { code, said } = await breaking(args);
      assert.equal(code, 2);
      assert.match(said, /TypeError: a mistake of ours\n +at .*program\.test/);
    });
  }
});
