import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read.js';
import { boxEdit, itemsIn, tasksIn } from '../../../src/core/document/tasks.js';

const text = '# A\n\n- a\n- [ ] b\n  - [x] c\n\n# B\n\n- [ ] d\n';
const document = readDocument('a.md', text);

describe('tasks', () => {
  it('are the items with a box, in a range', () => {
    const [first] = document.outline.headings;
    assert.ok(first);
    assert.deepEqual(
      itemsIn(document, first.body).map((item) => item.text),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(
      tasksIn(document, first.body).map((item) => item.text),
      ['b', 'c'],
    );
  });

  it('are ticked and unticked by one character', () => {
    const [b, c] = tasksIn(document, { start: 0, end: text.length });
    assert.ok(b && c);
    assert.deepEqual(boxEdit(text, b.task, true), { range: { start: 12, end: 13 }, expected: ' ', text: 'x' });
    assert.deepEqual(boxEdit(text, c.task, false), { range: { start: 22, end: 23 }, expected: 'x', text: ' ' });
  });
});
