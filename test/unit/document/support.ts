import assert from 'node:assert/strict';
import { readDocument } from '../../../src/core/document/read.js';
import type { Entry, FrontmatterProblem, Value } from '../../../src/core/document/frontmatter-types.js';
import type { Range } from '../../../src/core/document/range.js';

/** A value as plain data: lists as arrays, mappings as pairs of key and value. */
export function plain(value: Value | null): unknown {
  if (value === null) return null;
  if (value.kind === 'scalar') return value.text;
  if (value.kind === 'list') return value.items.map(plain);
  return pairs(value.entries);
}

/** Entries as pairs of key and plain value, in their order. */
export function pairs(entries: readonly Entry[]): [string, unknown][] {
  return entries.map((entry) => [entry.key, plain(entry.value)]);
}

/** Problems as `message: the words they stand at -> the words that repair them`. */
export function problemsOf(text: string, problems: readonly FrontmatterProblem[]): string[] {
  return problems.map(({ message, range, repair }) => {
    if (repair !== null) assert.equal(text.slice(repair.range.start, repair.range.end), repair.expected);
    const words = JSON.stringify(text.slice(range.start, range.end));
    return repair === null ? `${message}: ${words}` : `${message}: ${words} -> ${JSON.stringify(repair.text)}`;
  });
}

/** Every range that a document speaks of, with the text that is said to stand there where there is one. */
export function* rangesOf(raw: string): Generator<{ range: Range; text?: string }> {
  const { frontmatter, outline, limits, text } = readDocument('any.md', raw);
  yield { range: frontmatter.range };
  yield { range: frontmatter.content };
  for (const problem of frontmatter.problems) {
    yield { range: problem.range };
    if (problem.repair !== null) yield { range: problem.repair.range, text: problem.repair.expected };
  }
  for (const entry of frontmatter.entries) yield* entryRanges(entry);
  for (const { range, block, body, own, ...heading } of outline.headings) {
    yield* [{ range, text: heading.text }, { range: block }, { range: body }, { range: own }];
  }
  for (const item of outline.items) {
    yield* [{ range: item.range, text: item.text }, { range: item.block }, { range: item.marker }];
    if (item.task !== null) yield { range: item.task.range };
  }
  for (const table of outline.tables) {
    yield* [{ range: table.range }, ...table.header];
    for (const row of table.rows) yield* [{ range: row.range }, ...row.cells];
  }
  yield* outline.paragraphs;
  for (const { range } of [...outline.others, ...outline.comments, ...limits]) yield { range };
  assert.ok(frontmatter.range.end <= text.length);
}

function* entryRanges(entry: Entry): Generator<{ range: Range; text?: string }> {
  yield { range: entry.range };
  yield { range: entry.keyRange };
  if (entry.value !== null) yield* valueRanges(entry.value);
}

function* valueRanges(value: Value): Generator<{ range: Range; text?: string }> {
  if (value.kind === 'scalar') yield { range: value.range, text: value.raw };
  else yield { range: value.range };
  if (value.kind === 'list') for (const item of value.items) yield* valueRanges(item);
  if (value.kind === 'map') for (const entry of value.entries) yield* entryRanges(entry);
}
