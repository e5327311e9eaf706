import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Rule } from '../../src/core/lint/rule.js';
import { rules } from '../../src/core/rules/registry.js';
import { fixtures } from './support/fixtures.js';

/** Rules that no file on disk can show. */
const withoutFixtures = new Set(['rule-failed']);

describe('rules, registry, pages and fixtures agree', () => {
  const ids = rules.map((rule) => rule.id).sort();
  const names = (folder: string, ending: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => entry.name.slice(0, -ending.length))
      .sort();
  const files = names('src/core/rules', '.ts').filter((name) => name !== 'registry');

  it('every rule file is registered, and every registered rule has its file', () => {
    assert.deepEqual(files, ids);
  });

  it('each file exports the rule that it is named for', () => {
    const load = createRequire(resolve('package.json'));
    for (const file of files) {
      const exported = load(resolve(`src/core/rules/${file}.ts`)) as Record<string, Rule>;
      assert.ok(
        Object.values(exported).some((value) => value.id === file),
        file,
      );
    }
  });

  it('every rule has a page, and every page a rule', () => {
    assert.deepEqual(
      names('docs/rules', '.md').filter((name) => name !== 'README'),
      ids,
    );
  });

  it('the README names every rule, in a row with its group, and no other', () => {
    const table =
      /<!-- rules:begin -->\n([\s\S]*)<!-- rules:end -->/.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
    const rows = [...table.matchAll(/^\| \[`([\w-]+)`\]\(docs\/rules\/([\w-]+)\.md\) \| ([\w-]+) \|/gm)];
    assert.deepEqual(rows.map((row) => row.slice(1)).sort(), rules.map(({ id, group }) => [id, id, group]).sort());
  });

  it('the schema of the configuration knows every rule, and no other', () => {
    const schema = JSON.parse(readFileSync('schemas/cutline-config.schema.json', 'utf8')) as Schema;
    assert.deepEqual(Object.keys(schema.definitions.rules.properties).sort(), ids);
    assert.equal(schema.definitions.rules.additionalProperties, false);
  });

  it('the manifest hands over that schema for the file that it describes', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const [validation, ...others] = contributes.yamlValidation;
    assert.deepEqual([validation?.fileMatch, others], [['.cutline.yaml'], []]);
    assert.ok(validation && existsSync(validation.url), validation?.url);
  });

  for (const id of ids.filter((rule) => !withoutFixtures.has(rule))) {
    it(`${id} has valid and invalid fixtures`, () => {
      const own = fixtures().filter((fixture) => fixture.rule === id);
      assert.ok(
        own.some((fixture) => fixture.valid),
        'a folder valid-*',
      );
      assert.ok(
        own.some((fixture) => !fixture.valid),
        'a folder invalid-*',
      );
      for (const fixture of own)
        assert.equal(fixture.valid, fixture.expected.length === 0, `${fixture.name}: expected.txt goes with invalid-*`);
    });
  }

  it('every fixture belongs to a rule, and is named valid-* or invalid-*', () => {
    for (const fixture of fixtures()) {
      assert.ok(ids.includes(fixture.rule), fixture.rule);
      assert.match(fixture.name, /^(?:in)?valid-/);
    }
  });

  it('the registry names no rule twice', () => {
    assert.equal(new Set(ids).size, ids.length);
  });
});

interface Schema {
  readonly definitions: {
    readonly rules: { readonly properties: Readonly<Record<string, unknown>>; readonly additionalProperties: boolean };
  };
}

interface Manifest {
  readonly contributes: {
    readonly yamlValidation: readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
  };
}
