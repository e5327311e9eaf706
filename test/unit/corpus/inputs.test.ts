import assert from 'node:assert/strict';
import { isInput } from '../../../src/core/corpus/inputs.js';

describe('isInput', () => {
  const yes = [
    'README.md',
    'a/B.MD',
    'a/b.Markdown',
    '.cutline.yaml',
    'a/.cutline.yaml',
    'x/kep.yaml',
    '.adr-dir',
    'adrs.toml',
    '.github/CODEOWNERS',
    'CODEOWNERS',
  ];
  const no = ['a.mdx', 'md', 'a/md/b.txt', 'cutline.yaml', 'a.md/b', 'CODEOWNERS.txt', 'package.json'];
  for (const path of yes) it(`takes ${path}`, () => assert.equal(isInput(path), true));
  for (const path of no) it(`leaves ${path}`, () => assert.equal(isInput(path), false));
});
