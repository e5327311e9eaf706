import assert from 'node:assert/strict';
import { buildCorpus, updateCorpus } from '../../../src/core/corpus/build.js';
import { corpusOf } from '../artifact/support.js';

const adr = (title: string, head = '') =>
  `---\nstatus: accepted\n${head}---\n# ${title}\n\n## Context\n\nX\n\n## Decision\n\nY\n\n## Consequences\n\nZ\n`;
const repository = {
  'docs/adr/0001-carts.md': adr('Carts'),
  'docs/adr/0002-queues.md': adr('Queues', 'supersedes: [ADR-0001, ADR-0009, "RFC 2119"]\n'),
  'docs/adr/0002-retries.md': adr('Retries'),
  'services/pay/adr/0001-cards.md': adr('Cards', 'relates-to: [0001]\n'),
  'docs/decision-log.md':
    '# Decision log\n\n| ID | Date | Decision | Why |\n| - | - | - | - |\n| D-1 | 2026-01-02 | Ship weekly | Smaller steps |\n',
};

describe('a corpus', () => {
  it('resolves references within the numbering folder first', () => {
    const corpus = corpusOf(repository);
    const queues = corpus.artifacts.find(({ path }) => path.endsWith('0002-queues.md'));
    assert.ok(queues);
    const resolved = queues.references.map((reference) => [reference.text, corpus.resolve(reference, queues)] as const);
    assert.deepEqual(
      resolved.map(([text, { state }]) => [text, state]),
      [
        ['ADR-0001', 'found'],
        ['ADR-0009', 'missing'],
        ['RFC 2119', 'elsewhere'],
      ],
    );
    const [first] = resolved;
    assert.equal(first?.[1].state === 'found' && first[1].artifact.path, 'docs/adr/0001-carts.md');
  });

  it('looks for ids of a family only where records are numbered by it', () => {
    const named = (prefix: string): string => adr(`${prefix}Carts`, 'relates-to: [KEP-0900, "0901"]\n');
    const others = { 'docs/adr/0002-b.md': adr('2. Queues'), 'docs/adr/0003-c.md': adr('3. Mail') };
    const states = (files: Readonly<Record<string, string>>): readonly string[] => {
      const corpus = corpusOf(files);
      const [from] = corpus.artifacts;
      return from?.references.map((reference) => corpus.resolve(reference, from).state) ?? [];
    };
    assert.deepEqual(states({ 'docs/adr/0001-a.md': named('1. '), ...others }), ['elsewhere', 'missing']);
    // The first record that is called so tells nothing of the ids that were written before it.
    assert.deepEqual(states({ 'docs/adr/0001-a.md': named('KEP-0001: '), ...others }), ['elsewhere', 'missing']);
    assert.deepEqual(states({ 'docs/adr/0001-a.md': named('KEP-0001: ') }), ['missing', 'elsewhere']);
  });

  it('finds records of a log by id', () => {
    const corpus = corpusOf(repository);
    const [from] = corpus.artifacts;
    assert.ok(from);
    const resolution = corpus.resolve({ text: 'D-001', target: null }, from);
    assert.equal(resolution.state === 'found' && resolution.record?.title.text, 'Ship weekly');
  });

  const links: readonly (readonly [string, string])[] = [
    ['0001-carts.md', 'found'],
    ['./0001-carts.md#context', 'found'],
    ['/docs/adr/0001-carts.md', 'found'],
    ['../decision-log.md', 'found'],
    ['0042-gone.md', 'missing'],
    ['https://example.org/x.md', 'elsewhere'],
    ['#context', 'elsewhere'],
    ['../../../../outside.md', 'elsewhere'],
    ['../', 'elsewhere'],
    ['//host/share.md', 'elsewhere'],
  ];
  for (const [target, state] of links) {
    it(`says that the link ${target} is ${state}`, () => {
      const corpus = corpusOf(repository);
      const from = corpus.artifacts.find(({ path }) => path === 'docs/adr/0002-queues.md');
      assert.ok(from);
      assert.equal(corpus.resolve({ text: 'x', target }, from).state, state);
    });
  }

  it('calls nothing missing where it does not know the files', () => {
    const corpus = buildCorpus({
      files: [{ path: 'docs/adr/0002-queues.md', text: repository['docs/adr/0002-queues.md'] }],
      paths: [],
    });
    const [from] = corpus.artifacts;
    assert.ok(from);
    assert.deepEqual(
      from.references.map((reference) => corpus.resolve(reference, from).state),
      ['elsewhere', 'elsewhere', 'elsewhere'],
    );
  });

  it('sees one number used twice in a folder, and not across folders', () => {
    const corpus = corpusOf(repository);
    assert.deepEqual(
      corpus.artifacts.map((artifact) => [artifact.path, corpus.sameId(artifact).length]),
      [
        ['docs/adr/0001-carts.md', 0],
        ['docs/adr/0002-queues.md', 1],
        ['docs/adr/0002-retries.md', 1],
        ['docs/decision-log.md', 0],
        ['services/pay/adr/0001-cards.md', 0],
      ],
    );
  });

  it('lets two records share the day that names them', () => {
    const corpus = corpusOf({
      'docs/adr/2026-05-13-carts.md': adr('ADR 2026-05-13 — Carts'),
      'docs/adr/2026-05-13-queues.md': adr('ADR 2026-05-13 — Queues'),
    });
    assert.deepEqual(
      corpus.artifacts.map((artifact) => corpus.sameId(artifact).length),
      [0, 0],
    );
  });

  it('knows who refers to a record', () => {
    const corpus = corpusOf(repository);
    const carts = corpus.artifacts.find(({ path }) => path === 'docs/adr/0001-carts.md');
    assert.ok(carts);
    assert.deepEqual(
      corpus.referencesTo(carts).map(({ from, reference }) => [from.path, reference.relation]),
      [['docs/adr/0002-queues.md', 'supersedes']],
    );
  });

  it('takes the matrix from a table of the repository, and from the configuration before that', () => {
    const table =
      '# Matrix\n\n| Work type | Default bias | Quality bar | Release shape | Who has final call |\n| - | - | - | - | - |\n| New product bet | Learn | Guardrails | Flag | Product |\n';
    const found = corpusOf({ ...repository, 'docs/matrix.md': table });
    assert.deepEqual(
      [found.matrix.path, found.matrix.rows.map(({ key, finalCall }) => [key, finalCall]), found.adopted],
      ['docs/matrix.md', [['new-product-bet', 'Product']], true],
    );
    const configured = corpusOf({
      'docs/matrix.md': table,
      '.cutline.yaml': 'matrix:\n  - {work-type: Bet, bias: a, quality-bar: b, release-shape: c, final-call: d}\n',
    });
    assert.deepEqual(
      [configured.matrix.path, configured.matrix.rows.map(({ key }) => key)],
      ['.cutline.yaml', ['bet']],
    );
    assert.deepEqual([corpusOf(repository).matrix.rows.length, corpusOf(repository).adopted], [4, false]);
  });

  it('takes the definition of done from a file of that title', () => {
    const corpus = corpusOf({
      'docs/definition-of-done.md':
        '# Definition of done\n\n- [ ] Criteria met (product)\n- [ ] Tests pass (engineering)\n',
    });
    assert.deepEqual(corpus.definitionOfDone, [
      { text: 'Criteria met', owner: 'product' },
      { text: 'Tests pass', owner: 'engineering' },
    ]);
    assert.equal(corpusOf({}).definitionOfDone.length, 8);
  });

  it('reads the owners of that file as those of every checklist', () => {
    const text =
      '# Definition of done\n\n- [ ] **Product:** Criteria met\n- [ ] Runbook exists @ops\n\n## Joint\n\n- [ ] Flag set\n';
    assert.deepEqual(corpusOf({ 'docs/definition-of-done.md': text }).definitionOfDone, [
      { text: 'Criteria met', owner: 'product' },
      { text: 'Runbook exists', owner: '@ops' },
      { text: 'Flag set', owner: 'joint' },
    ]);
  });

  const broken: readonly (readonly [string, string, string, string])[] = [
    ['a key that nobody knows', 'artefacts:\n  adr: []\n', 'unknown-key', 'artefacts'],
    ['a wrong value', 'extends: lenient\n', 'wrong-value', 'lenient'],
    ['broken YAML', 'people: {a: [\n', 'syntax', ''],
    ['no mapping', '- a\n', 'syntax', '- a'],
  ];
  for (const [name, text, message, words] of broken) {
    it(`says where a configuration has ${name}, and goes on with the defaults`, () => {
      const corpus = corpusOf({ ...repository, '.cutline.yaml': text });
      const file = corpus.files.get('.cutline.yaml');
      assert.ok(file?.state === 'config');
      assert.deepEqual(
        file.problems.slice(0, 1).map((problem) => problem.message),
        [message],
      );
      const range = file.problems[0]?.range;
      if (words !== '') assert.equal(text.slice(range?.start, range?.end).trim(), words);
      assert.equal(corpus.artifacts.length, 5);
    });
  }

  it('heeds what is right in a configuration that is wrong elsewhere', () => {
    const text =
      'artefacts: {}\nartifacts:\n  none: [services/**]\nrules:\n  missing-cut-line: loud\n  missing-risks: off\n';
    const corpus = corpusOf({ ...repository, '.cutline.yaml': text });
    assert.deepEqual([corpus.artifacts.length, corpus.config.rules], [4, { 'missing-risks': 'off' }]);
    const file = corpus.files.get('.cutline.yaml');
    assert.equal(file?.state === 'config' && file.problems.length, 2);
  });

  it('leaves alone what the configuration says to leave alone, unreadable or not', () => {
    const files = [
      { path: '.cutline.yaml', text: 'artifacts: {none: [old/**]}\n' },
      { path: 'old/a.md', unreadable: { message: 'not-utf8' as const, data: {} } },
      { path: 'new/a.md', unreadable: { message: 'not-utf8' as const, data: {} } },
      { path: 'old/.cutline.yaml', text: 'x: [' },
    ];
    const corpus = buildCorpus({ files, paths: files.map(({ path }) => path) });
    assert.deepEqual([...corpus.files.keys()], ['.cutline.yaml', 'new/a.md']);
  });

  it('knows a folder of records by the name of the root itself', () => {
    const files = [{ path: '0003-go.md', text: '# 3. Go\n\n## Status\n\nAccepted\n' }];
    const kinds = (above: string) =>
      buildCorpus({ files, paths: ['0003-go.md'], above }).artifacts.map(({ kind }) => kind);
    assert.deepEqual([kinds('adr'), kinds('notes')], [['adr'], []]);
  });

  it('is the same after changes as when it is read anew', () => {
    const changed = { ...repository, 'docs/adr/0001-carts.md': adr('Baskets'), 'docs/adr/0003-new.md': adr('New') };
    const { 'docs/adr/0002-retries.md': gone, ...rest } = changed;
    assert.ok(gone);
    const updated = updateCorpus(corpusOf(repository), [
      { path: 'docs/adr/0001-carts.md', text: changed['docs/adr/0001-carts.md'] },
      { path: 'docs/adr/0003-new.md', text: changed['docs/adr/0003-new.md'] },
      { path: 'docs/adr/0002-retries.md', removed: true },
    ]);
    const anew = corpusOf(rest);
    const view = (corpus: typeof anew) =>
      corpus.artifacts.map((artifact) => [
        artifact.path,
        artifact.title?.text,
        corpus.sameId(artifact).length,
        corpus.has(artifact.path),
      ]);
    assert.deepEqual(view(updated), view(anew));
  });

  it('re-reads one file only when one changes, and all when the configuration does', () => {
    const before = corpusOf(repository);
    const one = updateCorpus(before, [{ path: 'docs/adr/0001-carts.md', text: adr('Baskets') }]);
    assert.equal(one.artifacts.filter((artifact) => before.artifacts.includes(artifact)).length, 4);
    const all = updateCorpus(before, [{ path: '.cutline.yaml', text: 'artifacts: {none: [services/**]}\n' }]);
    assert.equal(all.artifacts.length, 4);
  });

  it('parses nothing again that an edit has left as it was', () => {
    const path = 'docs/adr/0001-a.md';
    const line = 'See [the plan](plan.md).';
    const slicesOf = (corpus: ReturnType<typeof corpusOf>) => {
      const file = corpus.files.get(path);
      assert.ok(file?.state === 'read');
      return file.document.slices;
    };
    const before = corpusOf({ [path]: `# A\n\n${line}\n` });
    const tree = slicesOf(before).parse(line);
    const after = updateCorpus(before, [{ path, text: `# A\n\nNew.\n\n${line}\n` }]);
    assert.equal(slicesOf(after).parse(line), tree);
    const renewed = updateCorpus(after, [{ path: '.cutline.yaml', text: 'version: 1\n' }]);
    assert.equal(slicesOf(renewed).parse(line), tree);
  });

  it('knows sides from the CODEOWNERS that counts, and takes a change of it up', () => {
    const before = corpusOf({ ...repository, CODEOWNERS: '/src/ @acme/platform-eng\n' });
    assert.deepEqual(before.codeOwners.sides, new Map([['acme/platform-eng', 'engineering']]));
    const nearer = updateCorpus(before, [{ path: '.github/CODEOWNERS', text: '# Product\n/docs/ @ann\n' }]);
    assert.deepEqual(nearer.codeOwners.sides, new Map([['ann', 'product']]));
    const gone = updateCorpus(nearer, [{ path: '.github/CODEOWNERS', removed: true }]);
    assert.deepEqual(gone.codeOwners.sides, before.codeOwners.sides);
  });

  it('reads a CODEOWNERS of any length and form in no time', () => {
    const hostile = [
      '#'.repeat(5e4),
      ` ${' '.repeat(5e4)}x`,
      `[${'['.repeat(5e4)}`,
      `@${'@'.repeat(5e4)}`,
      '/a @b # '.repeat(5e3),
    ];
    for (const text of [...hostile, 'x'.repeat(3e5)]) {
      const start = performance.now();
      assert.equal(corpusOf({ CODEOWNERS: text }).codeOwners.sides.size, 0);
      assert.ok(performance.now() - start < 500, text.slice(0, 10));
    }
  });
});
