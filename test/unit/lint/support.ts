import * as z from 'zod';
import { buildCorpus } from '../../../src/core/corpus/build.js';
import type { Corpus } from '../../../src/core/corpus/types.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { always, artifactRule, fileRule, type Rule } from '../../../src/core/lint/rule.js';
import { lint } from '../../../src/core/lint/run.js';
import type { Run } from '../../../src/core/lint/running.js';
import { invalidConfig } from '../../../src/core/rules/invalid-config.js';
import { unexplainedSuppression } from '../../../src/core/rules/unexplained-suppression.js';
import { unusedSuppression } from '../../../src/core/rules/unused-suppression.js';

/** The day of every test. */
export const today = '2026-11-20';

/** A corpus of texts. */
export function corpusOf(files: Readonly<Record<string, string>>): Corpus {
  return buildCorpus({
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    paths: Object.keys(files),
  });
}

/** A rule that stands at every occurrence of its own name in capital letters. */
export function finder(id: string): Rule {
  return artifactRule<'here', { loud: boolean }>({
    id,
    group: 'form',
    summary: '',
    severity: { draft: 'hint', proposed: 'warning', accepted: 'error', closed: null },
    kinds: ['adr', 'prd', 'decision-log'],
    messages: { here: 'Here' },
    options: z.strictObject({ loud: z.boolean().default(false) }),
    readsCorpus: false,
    *check({ subject: { document, fields }, options }) {
      for (const match of document.text.matchAll(new RegExp(id.toUpperCase(), 'g'))) {
        const range = { start: match.index, end: match.index + id.length };
        yield { message: 'here', range, data: { loud: String(options.loud) } };
      }
      const side = fields.find(({ path, value }) => path !== undefined && value.includes(id.toUpperCase()));
      if (side) yield { message: 'here', range: side.range, path: side.path };
    },
  });
}

/** A rule about files that may never be hidden, at the word BAD. */
export const conflict = fileRule<'here'>({
  id: 'merge-conflict',
  group: 'reading',
  summary: '',
  severity: always('error'),
  messages: { here: 'Here' },
  options: null,
  readsCorpus: false,
  *check({ subject: file }) {
    const at = file.state === 'read' ? file.document.text.indexOf('BAD') : -1;
    if (at >= 0) yield { message: 'here', range: { start: at, end: at + 3 } };
  },
});

/** Two rules that find their names, and those that every run needs. */
export const rules = [finder('one'), finder('two'), conflict, invalidConfig, unexplainedSuppression, unusedSuppression];

/** What the rules say, as `line rule` or, for another file than an ADR, `path:line rule`. */
export function said(files: Readonly<Record<string, string>>, run: Partial<Run> = {}): string[] {
  const corpus = corpusOf(files);
  return lint(corpus, { rules, today, ...run }).map((finding) => lineOf(files, finding));
}

function lineOf(files: Readonly<Record<string, string>>, { path, range, rule, message }: Finding): string {
  const line = (files[path] ?? '').slice(0, range.start).split('\n').length;
  const what = message === 'here' ? rule : `${rule}/${message}`;
  return `${path.endsWith('0001-a.md') ? '' : `${path}:`}${String(line)} ${what}`;
}

/** An ADR with some lines at its end; the first of them is line 7. */
export function adr(lines: readonly string[], status = 'accepted'): Record<string, string> {
  return { 'docs/adr/0001-a.md': ['---', `status: ${status}`, '---', '', '# ADR-1: A', '', ...lines].join('\n') };
}
