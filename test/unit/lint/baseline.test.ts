import assert from 'node:assert/strict';
import { readBaseline, type Baseline } from '../../../src/core/corpus/baseline.js';
import { updateCorpus } from '../../../src/core/corpus/build.js';
import { againstBaseline, baselineOf, printBaseline, type Compared } from '../../../src/core/lint/baseline.js';
import { lint } from '../../../src/core/lint/run.js';
import type { Run } from '../../../src/core/lint/running.js';
import { adr, corpusOf, rules, today } from './support.js';

const path = 'docs/adr/0001-a.md';

function baselineFor(files: Readonly<Record<string, string>>): Baseline {
  const corpus = corpusOf(files);
  return baselineOf(lint(corpus, { rules, today }), corpus);
}

function compared(files: Readonly<Record<string, string>>, baseline: Baseline, run: Partial<Run> = {}): Compared {
  const corpus = corpusOf(files);
  return againstBaseline(lint(corpus, { rules, today, ...run }), baseline, corpus, run);
}

function counts({ new: fresh, known, fixed }: Compared): number[] {
  return [fresh.length, known.length, fixed.reduce((sum, { count }) => sum + count, 0)];
}

describe('a baseline', () => {
  const old = adr(['ONE and TWO', '', 'ONE again', '', 'BAD']);

  it('holds every finding but those that may never be hidden', () => {
    const { entries } = baselineFor(old);
    assert.deepEqual(
      entries.map(({ rule, path: at, count }) => [rule, at, count]),
      [
        ['one', path, 2],
        ['two', path, 1],
      ],
    );
  });

  it('knows findings that have moved, and calls a further one new', () => {
    const baseline = baselineFor(old);
    assert.deepEqual(counts(compared(adr(['Words', '', 'TWO', '', '  ONE', '', 'ONE']), baseline)), [0, 3, 0]);
    const more = compared(adr(['ONE', 'ONE', 'ONE']), baseline);
    assert.deepEqual(counts(more), [1, 2, 1]);
    assert.deepEqual(more.fixed[0]?.rule, 'two');
  });

  it('knows a finding in another line ending', () => {
    const crlf = Object.fromEntries(Object.entries(old).map(([at, text]) => [at, text.replace(/\n/g, '\r\n')]));
    assert.deepEqual(counts(compared(crlf, baselineFor(old))), [1, 3, 0]);
  });

  it('does not know a finding of another file, rule or words', () => {
    const baseline = baselineFor(adr(['ONE']));
    assert.deepEqual(counts(compared({ 'docs/adr/0002-b.md': adr(['ONE'])[path] ?? '' }, baseline)), [1, 0, 1]);
    assert.deepEqual(counts(compared(adr(['TWO']), baseline)), [1, 0, 1]);
  });

  it('calls nothing fixed that was not looked at', () => {
    const files: Record<string, string> = {
      ...adr(['ONE']),
      'docs/adr/0002-b.md': (adr(['TWO'])[path] ?? '').replace('ADR-1', 'ADR-2'),
    };
    const baseline = baselineFor(files);
    const mended = { ...files, [path]: (files[path] ?? '').replace('ONE', ''), 'docs/adr/0002-b.md': '# Notes\n' };
    assert.deepEqual(counts(compared(mended, baseline)), [0, 0, 2]);
    assert.deepEqual(counts(compared(mended, baseline, { paths: new Set([path]) })), [0, 0, 1]);
    assert.deepEqual(counts(compared(mended, baseline, { only: new Set(['two']) })), [0, 0, 1]);
  });

  it('knows what stands in the side file of a file that is looked at', () => {
    const files = {
      'keps/sig-a/1-a/README.md': '# KEP-1: A\n\n## Summary\n\nX.\n\n## Motivation\n\nY.\n\n## Proposal\n\nZ.\n',
      'keps/sig-a/1-a/kep.yaml': 'title: A\nowning-sig: ONE\nstatus: implementable\n',
    };
    const run = { paths: new Set(['keps/sig-a/1-a/README.md']) };
    assert.deepEqual(counts(compared(files, baselineFor(files), run)), [0, 1, 0]);
  });

  it('is printed with a line for each entry, sorted, and read again as it was', () => {
    const baseline = baselineFor({
      ...adr(['ONE and TWO', '', 'ONE']),
      'docs/adr/0000-z.md': adr(['TWO'])[path] ?? '',
    });
    const text = printBaseline({ entries: [...baseline.entries].reverse() });
    assert.equal(
      text,
      [
        '{',
        '  "version": 1,',
        '  "findings": [',
        '    { "rule": "two", "path": "docs/adr/0000-z.md", "words": "ea1a1a191ae1ad54" },',
        '    { "rule": "one", "path": "docs/adr/0001-a.md", "words": "0", "count": 2 },',
        '    { "rule": "two", "path": "docs/adr/0001-a.md", "words": "ea1a1a191ae1ad54" }',
        '  ]',
        '}',
        '',
      ]
        .join('\n')
        .replaceAll('ea1a1a191ae1ad54', baseline.entries[0]?.words ?? '')
        .replace('"words": "0"', `"words": "${baseline.entries[1]?.words ?? ''}"`),
    );
    assert.deepEqual(readBaseline(`\uFEFF${text}`), { baseline, problems: [] });
    assert.equal(printBaseline({ entries: [] }), '{\n  "version": 1,\n  "findings": []\n}\n');
  });

  it('counts a line that a merge has doubled once', () => {
    const { entries } = baselineFor(adr(['ONE']));
    assert.deepEqual(counts(compared(adr(['ONE', '', 'ONE']), { entries: [...entries, ...entries] })), [1, 1, 0]);
  });

  const broken: readonly (readonly [string, string, string])[] = [
    ['no JSON', '<<<<<<< ours\n{}', '<<<<<<< ours'],
    ['another version', '{"version": 2, "findings": []}', '{"version": 2, "findings": []}'],
    [
      'an entry without words',
      '{\n  "version": 1,\n  "findings": [\n    { "rule": "one" }\n  ]\n}',
      '{ "rule": "one" }',
    ],
    ['nothing', '', ''],
  ];
  for (const [name, text, at] of broken) {
    it(`with ${name} is not read, and says where`, () => {
      const { baseline, problems } = readBaseline(text);
      assert.equal(baseline, null);
      assert.deepEqual(
        problems.map(({ message, range }) => [message, text.slice(range.start, range.end)]),
        [['broken-baseline', at]],
      );
    });
  }
});

describe('the baseline of a corpus', () => {
  const text = printBaseline(baselineFor(adr(['ONE'])));

  it('is the usual file, another one, or none', () => {
    const at = (config: string, name = '.cutline-baseline.json'): unknown => {
      const { path: place, baseline } = corpusOf({ '.cutline.yaml': config, [name]: text }).baseline;
      return [place, baseline?.entries.length ?? null];
    };
    assert.deepEqual(at(''), ['.cutline-baseline.json', 1]);
    assert.deepEqual(at('baseline: true'), ['.cutline-baseline.json', 1]);
    assert.deepEqual(at('baseline: false'), [null, null]);
    assert.deepEqual(at('baseline: ci/cutline-baseline.json'), ['ci/cutline-baseline.json', null]);
    assert.deepEqual(at('baseline: ci/cutline-baseline.json', 'ci/cutline-baseline.json'), [
      'ci/cutline-baseline.json',
      1,
    ]);
  });

  it('is not read where it is not asked for, unreadable or not', () => {
    const corpus = corpusOf({ 'old/.cutline-baseline.json': '{' });
    assert.deepEqual([...corpus.files.keys()], []);
    const unreadable = { path: 'x.cutline-baseline.json', unreadable: { message: 'gone', data: {} } } as const;
    assert.deepEqual([...updateCorpus(corpus, [unreadable]).files.keys()], []);
  });

  it('follows a change of its file', () => {
    const corpus = updateCorpus(corpusOf(adr(['ONE'])), [{ path: '.cutline-baseline.json', text }]);
    assert.equal(corpus.baseline.baseline?.entries.length, 1);
    const gone = updateCorpus(corpus, [{ path: '.cutline-baseline.json', removed: true }]);
    assert.equal(gone.baseline.baseline, null);
  });
});
