import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fieldOf } from '../../src/core/artifact/fields.js';
import type { Artifact, KillRule } from '../../src/core/artifact/types.js';
import { addingField } from '../../src/core/author/add-field.js';
import type { FileEdit } from '../../src/core/author/file-edit.js';
import { isWhole } from '../../src/core/author/kill-rule/answers.js';
import { targetAt } from '../../src/core/author/kill-rule/target.js';
import { killRuleEdits } from '../../src/core/author/kill-rule/write.js';
import { buildCorpus } from '../../src/core/corpus/build.js';
import type { Corpus } from '../../src/core/corpus/types.js';
import { applyEdits } from '../../src/core/lint/edits.js';
import { readRoot } from '../../src/node/files.js';

const folder = process.env['CUTLINE_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus');
const answers = {
  metric: 'saved-cart reuse',
  bound: 'below 4 %',
  by: '2099-05-15',
  owner: '@checkout-pm',
  then: 'remove the flag',
};

/** The artifact as it is read after edits; its kind is said, since what is written may make it look like another. */
function after({ path, kind, document }: Artifact, edits: readonly FileEdit[]): Artifact {
  const result = applyEdits(document.text, edits);
  assert.ok('text' in result, `${path}: an edit expects other words than those that stand there`);
  const configuration = { path: '.cutline.yaml', text: `artifacts:\n  ${kind}: ["**"]\n` };
  const [artifact] = buildCorpus({ files: [configuration, { path, text: result.text }], paths: [] }).artifacts;
  assert.ok(artifact, path);
  return artifact;
}

async function* repositories(): AsyncGenerator<Corpus> {
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    yield buildCorpus(await readRoot(join(folder, name)));
}

describe('what is written into a document that nobody wrote for this', function () {
  this.timeout(10 * 60_000);

  before(function () {
    if (existsSync(folder)) return;
    console.log(`      no corpus at ${folder}: skipped (set CUTLINE_CORPUS)`);
    this.skip();
  });

  it('is a field that reads back, and takes none of the others away', async () => {
    let written = 0;
    for await (const { artifacts } of repositories())
      for (const artifact of artifacts) {
        const edits = addingField(artifact, 'work-type', 'product-bet', 'Product bet');
        if (edits.length === 0) continue;
        written++;
        const now = after(artifact, edits);
        assert.match(fieldOf(now, 'work-type')?.value ?? '', /^product.bet$/i, artifact.path);
        for (const { key, value, path } of artifact.fields)
          assert.ok(
            path !== undefined ||
              value === '' ||
              now.fields.some((field) => field.key === key && field.value === value),
            `${artifact.path}: ${key}`,
          );
      }
    assert.ok(written > 0);
  });

  it('is a kill rule that reads back whole', async () => {
    let written = 0;
    for await (const corpus of repositories())
      for (const artifact of corpus.artifacts) {
        const { match } = corpus.sources.settings.configuredFor(artifact.path);
        const target = targetAt(artifact, null);
        const edits = target && killRuleEdits(artifact, target, answers, match);
        if (!edits || edits.length === 0) continue;
        written++;
        const { killRules, records } = after(artifact, edits);
        const rules: readonly KillRule[] = [...killRules, ...records.flatMap((record) => record.killRules)];
        assert.ok(
          rules.some((rule) => isWhole(rule) && rule.metric?.text === answers.metric),
          artifact.path,
        );
      }
    assert.ok(written > 0);
  });
});
