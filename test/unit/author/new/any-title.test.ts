import assert from 'node:assert/strict';
import { headingText, plainTitle } from '../../../../src/core/author/new/plain-title.js';
import { lint } from '../../../../src/core/lint/run.js';
import { rules } from '../../../../src/core/rules/registry.js';
import { chanceOf } from '../../../corpus/chance.js';
import { corpusOf } from '../../artifact/support.js';
import { today, written } from './support.js';

const nygard = (n: number): string =>
  `# ${String(n)}. Use queue ${String(n)}\n\nDate: 2025-01-0${String(n)}\n\n## Status\n\nAccepted\n\n## Context\n\nMail waits.\n\n## Decision\n\nWe use one.\n\n## Consequences\n\nFast.\n`;
const madr = (n: number): string =>
  `---\ntitle: "Use queue ${String(n)}"\nstatus: accepted\ndate: 2025-01-0${String(n)}\n---\n\n# Use queue ${String(n)}\n\n## Context and Problem Statement\n\nMail waits.\n\n## Decision Outcome\n\nOne.\n\n## Consequences\n\nFast.\n`;
const prd = (n: number): string =>
  `# PRD: Carts ${String(n)}\n\n**Status:** Draft\n\n## Problem\n\nLost.\n\n## Goals\n\n- Fewer\n\n## Non-goals\n\n- Guests\n`;

const repositories = {
  none: {},
  'none, for PRDs': {},
  Nygard: { 'docs/adr/0001-a.md': nygard(1), 'docs/adr/0002-b.md': nygard(2) },
  MADR: { 'docs/adr/ADR-001_a.md': madr(1), 'docs/adr/ADR-002_b.md': madr(2) },
  PRDs: { 'docs/prd/001-a.md': prd(1), 'docs/prd/002-b.md': prd(2) },
};

const parts: readonly string[] = [
  ...[
    'Carts',
    'for a week',
    ':',
    '"',
    "'",
    '#',
    '|',
    '/',
    '\\',
    '..',
    '🛒',
    '👩‍💻',
    'שלום',
    '\u202Eabc',
    '\u200B',
    '\t',
    '\n',
  ],
  ...[
    'con',
    'NUL',
    'Template',
    'README',
    'ADR-9999:',
    '12.',
    '2026-01-01',
    '[x]',
    '<!--',
    '-->',
    '---',
    '${HOME}',
    '%00',
  ],
  ...[
    '`code`',
    '*bold*',
    '{title}',
    'é',
    'ß',
    '概要',
    'PRD:',
    'review of',
    '&amp;',
    '- ',
    '> ',
    '1)',
    '@ann',
    '!',
    '~',
    '.md',
  ],
  'a long word and another one '.repeat(12),
];

const hostile: readonly string[] = [
  ...parts.filter((part) => /[\p{L}\p{N}]/u.test(part)),
  ...[
    'Use C#',
    'Ends with #',
    '# Two',
    '##',
    ': colon first',
    '"quoted"',
    'a\\',
    'Review of ADR 12',
    'ADR guide: how',
    '0001 again',
  ],
];

describe('whatever the title of a new record is', () => {
  for (const [name, files] of Object.entries(repositories))
    it(`it is read back, with its number, under a name that every file system takes: ${name}`, () => {
      const kind = name.includes('PRDs') ? 'prd' : 'adr';
      const chance = chanceOf(7);
      const mixed = Array.from({ length: 40 }, () =>
        [chance, chance, chance].map((each) => each.oneOf(parts)).join(' '),
      );
      for (const title of [...hostile, ...mixed]) {
        const plain = plainTitle(title);
        if (!/[\p{L}\p{N}]/u.test(plain)) continue;
        const made = written(corpusOf(files), { kind, answers: { title, squad: title, people: ['@ann'] } });
        const corpus = corpusOf({ ...files, [made.path]: made.text });
        const artifact = corpus.artifacts.find(({ path }) => path === made.path);
        const about = JSON.stringify([title, made.path, made.text]);
        assert.equal(artifact?.kind, kind, about);
        assert.ok([plain, headingText(plain)].includes(artifact.title?.text ?? ''), about);
        assert.equal(artifact.id?.number, String(Object.keys(files).length + 1), about);
        assert.match(made.path, /^docs\/(?:adr|decisions|prd)\/[^\s"<>|:*?\\/\p{C}]{1,100}\.md$/u, about);
        const findings = lint(corpus, { rules, today }).filter(({ path }) => path === made.path);
        assert.deepEqual(
          findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
          [],
          about,
        );
      }
    });

  it('keeps the letters of every script in the name, and gives one of its own to what has none', () => {
    const pathOf = (title: string): string => written(corpusOf({}), { answers: { title } }).path;
    assert.equal(pathOf('Überführung für Größen'), 'docs/decisions/0001-uberfuhrung-fur-grossen.md');
    assert.equal(pathOf('概要 と 決定'), 'docs/decisions/0001-概要-と-決定.md');
    assert.equal(pathOf('🛒 1'), 'docs/decisions/0001-1.md');
    assert.equal(pathOf('🛒'), 'docs/decisions/0001-decision.md');
  });

  it('never takes the name of a file that is there, of a device, an index or a template', () => {
    const file = '# Carts\n\n## Goals\n\n- a\n\n## Non-goals\n\n- b\n\n## Metrics\n\n- c\n';
    const files = { 'docs/prd/carts.md': file, 'docs/prd/Con-prd.md': file };
    const made = written(corpusOf(files), { kind: 'prd', answers: { title: 'CARTS!' } });
    assert.equal(made.path, 'docs/prd/carts-2.md');
    assert.equal(written(corpusOf(files), { kind: 'prd', answers: { title: 'Con' } }).path, 'docs/prd/con-prd-2.md');
    assert.equal(written(corpusOf(files), { kind: 'prd', answers: { title: 'Aux' } }).path, 'docs/prd/aux-prd.md');
    assert.equal(
      written(corpusOf(files), { kind: 'prd', answers: { title: 'Readme' } }).path,
      'docs/prd/prd-readme.md',
    );
    assert.equal(written(corpusOf(files), { kind: 'prd', answers: { title: 'Template' } }).path, 'docs/prd/prd.md');
  });
});
