import assert from 'node:assert/strict';
import * as z from 'zod';
import { buildCorpus } from '../../../src/core/corpus/build.js';
import type { Corpus } from '../../../src/core/corpus/types.js';
import { messageText } from '../../../src/core/lint/message.js';
import { artifactRule, byStage, fileRule, always, type Rule, type RuleGroup } from '../../../src/core/lint/rule.js';
import { lint } from '../../../src/core/lint/run.js';
import { rules as registered } from '../../../src/core/rules/registry.js';

const today = '2026-11-20';
const adr = (status: string, more = ''): string =>
  `---\nstatus: ${status}\n${more}---\n\n# Poll\n\n## Context\n\nA.\n\n## Decision\n\nB.\n\n## Consequences\n\nC.\n`;

function corpusOf(files: Record<string, string>): Corpus {
  return buildCorpus({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    paths: Object.keys(files),
  });
}

function ruleOf(id: string, group: RuleGroup = 'form'): Rule {
  return artifactRule<'here', { words: string[] }>({
    id,
    group,
    summary: '',
    severity: byStage,
    kinds: ['adr'],
    messages: { here: 'Here {words}' },
    options: z.strictObject({ words: z.array(z.string()).default(['none']) }),
    readsCorpus: false,
    *check({ subject, options }) {
      yield {
        message: 'here',
        data: { words: options.words.join('+') },
        range: subject.title?.range ?? { start: 0, end: 0 },
      };
    },
  });
}

const breaking = artifactRule<'never'>({
  id: 'breaking',
  group: 'form',
  summary: '',
  severity: byStage,
  kinds: ['adr'],
  messages: { never: '' },
  options: null,
  readsCorpus: false,
  check: () => {
    throw new TypeError('words of a stranger');
  },
});

describe('lint', () => {
  it('gives the severity of the stage', () => {
    const files = {
      'docs/adr/0001-a.md': adr('draft'),
      'docs/adr/0002-b.md': adr('proposed'),
      'docs/adr/0003-c.md': adr('accepted'),
      'docs/adr/0004-d.md': adr('rejected'),
    };
    const found = lint(corpusOf(files), { rules: [ruleOf('r')], today });
    assert.deepEqual(
      found.map(({ path, severity }) => `${path.slice(9, 13)} ${severity}`),
      ['0001 hint', '0002 warning', '0003 error'],
    );
  });

  it('only informs about what a repository has not heard of, until it has', () => {
    const severity = (files: Record<string, string>): string[] =>
      lint(corpusOf(files), { rules: [ruleOf('r', 'bets')], today, paths: new Set(['docs/adr/0001-a.md']) }).map(
        (one) => one.severity,
      );
    const path = 'docs/adr/0001-a.md';
    assert.deepEqual(severity({ [path]: adr('accepted') }), ['information']);
    assert.deepEqual(severity({ [path]: adr('draft') }), ['hint']);
    assert.deepEqual(severity({ [path]: adr('accepted', 'final-call: product\n') }), ['error']);
    assert.deepEqual(severity({ [path]: adr('accepted'), '.cutline.yaml': 'version: 1\n' }), ['error']);
  });

  it('takes severities and options from the configuration, the last override winning', () => {
    const config = [
      'rules:',
      '  r:',
      '    severity: hint',
      '    words: [a]',
      '  s: off',
      'overrides:',
      '  - files: [docs/**]',
      '    rules:',
      '      r: warning',
      '  - files: [docs/**]',
      '    kind: prd',
      '    rules:',
      '      r: error',
      '',
    ].join('\n');
    const corpus = corpusOf({ 'docs/adr/0001-a.md': adr('accepted'), '.cutline.yaml': config });
    const rules = [ruleOf('r'), ruleOf('s')];
    const found = lint(corpus, { rules, today });
    assert.deepEqual(
      found.map((one) => [one.rule, one.severity, messageText(rules, one)]),
      [['r', 'warning', 'Here a']],
    );
  });

  it('uses the defaults where an option does not fit', () => {
    const corpus = corpusOf({ 'docs/adr/0001-a.md': adr('accepted'), '.cutline.yaml': 'rules:\n  r:\n    words: 3\n' });
    assert.deepEqual(
      lint(corpus, { rules: [ruleOf('r')], today }).map((one) => one.data),
      [{ words: 'none' }],
    );
  });

  it('reports a rule that breaks, without its words, and goes on', () => {
    const rules = [breaking, ruleOf('r'), ...registered.filter((rule) => rule.id === 'rule-failed')];
    const found = lint(corpusOf({ 'docs/adr/0001-a.md': adr('accepted') }), { rules, today });
    assert.deepEqual(found.map((one) => one.rule).sort(), ['r', 'rule-failed']);
    const failed = found.find((one) => one.rule === 'rule-failed');
    assert.equal(failed?.severity, 'error');
    assert.ok(failed);
    assert.equal(messageText(rules, failed), 'The rule "breaking" broke on this file (TypeError); please report it');
  });

  it('runs only for the files it is asked about, in the order of path and place', () => {
    const files = { 'docs/adr/0002-b.md': adr('accepted'), 'docs/adr/0001-a.md': adr('accepted') };
    const rules = [ruleOf('z'), ruleOf('a')];
    assert.deepEqual(
      lint(corpusOf(files), { rules, today }).map((one) => `${one.path.slice(9, 13)} ${one.rule}`),
      ['0001 a', '0001 z', '0002 a', '0002 z'],
    );
    assert.deepEqual(
      lint(corpusOf(files), { rules, today, paths: new Set(['docs/adr/0002-b.md']) }).map((one) => one.path),
      ['docs/adr/0002-b.md', 'docs/adr/0002-b.md'],
    );
  });

  it('runs file rules over every file, also one that was not read', () => {
    const rule = fileRule<'seen'>({
      id: 'seen',
      group: 'reading',
      summary: '',
      severity: always('warning'),
      messages: { seen: '' },
      options: null,
      readsCorpus: false,
      *check({ subject }) {
        yield { message: 'seen', data: { state: subject.state }, range: { start: 0, end: 0 } };
      },
    });
    const files = [
      { path: 'a.md', text: '# A' },
      { path: 'b.md', unreadable: { message: 'denied' as const, data: {} } },
      { path: '.cutline.yaml', text: '' },
    ];
    const corpus = buildCorpus({ files, paths: ['a.md', 'b.md', '.cutline.yaml'] });
    assert.deepEqual(
      lint(corpus, { rules: [rule], today }).map((one) => one.data['state']),
      ['config', 'read', 'unread'],
    );
  });

  it('says what was not read of a file', () => {
    const corpus = corpusOf({ 'docs/adr/0001-a.md': adr('accepted') });
    const file = corpus.files.get('docs/adr/0001-a.md');
    assert.ok(file?.state === 'read');
    const document = {
      ...file.document,
      outline: file.document.outline,
      limits: [{ message: 'size' as const, data: { limit: '64 KB' }, range: { start: 3, end: 9 } }],
    };
    const limited: Corpus = { ...corpus, files: new Map([[file.path, { ...file, document }]]) };
    const found = lint(limited, { rules: registered.filter((rule) => rule.id === 'partly-read'), today });
    assert.deepEqual(
      found.map((one) => [one.severity, one.range, messageText(registered, one)]),
      [['warning', { start: 3, end: 9 }, 'Shorten or split this file; beyond 64 KB it is read line by line']],
    );
  });
});
