import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundles, languages, textsIn } from '../../../scripts/generate/l10n.mjs';
import { rules } from '../../../src/core/rules/registry.js';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (file: string): Record<string, string> =>
  JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>;

describe('the texts that are shown', () => {
  it('are found in whatever way they are spelt out', () => {
    const source = [
      "vscode.l10n.t('one', name);",
      'l10n.t("it\'s");',
      "vscode.l10n.t(count === 1 ? '1 goal' : ('{0} goals'), count);",
      "vscode.l10n.t(\n  // why it is said so\n  'over two lines',\n);",
    ];
    assert.deepEqual(textsIn('some.ts', source.join('\n')), ['one', "it's", '1 goal', '{0} goals', 'over two lines']);
  });

  it('are asked for where they are not spelt out', () => {
    assert.throws(() => textsIn('some.ts', 'one();\nvscode.l10n.t(text);'), /some\.ts:2: .* vscode\.l10n\.t\( \)/);
    assert.throws(() => textsIn('some.ts', 'vscode.l10n.t(`${count} goals`);'), /some\.ts:1/);
  });

  it('are found in phrases of the core too', async () => {
    assert.deepEqual(textsIn('some.ts', "phrase('One {0}', name); words(name);", /^phrase$/), ['One {0}']);
    const [[, original] = ['', '{}']] = await bundles(rules);
    assert.ok('Superseded by {0}' in (JSON.parse(original) as object));
  });

  it('hold what the rules say', async () => {
    const [[, original] = ['', '{}']] = await bundles(rules);
    const texts = JSON.parse(original) as Record<string, string>;
    for (const { summary, messages } of rules)
      for (const text of [summary, ...Object.values(messages)]) assert.equal(texts[text], text);
  });

  it('are kept without those that nothing shows any more', async () => {
    const [[, original] = ['', '{}'], ...translations] = await bundles(rules);
    const known = new Set(Object.keys(JSON.parse(original) as object));
    assert.equal(translations.length, languages.length);
    for (const [file, text] of translations)
      for (const key of Object.keys(JSON.parse(text) as object)) assert.ok(known.has(key), `${file}: ${key}`);
  });
});

describe('a translation', () => {
  for (const file of readdirSync(join(root, 'l10n')).filter((name) => name !== 'bundle.l10n.json')) {
    it(`has the places that its original has: ${file}`, () => {
      for (const [text, translated] of Object.entries(read(join('l10n', file))))
        assert.deepEqual(placesIn(translated), placesIn(text), text);
    });
  }

  for (const language of languages) {
    it(`of the manifest has its places and its markdown: ${language}`, () => {
      const original = read('package.nls.json');
      for (const [key, translated] of Object.entries(read(`package.nls.${language}.json`)))
        for (const marks of [/\{\w+\}/g, /`[^`]*`/g, /\]\((?:command:)?[^)]*\)/g])
          assert.deepEqual(translated.match(marks), original[key]?.match(marks) ?? null, key);
    });
  }
});

/** What is put into a text when it is shown, once each: a translation may repeat or reorder it. */
function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\w+\}/g)].map(([place]) => place))].sort();
}
