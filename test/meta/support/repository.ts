import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus } from '../../../src/core/corpus/build.js';
import type { Corpus } from '../../../src/core/corpus/types.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { lint } from '../../../src/core/lint/run.js';
import { rules } from '../../../src/core/rules/registry.js';
import { decode } from '../../../src/node/decode.js';

/** A small repository in memory: the bytes of each file by its path. */
export type Repository = ReadonlyMap<string, Uint8Array>;

/** The day on which every fixture and every example is judged. */
const today = '2026-11-20';

/** Reads a folder of the disk, with everything below it. */
export function readRepository(folder: string): Repository {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

/** A repository of texts. */
export function repositoryOf(files: Readonly<Record<string, string>>): Repository {
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

const read = new WeakMap<Repository, Corpus>();

/** Everything that all rules say about a repository. */
export function findingsIn(repository: Repository): Finding[] {
  return lint(corpusOf(repository), { rules, today });
}

/** What one rule says about a repository, which must not break it. */
export function findingsOf(rule: string, repository: Repository): Finding[] {
  // Whether a suppression is used, only the other rules can tell.
  const only = rule === 'unused-suppression' ? {} : { only: new Set([rule]) };
  const findings = lint(corpusOf(repository), { rules, today, ...only });
  const broken = findings.filter((finding) => finding.rule === 'rule-failed').map(({ data }) => data);
  assert.deepEqual(broken, [], 'no rule breaks');
  return findings.filter((finding) => finding.rule === rule);
}

/** The text of a file without its byte-order mark; empty where the file is no text. */
export function textAt(repository: Repository, path: string): string {
  const decoded = decode(repository.get(path) ?? new Uint8Array());
  return 'text' in decoded ? decoded.text.replace(/^\uFEFF/, '') : '';
}

/** The same repository with one text in the place of another; a byte-order mark stays where it was. */
export function withText(repository: Repository, path: string, text: string): Repository {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(repository.get(path) ?? new Uint8Array());
  const mark = before.startsWith('\uFEFF');
  return new Map([...repository, [path, new TextEncoder().encode((mark ? '\uFEFF' : '') + text)]]);
}

function corpusOf(repository: Repository): Corpus {
  const files = [...repository].map(([path, bytes]) => ({ path, ...decode(bytes) }));
  const corpus = read.get(repository) ?? buildCorpus({ files, paths: [...repository.keys()] });
  read.set(repository, corpus);
  return corpus;
}
