import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFolder } from '../unit/node/folder.js';
import { withRepository } from '../unit/node/git/repository.js';
import { cutline } from './cutline.js';

const nasty = '</style><script>alert(1)</script><img src=x onerror=alert(1)> [run](command:x) \u202e';
const quoted = JSON.stringify(nasty);
const files = {
  '.cutline.yaml': 'version: 1\n',
  'docs/prd/0001-saved-carts.md': `---
type: prd
title: ${quoted}
status: accepted
squad: ${quoted}
work-type: new-product-bet
final-call: engineering
stage: discovery
review-by: 2026-05-01
---

# Saved carts

## Definition of done

- [ ] ${nasty} (product)
- [x] Alerts (engineering)
`,
};
const today = ['--today', '2026-04-20'];

describe('cutline report', function () {
  this.timeout(60_000);

  it('writes a page that runs nothing and loads nothing', () =>
    withFolder(files, async (folder) => {
      const { code, stdout, stderr } = await cutline(['report', ...today], folder);
      assert.deepEqual([code, stderr], [0, '']);
      const style = /<style>([\s\S]*?)<\/style>/.exec(stdout)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      assert.ok(
        stdout.includes(
          `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
        ),
      );
      assert.doesNotMatch(style, /url\(|@import/);
      const body = stdout.slice(stdout.indexOf('</style>'));
      const tags = new Set([...body.matchAll(/<([a-z][\w-]*)/g)].map(([, tag = '']) => tag));
      for (const tag of ['script', 'img', 'a', 'link', 'iframe', 'form', 'style', 'button'])
        assert.ok(!tags.has(tag), `<${tag}>`);
      for (const [element] of body.matchAll(/<[a-z][^>]*>/g))
        assert.doesNotMatch(element.replace(/"[^"]*"/g, '""'), /\s(?:on\w+|style|href|src|srcset|action)=/);
      assert.doesNotMatch(body, /\u202e/);
      for (const words of ['1 artifact under a work type', '1 of 2 done', 'the row says', 'No failure mode'])
        assert.ok(body.includes(words), words);
      assert.doesNotMatch(body, /<details(?![^>]*\sopen)/);
    }));

  it('is readable in the dark and on paper', () =>
    withFolder(files, async (folder) => {
      const { stdout } = await cutline(['report'], folder);
      assert.match(stdout, /@media \(prefers-color-scheme: ?dark\)/);
      assert.match(stdout, /@media print/);
    }));

  it('writes markdown, to a file where one is named', () =>
    withFolder(files, async (folder) => {
      const { stdout } = await cutline(['report', '--format', 'markdown', ...today], folder);
      assert.match(stdout, /^# Tension report: /);
      assert.match(stdout, /^2026-04-20, 0 ADRs, 1 PRD, 0 decision logs\.$/m);
      assert.doesNotMatch(stdout, /(?<!\\)<|\u202e/);
      const written = await cutline(['report', '--format', 'markdown', '--out', 'report.md', ...today], folder);
      assert.deepEqual([written.code, written.stdout, written.stderr], [0, '', 'Wrote report.md.\n']);
      assert.equal(await readFile(join(folder, 'report.md'), 'utf8'), stdout);
    }));

  it('takes the format from the end of the name', () =>
    withFolder(files, async (folder) => {
      const begins = { 'a.md': '# Tension', 'b.MARKDOWN': '# Tension', 'c.html': '<!doctype', 'd.htm': '<!doctype' };
      for (const [name, start] of Object.entries(begins)) {
        assert.equal((await cutline(['report', '--out', name, ...today], folder)).code, 0);
        const text = await readFile(join(folder, name), 'utf8');
        assert.equal(text.slice(0, start.length).toLowerCase(), start.toLowerCase(), name);
      }
      const other = await cutline(['report', '--out', 'x.pdf'], folder);
      assert.deepEqual(
        [other.code, other.stderr],
        [2, 'cutline: x.pdf ends in no known way. Name a .html or .md file, or give --format.\n'],
      );
      const against = await cutline(['report', '--format', 'html', '--out', 'x.md'], folder);
      assert.deepEqual(
        [against.code, against.stderr],
        [2, 'cutline: x.md is a name for markdown, and --format says html. Change one of them.\n'],
      );
    }));

  it('adds what has changed since a base, and the signals that need one', () =>
    withRepository(files, async ({ folder, git }) => {
      const path = join(folder, 'docs/prd/0001-saved-carts.md');
      git('checkout', '--quiet', '-b', 'sooner');
      await writeFile(path, (await readFile(path, 'utf8')).replace('- [x] Alerts (engineering)\n', ''));
      const without = await cutline(['report', ...today], folder);
      assert.ok(!without.stdout.includes('changes-title'));
      assert.match(without.stdout, /there is nothing to compare with/);
      const page = await cutline(['report', '--base', 'main', ...today], folder);
      assert.deepEqual([page.code, page.stderr], [0, '']);
      assert.match(page.stdout, /1 decision changed/);
      assert.doesNotMatch(page.stdout, /there is nothing to compare with/);
      const text = await cutline(['report', '--base', 'main', '--format', 'markdown', ...today], folder);
      assert.match(text.stdout, /^## Changes\n\n### Decisions on this branch$/m);
      const nowhere = await cutline(['report', '--base', 'nowhere', ...today], folder);
      assert.equal(nowhere.code, 2);
      assert.match(nowhere.stderr, /nowhere/);
      const one = await cutline(['report', '--base', 'main', path], folder);
      assert.equal(one.code, 2);
      assert.match(one.stderr, /Name a folder/);
    }));

  it('says what it cannot do', () =>
    withFolder({ ...files, '.cutline.yaml': 'signals: {no-risk: {mute: because}}\n' }, async (folder) => {
      const unknown = await cutline(['report', ...today], folder);
      assert.equal(unknown.code, 2);
      assert.match(unknown.stderr, /\.cutline\.yaml:1:11 .*"no-risk"/);
      const nowhere = await cutline(['report', '--out', 'no/such/folder/report.html'], folder);
      assert.equal(nowhere.code, 2);
      assert.match(nowhere.stderr, /no\/such\/folder\/report\.html could not be written/);
      assert.equal((await cutline(['report', 'gone'], folder)).code, 2);
      assert.equal((await cutline(['report', '--format', 'pdf'], folder)).code, 2);
    }));
});
