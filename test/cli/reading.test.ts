import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withFolder } from '../unit/node/folder.js';
import { faulty, healthy } from './artifacts.js';
import { cutline, lintJson } from './cutline.js';

const repository = {
  '.git/HEAD': '',
  'docs/adr/0001-cart.md': faulty,
  'docs/adr/0002-tax.md': healthy.replace('# 1.', '# 2.').replace('We keep', 'As in [1](0001-cart.md), we keep'),
};

describe('what is read', function () {
  this.timeout(60_000);

  it('is the corpus, but a file that was named alone is spoken of', () =>
    withFolder(repository, async (folder) => {
      const { root, summary, findings } = await lintJson(['docs/adr/0002-tax.md'], folder);
      assert.equal(root, folder);
      assert.deepEqual(summary.artifacts, { adr: 1, prd: 0, decisionLog: 0 });
      assert.equal(summary.files, 1);
      assert.ok(findings.every(({ path }) => path === 'docs/adr/0002-tax.md'));
      assert.ok(!findings.some(({ rule }) => rule === 'dangling-reference'));
    }));

  it('may be several roots, whose paths are told from the folder that holds them', () =>
    withFolder({ 'a/adr/0001-x.md': faulty, 'b/adr/0001-y.md': faulty }, async (folder) => {
      const { root, summary, findings } = await lintJson(['b', 'a'], folder);
      assert.equal(root, folder);
      assert.equal(summary.artifacts.adr, 2);
      const empty = findings.filter(({ rule }) => rule === 'empty-section').map(({ path }) => path);
      assert.deepEqual(empty, ['a/adr/0001-x.md', 'b/adr/0001-y.md']);
    }));

  it('has a finding where it could not be read', () =>
    withFolder(
      { 'docs/adr/0001-a.md': Buffer.from(`\uFEFF${healthy}`, 'utf16le'), 'docs/adr/0002-b.md': 'a\0b' },
      async (folder) => {
        const { code, summary, findings } = await lintJson([], folder);
        assert.equal(code, 1);
        assert.equal(summary.unread, 2);
        assert.deepEqual(
          findings.map(({ rule, path, range }) => [rule, path, range.start.line]),
          [
            ['unreadable-file', 'docs/adr/0001-a.md', 1],
            ['unreadable-file', 'docs/adr/0002-b.md', 1],
          ],
        );
      },
    ));

  it('is never run', () =>
    withFolder(
      { 'docs/adr/0001-a.md': `---js\nrequire('fs').writeFileSync('ran', '')\n---\n${healthy}` },
      async (folder) => {
        const { findings } = await lintJson([], folder);
        assert.ok(findings.some(({ rule }) => rule === 'invalid-frontmatter'));
        assert.equal(existsSync(join(folder, 'ran')), false);
      },
    ));

  it('can be looked at with inspect', () =>
    withFolder({ ...repository, 'README.md': '# Shop' }, async (folder) => {
      const { code, stdout } = await cutline(['inspect', '--format', 'json', '--all'], folder);
      assert.equal(code, 0);
      const { version, root, artifacts } = JSON.parse(stdout) as {
        version: number;
        root: string;
        artifacts: Record<string, unknown>[];
      };
      assert.deepEqual([version, root], [1, folder]);
      assert.deepEqual(
        artifacts.map(({ path, kind }) => [path, kind]),
        [
          ['README.md', 'none'],
          ['docs/adr/0001-cart.md', 'adr'],
          ['docs/adr/0002-tax.md', 'adr'],
        ],
      );
      const at = (line: number, from: number, offset: number, length: number) => ({
        start: { line, column: from, offset },
        end: { line, column: from + length, offset: offset + length },
      });
      const cart = artifacts.find(({ path }) => path === 'docs/adr/0001-cart.md');
      const status = { raw: 'Accepted', canonical: 'accepted', carrier: 'paragraph', shipped: false };
      assert.deepEqual(cart?.status, { ...status, range: at(3, 9, faulty.indexOf('Accepted'), 8) });
      assert.equal(cart.title, 'Keep the cart in the browser');
    }));

  it('can be looked at as text', () =>
    withFolder(repository, async (folder) => {
      const { code, stdout } = await cutline(['inspect', 'docs'], folder);
      assert.equal(code, 0);
      assert.match(stdout, /^adr\/0001-cart\.md\n {2}ADR {12}1: Keep the cart in the browser\n/);
      assert.match(stdout, /\n2 ADRs\n$/);
    }));
});
