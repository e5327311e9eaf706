import assert from 'node:assert/strict';
import { globInConfiguration, typeInFile } from '../../../src/core/author/overrule.js';
import { readConfig } from '../../../src/core/corpus/read-config.js';
import { readDocument } from '../../../src/core/document/read.js';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { corpusOf } from '../artifact/support.js';

function applied(text: string, edit: Parameters<typeof applyEdits>[1][number]): string {
  const result = applyEdits(text, [edit]);
  assert.ok('text' in result);
  return result.text;
}

describe('what a file is taken for', () => {
  const files: readonly (readonly [string, string, string])[] = [
    ['without frontmatter', '# Notes\n', '---\ntype: prd\n---\n\n# Notes\n'],
    ['without frontmatter, with CRLF', '# Notes\r\n', '---\r\ntype: prd\r\n---\r\n\r\n# Notes\r\n'],
    ['with frontmatter', '---\nstatus: draft\n---\n# Notes\n', '---\ntype: prd\nstatus: draft\n---\n# Notes\n'],
    ['with another type', '---\ntype: note # a comment\n---\n# Notes\n', '---\ntype: prd # a comment\n---\n# Notes\n'],
  ];
  for (const [name, text, expected] of files) {
    it(`is said in a file ${name}`, () => {
      const after = applied(text, typeInFile(readDocument('notes/a.md', text), 'prd'));
      assert.equal(after, expected);
      assert.equal(corpusOf({ 'notes/a.md': after }).artifacts[0]?.kind, 'prd');
    });
  }

  const configurations: readonly (readonly [string, string | null])[] = [
    ['there is none', null],
    ['it is empty', ''],
    ['it says nothing of artifacts', 'version: 1'],
    ['it has a flow list', 'artifacts:\n  none: [old/**] # why\nextends: strict\n'],
    ['it has an empty flow list', 'artifacts:\n  none: []\n'],
    ['it has a block list', 'artifacts:\n  none:\n    - old/**\n    - older/**\nextends: strict\n'],
    ['it has another kind', 'artifacts:\n  adr:\n    - x/**\nextends: strict\n'],
    ['it has a flow mapping', 'artifacts: {adr: [x/**]}\n'],
    ['it has an empty flow mapping', 'artifacts: {}\n'],
    ['the key has no value', 'artifacts:\nextends: strict\n'],
    ['it has CRLF', 'artifacts:\r\n  adr: [x/**]\r\n'],
  ];
  for (const [name, text] of configurations) {
    it(`is said in the configuration where ${name}`, () => {
      const before = readConfig('.cutline.yaml', text ?? '').config;
      const after = applied(text ?? '', globInConfiguration(text, 'notes/a [1].md', 'none'));
      const { config, file } = readConfig('.cutline.yaml', after);
      assert.deepEqual(file.problems, [], after);
      assert.deepEqual(config.artifacts?.none, [...(before.artifacts?.none ?? []), 'notes/a \\[1\\].md'], after);
      assert.deepEqual([config.extends, config.artifacts.adr], [before.extends, before.artifacts?.adr]);
      const corpus = corpusOf({ '.cutline.yaml': after, 'notes/a [1].md': '---\ntype: adr\n---\n# A\n' });
      assert.deepEqual(corpus.artifacts, []);
    });
  }
});
