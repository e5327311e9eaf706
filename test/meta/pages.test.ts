import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../src/core/rules/registry.js';
import { examplesIn } from './support/examples.js';
import { isAsked } from './support/fixtures.js';
import { unshowable } from './support/unshowable.js';
import { findingsOf } from './support/repository.js';
import { lineOf } from './support/told.js';

describe('the pages of the rules', () => {
  for (const rule of rules.filter(({ id }) => isAsked(id))) {
    const page = readFileSync(`docs/rules/${rule.id}.md`, 'utf8');
    const examples = examplesIn(page);

    it(`${rule.id} has a header area, and says what is wrong, why it matters and what to write`, () => {
      assert.match(page, /^<!-- rule:begin -->\n[\s\S]*<!-- rule:end -->\n/);
      for (const heading of ['What is wrong', 'Why it matters', 'What to write instead'])
        assert.ok(page.includes(`\n## ${heading}\n`), heading);
      for (const side of ['To product', 'To engineering']) assert.ok(page.includes(`**${side}:**`), side);
    });

    if (unshowable.has(rule.id)) continue;
    it(`${rule.id} shows an invalid and a valid example`, () => {
      assert.ok(examples.some((example) => example.valid) && examples.some((example) => !example.valid));
    });
    for (const { name, valid, repository } of examples) {
      it(`${rule.id}: ${name}`, () => {
        const own = findingsOf(rule.id, repository);
        if (valid)
          assert.deepEqual(
            own.map((finding) => lineOf(repository, finding)),
            [],
          );
        else assert.ok(own.length > 0, 'the rule says something');
      });
    }
  }
});
