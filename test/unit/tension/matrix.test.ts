import assert from 'node:assert/strict';
import { matrixView } from '../../../src/core/tension/matrix.js';
import { corpusOf } from '../artifact/support.js';

const matrixFile = `# How we decide

| Work type | Default bias | Quality bar | Release shape | Who has final call |
|---|---|---|---|---|
| New product bet | Ship to learn | Guardrails only | Feature flag | Product |
`;
const prd = (title: string, fields: string): string => `---\ntype: prd\ntitle: ${title}\n${fields}---\n# ${title}\n`;

describe('the matrix', () => {
  const files = {
    'docs/matrix.md': matrixFile,
    'docs/prd/0001-a.md': prd(
      'Bound',
      'work-type: new-product-bet\nstatus: accepted\nsquad: checkout\ndeviation: a test\n',
    ),
    'docs/prd/0002-b.md': prd('Unbound', 'status: draft\n'),
    'docs/prd/0003-c.md': prd('Unknown', 'work-type: growth\n'),
    'docs/prd/0004-d.md': prd('Closed', 'status: rejected\n'),
  };
  const view = matrixView(corpusOf(files), 'docs/prd/0001-a.md');

  it('opens each cell where it stands', () => {
    const [row] = view.rows;
    assert.ok(row);
    for (const said of [row.workType, row.bias, row.qualityBar, row.releaseShape, row.finalCall]) {
      assert.equal(said.at?.path, 'docs/matrix.md');
      assert.equal(matrixFile.slice(said.at.offset, said.at.offset + said.text.length), said.text);
    }
  });

  it('puts an artifact under its row, with status, squad and reason', () => {
    const [entry] = view.rows[0]?.entries ?? [];
    assert.deepEqual(
      [
        entry?.title,
        entry?.status?.word,
        entry?.status?.meaning,
        entry?.squad?.text,
        entry?.deviation?.text,
        entry?.current,
      ],
      ['Bound', 'accepted', 'accepted', 'checkout', 'a test', true],
    );
  });

  it('keeps those without a row apart, says what they named, and leaves closed ones out', () => {
    assert.deepEqual(
      view.unbound.map(({ title, workType }) => [title, workType?.text ?? null]),
      [
        ['Unbound', null],
        ['Unknown', 'growth'],
      ],
    );
    assert.deepEqual(view.counts, { bound: 1, unbound: 2, departing: 0 });
  });

  it('has the built-in rows, without a source, where the repository brings none', () => {
    const builtIn = matrixView(corpusOf({}), null);
    assert.equal(builtIn.path, null);
    assert.deepEqual(
      builtIn.rows.map(({ workType }) => workType.text),
      ['New product bet', 'Revenue critical flow', 'Platform and infra', 'Compliance and security'],
    );
    assert.ok(builtIn.rows.every(({ finalCall }) => finalCall.at === null && finalCall.text !== ''));
  });
});
