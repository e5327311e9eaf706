import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Repository } from './repository.js';
import { readRepository } from './repository.js';

/** Where the fixtures of the rules lie: a folder for each rule, in it a folder for each case. */
export const fixturesFolder = resolve('test/fixtures/rules');

/** The rules whose fixtures and pages alone are tested, as written alone; null for all of them, in every copy. */
const only = process.env['CUTLINE_FIXTURES_OF']?.split(',') ?? null;

/** True where a run is about every copy of a fixture, and not about what breaks of the code the tests notice. */
export const withCopies = only === null;

/** True for a rule that this run is about. */
export function isAsked(rule: string): boolean {
  return only === null || only.includes('all') || only.includes(rule);
}

/** One case of one rule. */
export interface Fixture {
  readonly rule: string;
  readonly name: string;
  readonly folder: string;
  readonly valid: boolean;
  readonly repository: Repository;
  /** The lines of `expected.txt`. */
  readonly expected: readonly string[];
  /** The files as they are after all fixes; null where nothing can be fixed. */
  readonly fixed: Repository | null;
}

/** Every case of every rule, in the order of their names. */
export function fixtures(): Fixture[] {
  return foldersIn(fixturesFolder)
    .filter(isAsked)
    .flatMap((rule) => foldersIn(join(fixturesFolder, rule)).map((name) => read(rule, name)));
}

function read(rule: string, name: string): Fixture {
  const folder = join(fixturesFolder, rule, name);
  const expected = join(folder, 'expected.txt');
  const fixed = join(folder, 'fixed');
  return {
    rule,
    name,
    folder,
    valid: name.startsWith('valid-'),
    repository: readRepository(join(folder, 'repo')),
    expected: existsSync(expected)
      ? readFileSync(expected, 'utf8')
          .split('\n')
          .filter((line) => line !== '')
      : [],
    fixed: existsSync(fixed) ? readRepository(fixed) : null,
  };
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
