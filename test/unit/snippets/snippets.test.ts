import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../../src/core/rules/registry.js';
import { corpusOf } from '../artifact/support.js';
import { findingsIn, repositoryOf } from '../../meta/support/repository.js';

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = Object.values(JSON.parse(readFileSync('snippets/markdown.json', 'utf8')) as Record<string, Snippet>);
const form = new Set(rules.filter(({ group }) => group === 'form').map(({ id }) => id));

/** What a snippet leaves when a person steps through it and changes nothing, on one day. */
function expanded(prefix: string): string {
  const body = snippets.find((each) => each.prefix === prefix)?.body.join('\n') ?? assert.fail(`no ${prefix}`);
  const dated = body
    .replaceAll('$CURRENT_YEAR', '2027')
    .replaceAll('$CURRENT_MONTH', '02')
    .replaceAll('$CURRENT_DATE', '15');
  const words = new Map<string, string>();
  const filled = dated.replace(
    /\$\{(\d+)(?::([^}]*)|\|([^,|]*)[^|]*\|)\}/g,
    (_whole, stop: string, text?: string, choice?: string) => {
      words.set(stop, text ?? choice ?? '');
      return text ?? choice ?? '';
    },
  );
  return filled.replace(/\$\{(\d+)\}|\$\d/g, (_whole, stop?: string) => words.get(stop ?? '') ?? '');
}

const prd = expanded('prd-short');

/** Snippets that make a document of their own: no rule at all has anything to say about it. */
const whole = new Set(['adr-short', 'adr-long', 'prd-short', 'decision-log']);

/** The document that each snippet makes, or stands in. */
const documents: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'adr-short': ['docs/adr/0001-cart.md', expanded('adr-short')],
  'adr-long': ['docs/adr/0001-cart.md', expanded('adr-long')],
  'prd-short': ['docs/prd/0001-carts.md', prd],
  'non-goals': ['docs/prd/0001-carts.md', without(prd, 'Non-goals') + expanded('non-goals')],
  'cut-line': ['docs/prd/0001-carts.md', `${without(prd, 'Scope')}## Scope\n\n${expanded('cut-line')}`],
  'kill-rule': ['docs/prd/0001-carts.md', without(prd, 'Kill rule') + expanded('kill-rule')],
  'definition-of-done': ['docs/prd/0001-carts.md', without(prd, 'Definition of done') + expanded('definition-of-done')],
  'decision-log': ['docs/decision-log.md', expanded('decision-log')],
  'decision-log-row': ['docs/decision-log.md', expanded('decision-log') + expanded('decision-log-row')],
};

function without(text: string, heading: string): string {
  const from = text.indexOf(`## ${heading}\n`);
  assert.ok(from > 0, heading);
  const next = text.indexOf('\n## ', from + 3);
  return text.slice(0, from) + (next < 0 ? '' : text.slice(next + 1));
}

describe('the snippets', () => {
  it('are each tried below', () => {
    assert.deepEqual(snippets.map(({ prefix }) => prefix).sort(), Object.keys(documents).sort());
  });

  for (const [prefix, [path, text]] of Object.entries(documents))
    it(`leave a document without a finding about its form: ${prefix}`, () => {
      const repository = repositoryOf({ [path]: text });
      assert.equal(corpusOf({ [path]: text }).artifacts.length, 1, 'it is an artifact');
      const found = findingsIn(repository).filter(({ rule }) => whole.has(prefix) || form.has(rule));
      assert.deepEqual(
        found.map(({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`),
        [],
      );
    });

  it('end where one goes on writing, and stop in order', () => {
    for (const { prefix, body, description } of snippets) {
      const text = body.join('\n');
      const stops = [...text.matchAll(/\$\{(\d+)[:|]/g)].map(([, stop]) => Number(stop));
      assert.deepEqual(
        stops,
        stops.map((_stop, index) => index + 1),
        prefix,
      );
      assert.ok(text.endsWith('$0') && description.endsWith('.'), prefix);
    }
  });
});
