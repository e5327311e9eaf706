import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus } from '../../../src/core/corpus/build.js';
import type { Corpus } from '../../../src/core/corpus/types.js';
import { linesOf } from '../../../src/core/document/lines.js';
import { positionAt } from '../../../src/core/document/positions.js';
import type { Finding } from '../../../src/core/lint/finding.js';
import { messageText } from '../../../src/core/lint/message.js';
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

const seen = new WeakMap<Repository, Finding[]>();

/** Everything that all rules say about a repository. */
export function findingsIn(repository: Repository): Finding[] {
  const known = seen.get(repository);
  if (known) return known;
  const findings = lint(corpusOf(repository), { rules, today });
  seen.set(repository, findings);
  return findings;
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

/** A finding as one line of `expected.txt`: place, severity, rule, the exact words, the message. */
export function lineOf(repository: Repository, finding: Finding): string {
  const text = textAt(repository, finding.path);
  const { line, column } = positionAt(linesOf(text), finding.range.start);
  const words = text.slice(finding.range.start, finding.range.end).replace(/\s+/g, ' ');
  return `${finding.path}:${line}:${column} ${finding.severity} ${finding.rule} "${words}" ${messageText(rules, finding)}`;
}

function corpusOf(repository: Repository): Corpus {
  const files = [...repository].map(([path, bytes]) => ({ path, ...decode(bytes) }));
  return buildCorpus({ files, paths: [...repository.keys()] });
}
