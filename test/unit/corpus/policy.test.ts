import assert from 'node:assert/strict';
import { updateCorpus } from '../../../src/core/corpus/build.js';
import { seenFrom } from '../../../src/core/corpus/seen-from.js';
import { lint } from '../../../src/core/lint/run.js';
import { matrixView } from '../../../src/core/tension/matrix.js';
import { adr, corpusOf, rules, said, today } from '../lint/support.js';

const text = adr(['ONE'])['docs/adr/0001-a.md'] ?? '';
const cart = 'packages/cart/docs/adr/0001-a.md';
const root = 'docs/adr/0001-a.md';
const row = (workType: string): string =>
  `[{work-type: ${workType}, bias: a, quality-bar: b, release-shape: c, final-call: product}]`;
const table = (workType: string): string =>
  `# How we decide\n\n| Work type | Bias | Quality bar | Release shape | Final call |\n|---|---|---|---|---|\n| ${workType} | a | b | c | d |\n`;

/** What the rule \`one\` says of the ADR at the root and of that of the package. */
function severities(configs: Readonly<Record<string, string>>): (string | null)[] {
  const corpus = corpusOf({ [root]: text, [cart]: text, ...configs });
  const findings = lint(corpus, { rules, today });
  return [root, cart].map(
    (path) => findings.find((each) => each.path === path && each.rule === 'one')?.severity ?? null,
  );
}

describe('the nearest configuration', () => {
  const cases: readonly (readonly [string, Record<string, string>, (string | null)[]])[] = [
    ['of none', {}, ['error', 'error']],
    ['of the root', { '.cutline.yaml': 'rules: {one: hint}' }, ['hint', 'hint']],
    [
      'of a folder takes over whole',
      { '.cutline.yaml': 'rules: {one: hint}', 'packages/cart/.cutline.yaml': 'rules: {two: off}' },
      ['hint', 'error'],
    ],
    [
      'of a folder inherits by a path',
      { '.cutline.yaml': 'rules: {one: hint}', 'packages/cart/.cutline.yaml': 'extends: ../../.cutline.yaml' },
      ['hint', 'hint'],
    ],
    [
      'of a folder wins over what it inherits',
      {
        '.cutline.yaml': 'rules: {one: hint}',
        'packages/cart/.cutline.yaml': 'extends: [recommended, /.cutline.yaml]\nrules: {one: warning}',
      },
      ['hint', 'warning'],
    ],
    [
      'sees its globs from its own folder',
      { 'packages/cart/.cutline.yaml': 'overrides: [{files: [docs/**], rules: {one: off}}]' },
      ['error', null],
    ],
    [
      'sees inherited globs from the folder that they are written in',
      {
        '.cutline.yaml': 'overrides: [{files: [docs/**], rules: {one: off}}]',
        'packages/cart/.cutline.yaml': 'extends: ../../.cutline.yaml',
      },
      [null, 'error'],
    ],
    [
      'adds its overrides after those that it inherits',
      {
        '.cutline.yaml': 'overrides: [{files: [packages/**], rules: {one: off}}]',
        'packages/cart/.cutline.yaml':
          'extends: ../../.cutline.yaml\noverrides: [{files: [docs/**], rules: {one: warning}}]',
      },
      ['error', 'warning'],
    ],
    [
      'of a folder that is left alone has no say',
      {
        '.cutline.yaml': 'artifacts: {none: ["packages/*/.cutline.yaml"]}',
        'packages/cart/.cutline.yaml': 'rules: {one: off}',
      },
      ['error', 'error'],
    ],
    [
      'names artifacts of its folder alone',
      { 'packages/cart/.cutline.yaml': 'artifacts: {none: [docs/**]}' },
      ['error', null],
    ],
    [
      'inherits nothing where it leads back to itself',
      { '.cutline.yaml': 'extends: .cutline.yaml\nrules: {one: hint}' },
      ['hint', 'hint'],
    ],
    [
      'takes the last of several bases',
      {
        'a/.cutline.yaml': 'rules: {one: hint}',
        'b/.cutline.yaml': 'rules: {one: warning}',
        '.cutline.yaml': 'extends: [a/.cutline.yaml, b/.cutline.yaml]',
      },
      ['warning', 'warning'],
    ],
  ];
  for (const [name, configs, expected] of cases) {
    it(name, () => {
      assert.deepEqual(severities(configs), expected);
    });
  }

  it('merges mappings by key, and keeps options where only a severity is said', () => {
    const corpus = corpusOf({
      '.cutline.yaml':
        'people: {"@a": product, "@b": product}\nheadings: {risks: [Worries]}\nsignals: {x: {mute: "no"}}\nartifacts: {adr: [a/**]}\nrules: {one: {loud: true}, two: hint}\nmatrix: {file: docs/m.md}',
      'packages/cart/.cutline.yaml':
        'extends: ../../.cutline.yaml\npeople: {"@b": engineering}\nheadings: {scope: [Reach]}\nsignals: {y: {mute: "yes"}}\nartifacts: {prd: [b/**]}\nrules: {one: warning, two: {loud: true}}\ndefinition-of-done: {file: done.md}',
    });
    assert.deepEqual(corpus.policyFor(cart).config, {
      people: { '@a': 'product', '@b': 'engineering' },
      headings: { risks: ['Worries'], scope: ['Reach'] },
      signals: { x: { mute: 'no' }, y: { mute: 'yes' } },
      artifacts: { adr: ['a/**'], prd: ['packages/cart/b/**'] },
      rules: { one: { loud: true, severity: 'warning' }, two: { severity: 'hint', loud: true } },
      matrix: { file: 'docs/m.md' },
      'definition-of-done': { file: 'packages/cart/done.md' },
    });
  });

  it('ends where bases multiply', () => {
    const files: Record<string, string> = {};
    for (let at = 0; at < 40; at++) {
      const next = `../${String(at + 1)}/.cutline.yaml`;
      files[`${String(at)}/.cutline.yaml`] = `extends: [${next}, ${next}]`;
    }
    files['40/.cutline.yaml'] = 'rules: {one: hint}';
    const started = performance.now();
    corpusOf(files);
    assert.ok(performance.now() - started < 2000);
  });

  it('escapes what a folder says', () => {
    const path = 'pay+ (old)/docs/adr/0001-a.md';
    const corpus = corpusOf({
      [path]: text,
      'pay+ (old)/.cutline.yaml': 'overrides: [{files: [docs/adr/*.md], rules: {one: off}}]',
    });
    assert.deepEqual(lint(corpus, { rules, today }), []);
  });
});

describe('a matrix and a definition of done per folder', () => {
  it('are those of the nearest configuration', () => {
    const corpus = corpusOf({
      '.cutline.yaml': `matrix: ${row('Growth')}\ndefinition-of-done: [Root]`,
      'packages/cart/.cutline.yaml': `matrix: ${row('Platform')}\ndefinition-of-done: [Cart]`,
    });
    const seen = [root, cart].map((path) => {
      const { matrix, definitionOfDone } = seenFrom(corpus, path);
      return [matrix.rows.map(({ workType }) => workType), matrix.path, definitionOfDone.map((item) => item.text)];
    });
    assert.deepEqual(seen, [
      [['Growth'], '.cutline.yaml', ['Root']],
      [['Platform'], 'packages/cart/.cutline.yaml', ['Cart']],
    ]);
  });

  it('are a table of the folder, else that of the repository', () => {
    const files = {
      'docs/decide.md': table('Growth'),
      'packages/cart/.cutline.yaml': 'version: 1',
      'packages/pay/.cutline.yaml': 'version: 1',
      'packages/pay/decide.md': table('Payments'),
    };
    const corpus = corpusOf(files);
    const types = ['docs/a.md', 'packages/cart/a.md', 'packages/pay/a.md'].map(
      (path) => corpus.policyFor(path).matrix.rows[0]?.workType,
    );
    assert.deepEqual(types, ['Growth', 'Growth', 'Payments']);
    assert.deepEqual(
      ['docs/a.md', 'packages/cart/a.md'].map((path) => corpus.policyFor(path).adopted),
      [true, true],
    );
    assert.deepEqual(
      corpusOf({ 'packages/cart/.cutline.yaml': '' }).policies.map(({ adopted }) => adopted),
      [false, true],
    );
  });

  it('are never taken from files that are left alone, unless the configuration names them', () => {
    const files = {
      'archive/decide.md': table('Archived'),
      'archive/done.md': '# Definition of done\n\n- [ ] Archived\n',
      'docs/decide.md': table('Growth'),
      'docs/done.md': '# Definition of done\n\n- [ ] Alerts in place\n',
    };
    const seen = (config: string) => {
      const { matrix, matrixTables, definitionOfDone } = corpusOf({ ...files, '.cutline.yaml': config }).policyFor('');
      return [matrix.rows[0]?.workType, matrixTables.length, definitionOfDone[0]?.text];
    };
    const alone = 'artifacts: {none: [archive/**]}\n';
    assert.deepEqual(seen(''), ['Archived', 2, 'Archived']);
    assert.deepEqual(seen(alone), ['Growth', 1, 'Alerts in place']);
    assert.deepEqual(seen(`${alone}matrix: {file: archive/decide.md}\ndefinition-of-done: {file: archive/done.md}`), [
      'Archived',
      0,
      'Archived',
    ]);
  });

  it('show in the panel, each with its own artifacts', () => {
    const bound = text.replace('status: accepted', 'status: accepted\nwork-type: growth');
    const corpus = corpusOf({
      [root]: bound,
      [cart]: bound,
      '.cutline.yaml': `matrix: ${row('Growth')}`,
      'packages/cart/.cutline.yaml': `matrix: ${row('Growth')}`,
    });
    assert.deepEqual(
      matrixView(corpus, null).rows.map(({ key, folder, entries }) => [key, folder, entries.map(({ path }) => path)]),
      [
        ['growth', '', [root]],
        ['packages/cart/growth', 'packages/cart', [cart]],
      ],
    );
  });
});

describe('a preset', () => {
  it('recommended changes nothing', () => {
    assert.deepEqual(said({ ...adr(['ONE'], 'draft'), '.cutline.yaml': 'extends: recommended' }), ['7 one']);
  });

  it('strict asks a draft as if it were proposed', () => {
    const severity = (status: string, config: string): string | undefined =>
      lint(corpusOf({ ...adr(['ONE'], status), '.cutline.yaml': config }), { rules, today })[0]?.severity;
    assert.deepEqual(
      ['draft', 'proposed', 'accepted', 'rejected'].map((status) => severity(status, 'extends: strict')),
      ['warning', 'warning', 'error', undefined],
    );
    assert.equal(severity('draft', 'extends: [strict, recommended]'), 'hint');
    assert.equal(severity('draft', 'extends: [recommended, strict]'), 'warning');
  });
});

describe('a corpus with several configurations', () => {
  const files: Record<string, string> = {
    [root]: text,
    [cart]: text,
    '.cutline.yaml': 'rules: {one: hint}',
    'packages/cart/.cutline.yaml': 'artifacts: {none: [docs/**]}',
  };
  const kinds = (corpus: ReturnType<typeof corpusOf>): unknown =>
    [...corpus.files.values()].map((file) => [
      file.path,
      file.state === 'read' ? file.classification.kind : file.state,
    ]);

  for (const change of [
    { path: 'packages/cart/.cutline.yaml', removed: true as const },
    { path: 'packages/cart/.cutline.yaml', text: 'artifacts: {prd: [docs/**]}' },
    { path: '.cutline.yaml', text: 'artifacts: {none: ["packages/**"]}' },
    { path: 'packages/.cutline.yml', text: 'version: 1' },
  ]) {
    it(`is after a change of ${change.path} what it is when read anew`, () => {
      const rest = Object.fromEntries(Object.entries(files).filter(([path]) => path !== change.path));
      const anew = corpusOf('text' in change ? { ...files, [change.path]: change.text } : rest);
      const changed = updateCorpus(corpusOf(files), [change]);
      assert.deepEqual(kinds(changed), kinds(anew));
      assert.deepEqual(JSON.stringify(changed.policies), JSON.stringify(anew.policies));
    });
  }
});
