import assert from 'node:assert/strict';
import { fixAll } from '../../src/core/lint/fix.js';
import { copied, copies } from './support/copies.js';
import { applied } from './support/applied.js';
import { fixtures, type Fixture } from './support/fixtures.js';
import { findingsIn, findingsOf, textAt, withText, type Repository } from './support/repository.js';
import { lineOf } from './support/told.js';

const asWritten = { name: 'as written', make: (text: string) => text, sameColumns: true };

describe('no rule says anything new after the fixes of another', () => {
  for (const fixture of fixtures().filter(({ fixed }) => fixed !== null)) {
    for (const copy of [asWritten, ...copies])
      it(`${fixture.rule}/${fixture.name}, as ${copy.name}`, () => {
        const before = copied(fixture.repository, copy);
        const known = told(before);
        const now = told(mended(fixture, before));
        assert.deepEqual(
          now.filter((line) => !known.includes(line)),
          [],
        );
        assert.ok(now.length < known.length, 'the finding has gone');
      });
  }
});

describe('no suggestion makes a file that cannot be read', () => {
  for (const { rule, name, repository } of fixtures().filter(({ valid }) => !valid)) {
    it(`${rule}/${name}`, () => {
      const broken = (at: Repository): string[] =>
        findingsOf('invalid-frontmatter', at).map((finding) => lineOf(at, finding));
      for (const { suggestions } of findingsOf(rule, repository))
        for (const suggestion of suggestions)
          assert.ok(broken(applied(repository, suggestion)).length <= broken(repository).length, suggestion.title);
    });
  }
});

function mended({ rule }: Fixture, repository: Repository): Repository {
  const findings = findingsOf(rule, repository);
  let after = repository;
  for (const path of repository.keys()) {
    const own = findings.filter((finding) => finding.path === path && finding.fix !== null);
    if (own.length > 0) after = withText(after, path, fixAll(textAt(repository, path), own).text);
  }
  return after;
}

/** What all rules say, less the places, which a fix may move. */
function told(repository: Repository): string[] {
  return findingsIn(repository).map((finding) => lineOf(repository, finding).replace(/:\d+:\d+ /, ' '));
}
