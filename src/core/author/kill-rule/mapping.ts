import type { Part } from '../../artifact/kill-rule-parts.js';
import { partNamed } from '../../artifact/kill-rule-parts.js';
import type { Artifact } from '../../artifact/types.js';
import { eolAt } from '../../document/lines.js';
import type { Entry, Value } from '../../document/frontmatter-types.js';
import { textOf, trimmed } from '../../document/range.js';
import { inserting, overwriting, type FileEdit } from '../file-edit.js';
import { yamlItem } from '../new/yaml-scalar.js';
import type { KillRuleAnswers } from './answers.js';
import { joined } from './saying.js';
import { bounds } from './wording.js';

/** A key of a mapping with its value in YAML, and the part of the rule that it gives. */
interface Pair {
  readonly part: Part;
  readonly key: string;
  readonly value: string;
}

/** Edits that add a kill rule to the frontmatter as a mapping, in the style of the mappings that stand there. */
export function newMapping(artifact: Artifact, answers: KillRuleAnswers, empty: Entry | null): FileEdit[] {
  const { text, lines, frontmatter } = artifact.document;
  const eol = eolAt(text, lines, 0);
  const pairs = pairsOf(answers);
  const block = blockSibling(artifact);
  const mapping =
    block === null
      ? ` {${pairs.map(({ key, value }) => `${key}: ${value}`).join(', ')}}`
      : pairs.map(({ key, value }) => `${eol}${block}${key}: ${value}`).join('');
  if (!empty) return [inserting(artifact, frontmatter.content.end, `kill-rule:${mapping}${eol}`)];
  const colon = text.indexOf(':', empty.keyRange.end) + 1;
  const end = empty.value?.range.end ?? colon;
  if (block === null) return [overwriting(artifact, { start: colon, end }, mapping)];
  // A comment behind the key stays there, and does not become one of the last line.
  const line = lines.end(lines.at(colon));
  return [overwriting(artifact, { start: colon, end: line }, text.slice(end, line).trimEnd() + mapping)];
}

/** Edits that make a mapping say all the answers, and leave its other keys and its comments alone. */
export function completedMapping(
  artifact: Artifact,
  map: Value & { kind: 'map' },
  answers: KillRuleAnswers,
): FileEdit[] {
  const known = new Map<Part, Entry>();
  for (const entry of map.entries) {
    const part = partNamed(entry.key);
    if (part && !known.has(part)) known.set(part, entry);
  }
  const edits: FileEdit[] = [];
  const missing: Pair[] = [];
  for (const pair of pairsOf(answers)) {
    const entry = known.get(pair.part);
    if (!entry) missing.push(pair);
    else edits.push(...said(artifact, entry, pair));
  }
  const more = missing.length === 0 ? [] : added(artifact, map, missing);
  return more.reduce<FileEdit[]>(joined, edits);
}

function said(artifact: Artifact, entry: Entry, pair: Pair): FileEdit[] {
  const { key, keyRange, value } = entry;
  const { text } = artifact.document;
  const isSameKey = pair.part !== 'threshold' || key === pair.key;
  const edits = isSameKey ? [] : [overwriting(artifact, keyRange, pair.key)];
  if (value === null) return [...edits, inserting(artifact, endOf(artifact, entry), ` ${pair.value}`)];
  const before = textOf(text, value.range);
  const isSaid = value.kind === 'scalar' && value.text === unquoted(pair.value);
  return before === pair.value || isSaid ? edits : [...edits, overwriting(artifact, value.range, pair.value)];
}

/** Where a key and its value end; behind its colon where it has none. */
function endOf({ document: { text } }: Artifact, { keyRange, range }: Entry): number {
  return Math.max(range.end, text.indexOf(':', keyRange.end) + 1);
}

function added(artifact: Artifact, { range, entries }: Value & { kind: 'map' }, pairs: readonly Pair[]): FileEdit[] {
  const { text, lines } = artifact.document;
  const written = pairs.map(({ key, value }) => `${key}: ${value}`);
  if (text.charAt(range.start) === '{') {
    const last = entries.at(-1);
    return last
      ? [inserting(artifact, endOf(artifact, last), `, ${written.join(', ')}`)]
      : [inserting(artifact, range.start + 1, written.join(', '))];
  }
  const indent = text.slice(lines.start(lines.at(range.start)), range.start).replace(/[^\t]/g, ' ');
  const line = lines.at(trimmed(text, range).end);
  const eol = eolAt(text, lines, range.start);
  return [inserting(artifact, lines.end(line), written.map((pair) => eol + indent + pair).join(''))];
}

/** The keys of a mapping in the order in which a kill rule is read. */
function pairsOf({ metric, bound, by, owner, then }: KillRuleAnswers): Pair[] {
  const [key, number] = boundIn(bound);
  const pairs: readonly (readonly [Part, string, string])[] = [
    ['metric', 'metric', metric],
    ['threshold', key, number],
    ['date', 'by', by],
    ['action', 'then', then],
    ['owner', 'owner', owner],
  ];
  return pairs.map(([part, name, words]) => ({ part, key: name, value: yamlItem(words) }));
}

/** The key that a comparison has, and its number; a comparison without a key stays with its number. */
function boundIn(bound: string): readonly [key: string, number: string] {
  const text = bound.toLowerCase();
  const opens = (word: string): boolean =>
    text.startsWith(word) && (!/\p{L}$/u.test(word) || !/^\p{L}/u.test(text.slice(word.length)));
  for (const [key, words] of bounds) {
    const word = words.find(opens);
    const number = word === undefined ? '' : bound.slice(word.length).trim();
    // "less than or equal to 4" is not less than it.
    if (/^[^\p{L}]*\p{N}/u.test(number)) return [key, number];
  }
  return ['threshold', bound];
}

/** The indentation of the first mapping of the frontmatter that stands on lines of its own; null where none does. */
function blockSibling({ document: { frontmatter, text } }: Artifact): string | null {
  const maps = frontmatter.entries.flatMap(({ value }) => (value?.kind === 'map' ? [value] : []));
  const [first] = maps;
  if (!first || maps.some(({ range }) => text.charAt(range.start) === '{')) return null;
  const line = Math.max(text.lastIndexOf('\n', first.range.start), text.lastIndexOf('\r', first.range.start)) + 1;
  return text.slice(line, first.range.start);
}

function unquoted(value: string): string {
  return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
