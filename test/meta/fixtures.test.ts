import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/core/lint/finding.js';
import { fixAll } from '../../src/core/lint/fix.js';
import type { Suggestion } from '../../src/core/lint/rule.js';
import { applied } from './support/applied.js';
import { copied, copies } from './support/copies.js';
import { fixtures, withCopies, type Fixture } from './support/fixtures.js';
import { findingsOf, textAt, withText, type Repository } from './support/repository.js';
import { lineOf, linesFor } from './support/told.js';

/** `UPDATE_FIXTURES=1` writes what the rules say now; read the difference before you keep it. */
const update = process.env['UPDATE_FIXTURES'] === '1';

describe('the fixtures of the rules', () => {
  for (const fixture of fixtures()) {
    describe(`${fixture.rule}/${fixture.name}`, () => {
      const variants = [{ name: 'as written', sameColumns: true, repository: fixture.repository }];
      for (const copy of withCopies ? copies : [])
        variants.push({
          name: `as ${copy.name}`,
          sameColumns: copy.sameColumns,
          repository: copied(fixture.repository, copy),
        });
      for (const { name, sameColumns, repository } of variants) {
        it(`says what is expected, ${name}`, () => {
          const lines = own(fixture, repository).flatMap((finding) => linesFor(repository, finding));
          if (update && !fixture.valid && name === 'as written') {
            write(fixture, lines);
            return;
          }
          const seen = sameColumns ? [lines, fixture.expected] : [lines, fixture.expected].map(withoutColumns);
          assert.deepEqual(seen[0], seen[1]);
          if (!fixture.valid) assert.ok(lines.length > 0, 'an invalid case has a finding');
        });
        it(`is mended by its fixes, ${name}`, () => mends(fixture, repository, name));
        it(`is helped by each suggestion, ${name}`, () => {
          for (const finding of own(fixture, repository))
            for (const suggestion of finding.suggestions) helps(repository, finding, suggestion);
        });
      }
    });
  }
});

function own(fixture: Fixture, repository: Repository): Finding[] {
  return findingsOf(fixture.rule, repository);
}

/** The findings alone, since what is offered may take indentation from the lines beside it. */
function withoutColumns(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.startsWith(' ')).map((line) => line.replace(/:\d+ /, ' '));
}

function mends(fixture: Fixture, repository: Repository, name: string): void {
  let after = repository;
  for (const path of repository.keys()) {
    const text = textAt(repository, path);
    const fixed = fixAll(
      text,
      own(fixture, repository).filter((finding) => finding.path === path),
    );
    outsideIsKept(text, fixed.text, fixed.edits);
    after = withText(after, path, fixed.text);
  }
  for (const path of after.keys()) {
    const again = fixAll(
      textAt(after, path),
      own(fixture, after).filter((finding) => finding.path === path),
    );
    assert.equal(again.text, textAt(after, path), `${path}: a second fix changes nothing`);
  }
  const changed = [...after.keys()].filter((path) => textAt(after, path) !== textAt(repository, path));
  if (name !== 'as written') return;
  if (update) for (const path of changed) put(join(fixture.folder, 'fixed', path), textAt(after, path));
  else
    assert.deepEqual(
      new Map(changed.map((path) => [path, textAt(after, path)])),
      new Map([...(fixture.fixed ?? [])].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])),
    );
}

/** Takes the edits back out of the new text: what is left must be the old text without what they replaced. */
function outsideIsKept(
  before: string,
  after: string,
  edits: readonly { range: { start: number; end: number }; text: string }[],
): void {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start);
  let from = 0;
  let to = 0;
  for (const { range, text } of ordered) {
    assert.equal(after.slice(to, to + range.start - from), before.slice(from, range.start));
    to += range.start - from + text.length;
    from = range.end;
  }
  assert.equal(after.slice(to), before.slice(from));
}

/** A suggestion takes away the finding that offered it, or leaves less of it to say. */
function helps(repository: Repository, finding: Finding, suggestion: Suggestion): void {
  const after = applied(repository, suggestion);
  const told = (one: Finding, at: Repository): string => lineOf(at, one).replace(/:\d+:\d+ /, ' ');
  const before = told(finding, repository);
  const same = (at: Repository): number =>
    findingsOf(finding.rule, at).filter((one) => told(one, at) === before).length;
  assert.ok(
    same(after) < same(repository),
    `${suggestion.title} ${JSON.stringify(suggestion.data)} takes the finding away:\n${[...new Set(suggestion.edits.map((edit) => edit.path))].map((path) => textAt(after, path)).join('\n')}`,
  );
}

function write(fixture: Fixture, lines: readonly string[]): void {
  if (lines.length > 0) put(join(fixture.folder, 'expected.txt'), `${lines.join('\n')}\n`);
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
