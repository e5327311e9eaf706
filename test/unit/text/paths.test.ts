import assert from 'node:assert/strict';
import { nameOf, pathFrom } from '../../../src/core/text/paths.js';

describe('a path from one file to another', () => {
  const paths: readonly [file: string, target: string, path: string][] = [
    ['a.md', 'b.md', 'b.md'],
    ['a.md', 'docs/b.md', 'docs/b.md'],
    ['docs/a.md', 'b.md', '../b.md'],
    ['docs/a.md', 'docs/b.md', 'b.md'],
    ['docs/a.md', 'docs/a.md', 'a.md'],
    ['docs/adr/a.md', 'docs/prd/b.md', '../prd/b.md'],
    ['docs/adr/a.md', 'docs/b.md', '../b.md'],
    ['docs/a.md', 'docs/adr/b.md', 'adr/b.md'],
    ['one/adr/a.md', 'two/adr/b.md', '../../two/adr/b.md'],
    ['docs/b/a.md', 'docs/b', '../b'],
    ['docs/b/c/a.md', 'docs/b', '../../b'],
  ];
  for (const [file, target, path] of paths)
    it(`${file} to ${target}`, () => {
      assert.equal(pathFrom(file, target), path);
    });
});

describe('the name of a file', () => {
  for (const [path, name] of [
    ['a.md', 'a.md'],
    ['docs/a.md', 'a.md'],
    ['docs/adr/a.md', 'a.md'],
    ['docs/', ''],
  ] as const)
    it(path, () => {
      assert.equal(nameOf(path), name);
    });
});
