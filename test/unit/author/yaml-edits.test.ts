import assert from 'node:assert/strict';
import { entryOf, intoList, intoMap } from '../../../src/core/author/yaml-edits.js';
import { readYaml } from '../../../src/core/document/yaml.js';
import { applyEdits } from '../../../src/core/lint/edits.js';

describe('a pair joins a mapping', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['below a key', 'list:\n  one: 1\n', 'list:\n  new: 2\n  one: 1\n'],
    ['in an item of a list', 'list:\n  - one: 1\n', 'list:\n  - new: 2\n    one: 1\n'],
    ['in an item with a wide mark', 'list:\n-   one: 1\n', 'list:\n-   new: 2\n    one: 1\n'],
    ['in one line', 'list: {one: 1}\n', 'list: {new: 2, one: 1}\n'],
  ];
  for (const [what, before, expected] of cases) {
    it(what, () => {
      const list = entryOf(readYaml(before).value, 'list')?.value;
      const map = list?.kind === 'list' ? list.items[0] : list;
      assert.ok(map?.kind === 'map');
      assert.deepEqual(applyEdits(before, [intoMap(before, map, 'new: 2', '\n')]), { text: expected });
    });
  }
});

describe('an item joins a list', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['below the last one', 'list:\n  - one\n', 'list:\n  - one\n  - new\n'],
    ['below the comment behind the last one', 'list:\n- one # why\n', 'list:\n- one # why\n- new\n'],
    ['in one line', 'list: [one] # why\n', 'list: [one, new] # why\n'],
  ];
  for (const [what, before, expected] of cases) {
    it(what, () => {
      const list = entryOf(readYaml(before).value, 'list')?.value;
      assert.ok(list?.kind === 'list');
      assert.deepEqual(applyEdits(before, [intoList(before, list, 'new', '\n')]), { text: expected });
    });
  }
});
