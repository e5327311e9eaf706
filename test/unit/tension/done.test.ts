import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { doneView } from '../../../src/core/tension/done.js';
import { itemAt } from '../../../src/core/tension/items.js';
import { tickEdits } from '../../../src/core/tension/tick.js';
import { artifactOf, corpusOf } from '../artifact/support.js';

const path = 'docs/prd/0001-saved-carts.md';
const prd = (body: string, status = 'accepted'): string =>
  `---\ntype: prd\nstatus: ${status}\ndecision-makers: ["@ann (product)"]\n---\n# Saved carts\n\n${body}`;
const list = `## Definition of done

- [x] Criteria met (product)
- [ ] **Engineering:** Tests written
- [ ] Shown by @ann
- [X] Flag removed (joint)
- [ ] Law asked (owner: legal)
- [ ] Nobody knows

## Sign-off

- [x] @ann, yesterday
`;

function viewOf(text: string, wanted: string | null = path) {
  const corpus = corpusOf({ [path]: text });
  return doneView(corpus, corpus.artifacts.find((artifact) => artifact.path === wanted) ?? null);
}

describe('the definition of done', () => {
  const [checklist] = viewOf(prd(list)).lists;
  assert.ok(checklist);

  it('groups items by side, in a fixed order, with progress', () => {
    assert.deepEqual(
      checklist.sides.map(({ side, done, total }) => [side, done, total]),
      [
        ['product', 1, 2],
        ['engineering', 0, 1],
        ['joint', 1, 1],
        ['legal', 0, 1],
        [null, 0, 1],
      ],
    );
    assert.deepEqual([checklist.done, checklist.total, checklist.shippedOpen], [2, 6, false]);
  });

  it('shows an item without the mark of its owner, unless that is part of the sentence', () => {
    const shown = checklist.sides.flatMap(({ items }) => items.map(({ text, owner }) => [text, owner]));
    assert.deepEqual(shown, [
      ['Criteria met', null],
      ['Shown by @ann', '@ann'],
      ['Tests written', null],
      ['Flag removed', null],
      ['Law asked', null],
      ['Nobody knows', null],
    ]);
  });

  it('keeps other lists under their own name', () => {
    assert.deepEqual(
      checklist.others.map(({ section, done, total }) => [section, done, total]),
      [['Sign-off', 1, 1]],
    );
  });

  it('says that it was shipped with open items', () => {
    assert.equal(viewOf(prd(list, 'shipped')).lists[0]?.shippedOpen, true);
  });

  it('asks for what the team’s list asks for and its own does not say', () => {
    const [empty] = viewOf(prd('## Goals\n\n- Save\n')).lists;
    assert.deepEqual(
      empty?.asked.map(({ side, texts }) => [side, texts.length]),
      [
        ['product', 1],
        ['engineering', 6],
        ['joint', 1],
      ],
    );
    const asked = checklist.asked.flatMap(({ texts }) => texts);
    assert.ok(!asked.includes('Acceptance criteria met') && asked.includes('On-call runbook exists'), asked.join());
  });

  it('of everything has the artifacts with open items, and those PRDs that have no list', () => {
    const corpus = corpusOf({
      'docs/prd/1.md': prd(list),
      'docs/prd/2.md': prd('## Definition of done\n\n- [x] All of it (product)\n'),
      'docs/prd/3.md': prd('## Goals\n\n- Save\n'),
      'docs/prd/4.md': prd(list, 'rejected'),
    });
    const all = doneView(corpus, null);
    assert.deepEqual(
      all.lists.map(({ entry }) => entry.path),
      ['docs/prd/1.md'],
    );
    assert.deepEqual(
      all.without.map((entry) => entry.path),
      ['docs/prd/3.md'],
    );
    assert.deepEqual(all.total, { done: 2, total: 6 });
    assert.deepEqual(all.sides[0], { side: 'product', done: 1, total: 2 });
  });
});

describe('a tick', () => {
  const text = prd(list.replaceAll('\n', '\r\n'));
  const artifact = artifactOf(text, path);
  const items = viewOf(text).lists.flatMap(({ sides }) => sides.flatMap((side) => side.items));

  for (const { text: words, box, done } of items) {
    it(`changes the one character in the box of "${words}"`, () => {
      assert.ok(box);
      assert.equal(text.slice(box.range.start, box.range.end), box.expected);
      const item = itemAt(artifact, box.range);
      assert.ok(item);
      const [edit, ...others] = tickEdits(artifact, item, !done);
      assert.ok(edit);
      assert.deepEqual(others, []);
      const result = applyEdits(artifact.document.text, [edit]);
      assert.ok('text' in result);
      const at = edit.range.start;
      assert.deepEqual(
        [result.text.length, result.text[at], result.text.slice(0, at), result.text.slice(at + 1)],
        [text.length, done ? ' ' : 'x', text.slice(0, at), text.slice(at + 1)],
      );
      assert.match(text.slice(at - 1, at + 2), /^\[[ xX]\]$/);
    });

    it(`is nothing where "${words}" already is so`, () => {
      const item = box && itemAt(artifact, box.range);
      assert.ok(item);
      assert.deepEqual(tickEdits(artifact, item, done), []);
    });
  }

  it('gives a list without boxes its boxes', () => {
    const corpus = corpusOf({
      [path]: prd('## Definition of done\n\n* Alerts (engineering)\n* Help pages (product)\n'),
    });
    const plain = corpus.artifacts.find((each) => each.path === path);
    assert.ok(plain);
    const [help] = doneView(corpus, plain).lists.flatMap(({ sides }) => sides.flatMap((side) => side.items));
    assert.ok(help?.box);
    assert.equal(help.text, 'Help pages');
    const item = itemAt(plain, help.box.range);
    assert.ok(item);
    assert.deepEqual(tickEdits(plain, item, false), []);
    const result = applyEdits(plain.document.text, tickEdits(plain, item, true));
    assert.ok('text' in result);
    assert.ok(result.text.includes('* [ ] Alerts (engineering)\n* [x] Help pages (product)\n'), result.text);
  });

  it('finds no item where none begins', () => {
    assert.equal(itemAt(artifact, { start: 0, end: 3 }), null);
  });

  it('knows a very long item by its beginning', () => {
    const long = prd(`## Definition of done\n\n- [ ] ${'word '.repeat(3000)}(product)\n`);
    const [item] = viewOf(long).lists[0]?.sides[0]?.items ?? [];
    assert.equal(item?.box?.expected.length, 500);
    assert.ok(item.text.length <= 401);
  });

  it('has no box in a table', () => {
    const table = prd(
      '## Definition of done\n\n| Item | Owner | Done |\n|---|---|---|\n| Tests | engineering | yes |\n',
    );
    const [item] = viewOf(table).lists[0]?.sides[0]?.items ?? [];
    assert.deepEqual([item?.text, item?.done, item?.box], ['Tests', true, null]);
  });
});
