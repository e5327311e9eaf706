import assert from 'node:assert/strict';
import type { FileEdit } from '../../../src/core/author/file-edit.js';
import { applyEdits } from '../../../src/core/lint/edits.js';
import { parseMarkdown } from '../../../src/core/document/markdown.js';
import { lint } from '../../../src/core/lint/run.js';
import { rules } from '../../../src/core/rules/registry.js';
import { readSignals, type Reading } from '../../../src/core/signals/read.js';
import { signalIds } from '../../../src/core/signals/registry.js';
import { subjectsOf } from '../../../src/core/signals/shared/subjects.js';
import { bindingEdits } from '../../../src/core/tension/edits/bind.js';
import { cellEdits, matrixHomes } from '../../../src/core/tension/edits/cell.js';
import { muteEdits } from '../../../src/core/tension/edits/mute.js';
import { matrixView } from '../../../src/core/tension/matrix.js';
import { corpusOf } from '../artifact/support.js';

type Files = Readonly<Record<string, string>>;

const table = `# How we decide

| Work type | Default bias | Quality bar | Release shape | Who has final call |
|---|---|---|---|---|
| New product bet | Ship to learn | Guardrails only |  | Product |
| Platform | Stability | SLOs | Change windows | Engineering |
`;
const rows = `version: 1
matrix:
  - work-type: New product bet
    bias: Ship to learn
    quality-bar: Guardrails only
    release-shape: Feature flag
    final-call: Product
`;
const asked = { today: '2026-04-20', changes: null };
const prd = (fields: string): string => `---\ntype: prd\n${fields}---\n\n# Saved carts\n`;

/** The files after edits, each of which must find what it expects. */
function after(files: Files, edits: readonly FileEdit[]): Files {
  assert.ok(edits.length > 0, 'an edit');
  const result: Record<string, string> = { ...files };
  for (const path of new Set(edits.map((edit) => edit.path))) {
    const applied = applyEdits(
      files[path] ?? '',
      edits.filter((edit) => edit.path === path),
    );
    assert.ok('text' in applied, path);
    result[path] = applied.text;
  }
  return result;
}

/** What a GFM parser reads in each row of the one table of a text. */
function gfmCells(text: string): string[][] {
  const found = parseMarkdown(text).children.find(({ type }) => type === 'table');
  assert.ok(found?.type === 'table');
  return found.children.map(({ children }) =>
    children.map((each) => each.children.map((leaf) => ('value' in leaf ? leaf.value : '?')).join('')),
  );
}

function cell(
  files: Files,
  row: string,
  column: 'work-type' | 'quality-bar' | 'release-shape' | 'final-call',
  text: string,
): string {
  const next = after(files, cellEdits(corpusOf(files), { row, column, text }));
  const found = matrixView(corpusOf(next), null).rows.find(({ key }) => key === row);
  assert.ok(found, 'the row is still there');
  const said = { 'work-type': found.workType, 'quality-bar': found.qualityBar, 'release-shape': found.releaseShape };
  return { ...said, 'final-call': found.finalCall }[column].text;
}

describe('a cell of the matrix', () => {
  it('changes in the table, and nothing else does', () => {
    const files = { 'docs/matrix.md': table };
    assert.equal(cell(files, 'platform', 'quality-bar', 'SLOs, error budget'), 'SLOs, error budget');
    const edits = cellEdits(corpusOf(files), { row: 'platform', column: 'quality-bar', text: 'None' });
    assert.equal(after(files, edits)['docs/matrix.md'], table.replace('| SLOs |', '| None |'));
  });

  it('is filled where it was empty, and may hold a bar', () => {
    assert.equal(
      cell({ 'docs/matrix.md': table }, 'new-product-bet', 'release-shape', 'Flag | staged'),
      'Flag | staged',
    );
    const returns = { 'docs/matrix.md': table.replace(/\n/g, '\r\n') };
    assert.equal(cell(returns, 'new-product-bet', 'final-call', 'Shared\ndecision'), 'Shared decision');
  });

  it('changes in the configuration where the rows stand there', () => {
    assert.equal(
      cell({ '.cutline.yaml': rows }, 'new-product-bet', 'quality-bar', 'Tests: "all" of them'),
      'Tests: "all" of them',
    );
    const text = after(
      { '.cutline.yaml': rows },
      cellEdits(corpusOf({ '.cutline.yaml': rows }), { row: 'new-product-bet', column: 'final-call', text: 'Shared' }),
    );
    assert.equal(text['.cutline.yaml'], rows.replace('final-call: Product', 'final-call: "Shared"'));
  });

  it('changes in its own row of the configuration, whatever is wrong with those above it', () => {
    const faulty = '  - work-type: Platform\n    bias: 3\n    final-call: Engineering\n';
    const text = rows.replace('matrix:\n', `matrix:\n${faulty}`);
    const wish = { row: 'new-product-bet', column: 'bias', text: 'Learn' } as const;
    const files = { '.cutline.yaml': text };
    assert.equal(
      after(files, cellEdits(corpusOf(files), wish))['.cutline.yaml'],
      text.replace('bias: Ship to learn', 'bias: "Learn"'),
    );
    const twice = rows + rows.slice(rows.indexOf('  - '));
    assert.deepEqual(cellEdits(corpusOf({ '.cutline.yaml': twice }), wish), [], 'two rows say the same');
  });

  describe('with a backslash', () => {
    const words = ['ends with \\', 'x \\| y', 'a | b', 'C:\\temp', '\\\\', '\\', 'two \\\\| bars ||', '\\[x]'];
    const tight = table.replace(/ *\| */g, '|');
    for (const text of words) {
      it(`says "${text}" to every reader of the table`, () => {
        for (const source of [table, tight]) {
          const files = { 'docs/matrix.md': source };
          const next = after(files, cellEdits(corpusOf(files), { row: 'platform', column: 'quality-bar', text }));
          assert.deepEqual(gfmCells(next['docs/matrix.md'] ?? '').at(-1), [
            'Platform',
            'Stability',
            text,
            'Change windows',
            'Engineering',
          ]);
          const row = corpusOf(next).matrix.rows.at(-1);
          assert.deepEqual([row?.qualityBar, row?.releaseShape], [text, 'Change windows']);
        }
        const files = { 'docs/prd/1.md': prd('') };
        const wish = { row: 'new-product-bet', column: 'quality-bar', text, home: 'docs/decision-matrix.md' } as const;
        const first = after(files, cellEdits(corpusOf(files), wish));
        assert.equal(corpusOf(first).matrix.rows[0]?.qualityBar, text);
      });
    }
  });

  it('of a first matrix is not written into a configuration that would break', () => {
    const wish = { row: 'new-product-bet', column: 'bias', text: 'Learn', home: '.cutline.yaml' } as const;
    for (const text of ['{version: 1}', 'version: [1', '- version\n', '  version: 1\n'])
      assert.deepEqual(cellEdits(corpusOf({ '.cutline.yaml': text }), wish), [], text);
  });

  it('of a first matrix is written where it is asked for', () => {
    const files = {
      'docs/prd/1.md': prd('work-type: new-product-bet\n'),
      '.cutline.yaml': 'version: 1\npeople: {"@ann": product}',
    };
    const homes = matrixHomes(corpusOf(files)).map(({ path }) => path);
    assert.deepEqual(homes, ['docs/decision-matrix.md', '.cutline.yaml']);
    for (const home of homes) {
      const next = after(
        files,
        cellEdits(corpusOf(files), { row: 'new-product-bet', column: 'quality-bar', text: 'Smoke tests', home }),
      );
      const view = matrixView(corpusOf(next), null);
      assert.equal(view.path, home);
      assert.deepEqual(
        [view.rows.length, view.rows[0]?.qualityBar.text, view.rows[0]?.entries.length],
        [4, 'Smoke tests', 1],
      );
      assert.deepEqual(matrixHomes(corpusOf(next)), []);
    }
  });

  it('is not written where nobody can tell how', () => {
    const wish = { row: 'new-product-bet', column: 'quality-bar', text: 'x' } as const;
    const built = corpusOf({ 'docs/prd/1.md': prd('') });
    assert.deepEqual(cellEdits(built, wish), []);
    assert.deepEqual(cellEdits(built, { ...wish, home: '../outside.md' }), []);
    assert.deepEqual(
      cellEdits(corpusOf({ '.cutline.yaml': 'matrix: {file: gone.md}\n' }), { ...wish, home: '.cutline.yaml' }),
      [],
    );
    const own = corpusOf({ 'docs/matrix.md': table });
    assert.deepEqual(cellEdits(own, { ...wish, row: 'no-such-row' }), []);
    assert.deepEqual(cellEdits(own, { ...wish, column: 'work-type', text: ' ' }), []);
    const narrow =
      '| Work type | Quality bar | Who has final call |\n|---|---|---|\n| New product bet | Some | Product\n';
    assert.deepEqual(cellEdits(corpusOf({ 'docs/matrix.md': narrow }), { ...wish, column: 'bias' }), []);
  });
});

describe('binding an artifact', () => {
  const cases: readonly (readonly [what: string, fields: string, expected: string])[] = [
    ['adds the key', '', 'type: prd\nwork-type: platform\n'],
    ['takes the place of other words', 'work-type: "growth stuff"\n', 'type: prd\nwork-type: "platform"\n'],
    ['fills the key', 'work-type:\n', 'type: prd\nwork-type: platform\n'],
  ];
  for (const [what, fields, expected] of cases) {
    it(what, () => {
      const files = { 'docs/matrix.md': table, 'docs/prd/1.md': prd(fields) };
      const corpus = corpusOf(files);
      const [artifact] = corpus.artifacts;
      assert.ok(artifact);
      const next = after(files, bindingEdits(corpus, artifact, 'platform'));
      assert.ok(next['docs/prd/1.md']?.includes(expected), next['docs/prd/1.md']);
      const view = matrixView(corpusOf(next), null);
      assert.deepEqual([view.counts.bound, view.counts.unbound], [1, 0]);
      assert.deepEqual(bindingEdits(corpus, artifact, 'no-such-row'), []);
    });
  }

  it('offers the rows, those first that its words may mean', () => {
    const { unbound } = matrixView(corpusOf({ 'docs/prd/1.md': prd('work-type: product and platform\n') }), null);
    assert.equal(unbound[0]?.bindTo.length, 4);
    const two = `${table}| Platform security | Safety | Controls | Sign off | Security |\n`;
    const { unbound: unclear } = matrixView(
      corpusOf({ 'docs/matrix.md': two, 'docs/prd/1.md': prd('work-type: security platform work\n') }),
      null,
    );
    assert.deepEqual(
      unclear[0]?.bindTo.map(({ workType, likely }) => [workType, likely]),
      [
        ['Platform', true],
        ['Platform security', true],
        ['New product bet', false],
      ],
    );
  });
});

describe('muting a signal', () => {
  const configurations: Files = {
    none: '',
    'without signals': 'version: 1\npeople: {"@ann": product}',
    'with another': 'signals:\n  no-risks: {mute: we write them elsewhere}\n',
    'in one line': 'signals: {no-risks: {mute: elsewhere}}\n',
    'with a limit': 'signals:\n  bars-above-row: {records: 4}\n',
    'with a reason': 'signals:\n  bars-above-row:\n    mute: until May\n',
    'with nothing': 'signals:\n',
    'with a note and no line end': '# note',
    'with a note and a mark of YAML': '---\n# note\n',
  };
  for (const [what, text] of Object.entries(configurations)) {
    it(`in a configuration ${what}`, () => {
      const files = { 'docs/prd/1.md': prd(''), ...(text && { '.cutline.yaml': text }) };
      const next = after(files, muteEdits(corpusOf(files), 'bars-above-row', 'agreed: "until" May\n- x', asked));
      const { config } = corpusOf(next);
      assert.equal(config.signals?.['bars-above-row']?.mute, 'agreed: "until" May - x');
      assert.equal(config.signals['no-risks'] !== undefined, text.includes('no-risks'));
      assert.deepEqual(
        lint(corpusOf(next), { rules, today: '2026-04-20', signals: signalIds, only: new Set(['invalid-config']) }),
        [],
      );
    });
  }

  const unwritable = [
    '{version: 1}',
    '{version: 1}\n',
    'signals: []\n',
    'signals: none\n',
    'signals: {bars-above-row}\n',
    'signals: {bars-above-row: often}\n',
    'version: [1',
    '- version\n',
    'version\n',
    '  version: 1\n',
    'version: 1\n...\n',
  ];
  for (const text of unwritable) {
    it(`leaves a configuration alone that says ${JSON.stringify(text)}`, () => {
      const corpus = corpusOf({ 'docs/prd/1.md': prd(''), '.cutline.yaml': text });
      assert.deepEqual(muteEdits(corpus, 'bars-above-row', 'agreed', asked), []);
    });
  }

  describe('that files with configurations of their own show', () => {
    const plan = prd('status: accepted\n');
    const inFolder = { 'app/.cutline.yaml': 'version: 1\n', 'app/docs/prd/1.md': plan, 'app/docs/prd/2.md': plan };
    const readingOf = (files: Files): Reading | undefined => {
      const corpus = corpusOf(files);
      return readSignals(corpus, asked, subjectsOf(corpus)).find(({ signal }) => signal.id === 'no-risks');
    };
    const muted = (files: Files): string[] => {
      assert.equal(readingOf(files)?.state, 'shown');
      const edits = muteEdits(corpusOf(files), 'no-risks', 'agreed', asked);
      assert.deepEqual(readingOf(after(files, edits))?.evidence, []);
      return edits.map(({ path }) => path).sort();
    };

    it('is written there', () => {
      assert.deepEqual(muted({ '.cutline.yaml': 'version: 1\n', ...inFolder }), ['app/.cutline.yaml']);
    });

    it('is written in each, the one that is still to be made too', () => {
      assert.deepEqual(
        muted({ ...inFolder, 'docs/prd/3.md': `${plan}\nAdopted: Cutline\n`, 'docs/matrix.md': table }),
        ['.cutline.yaml', 'app/.cutline.yaml'],
      );
    });

    it('is written in none where one cannot be', () => {
      const files = { '.cutline.yaml': 'signals: []\n', ...inFolder, 'docs/prd/3.md': plan };
      assert.deepEqual(muteEdits(corpusOf(files), 'no-risks', 'agreed', asked), []);
    });
  });

  it('needs a reason, and a signal that there is', () => {
    const corpus = corpusOf({ 'docs/prd/1.md': prd('') });
    assert.deepEqual(muteEdits(corpus, 'bars-above-row', ' ', asked), []);
    assert.deepEqual(muteEdits(corpus, 'no-such-signal', 'because', asked), []);
    assert.deepEqual(muteEdits(corpus, '__proto__', 'because', asked), []);
  });
});
