import { canonicalKey, isKnownKey } from '../../artifact/keys.js';
import type { Artifact } from '../../artifact/types.js';
import type { Range } from '../../document/range.js';
import { keyMeanings, type KeyMeaning } from '../explain/keys.js';
import { phrase, type Phrase } from '../explain/phrase.js';
import { completion, type Completion, type Setting } from './completion.js';
import { commonest, tally } from './tally.js';
import type { YamlPlace } from './yaml-place.js';

/** The keys that a frontmatter does not have yet, in the spelling of its neighbours: first those of ours, then their own. */
export function keyCompletions(setting: Setting, { range, content }: YamlPlace): Completion[] {
  const { text, kind, neighbours } = setting;
  const written = keysIn(text, content, range);
  const taken = new Set(written.map(canonicalKey));
  const spelling = spellingOf(neighbours, written);
  const end = text.charAt(range.end) === ':' ? '' : ': ';
  const known = keyMeanings
    .filter((meaning) => meaning.kinds.includes(kind) && !taken.has(canonicalKey(meaning.key)))
    .map((meaning) => {
      const label = spelling(meaning.key);
      return { ...offered(label, range, end), says: saysOf(meaning), leadsOn: meaning.holds !== 'text' };
    });
  const own = usualKeys(neighbours)
    .filter(({ text: key }) => !taken.has(canonicalKey(key)) && !known.some(({ label }) => sameKey(label, key)))
    .map(({ text: key, count }) => {
      const says = phrase('{0} of {1} documents beside this one have it.', String(count), String(neighbours.length));
      return { ...offered(key, range, end), says: [says] };
    });
  return [...known, ...own];
}

function offered(label: string, range: Range, end: string): Completion {
  return completion({ label, is: 'key', range, text: label + end });
}

function saysOf({ says, example }: KeyMeaning): Completion['says'] {
  return [says, phrase('Example: {0}', example)];
}

function sameKey(a: string, b: string): boolean {
  return canonicalKey(a) === canonicalKey(b);
}

/** The keys at the start of a line between the fences, without the one that is being written. */
function keysIn(text: string, content: Range, writing: Range): string[] {
  const rest = `${text.slice(content.start, writing.start)}\n${text.slice(writing.end, content.end)}`;
  return rest
    .split(/\r\n?|\n/)
    .flatMap((line) => /^["']?([^\s"'#:[\]{},-][^"'#:[\]{},]{0,79})["']?:/.exec(line)?.[1] ?? []);
}

/** Spells a key as the neighbours do: with the word that they use for it, else with their hyphens, underscores or capitals. */
function spellingOf(neighbours: readonly Artifact[], own: readonly string[]): (key: string) => string {
  const written = [...neighbours.flatMap(keysOf), ...own];
  const byKey = new Map<string, string[]>();
  for (const raw of written) {
    const key = canonicalKey(raw);
    const known = byKey.get(key);
    if (known) known.push(raw);
    else byKey.set(key, [raw]);
  }
  // Other tools write keys too, in ways of their own.
  const join = joinIn(written.filter(isKnownKey)) ?? joinIn(written) ?? '-';
  const isCapital = commonest(written.map((raw) => (/^\p{Lu}/u.test(raw) ? 'yes' : 'no'))) === 'yes';
  return (key) => {
    const raws = byKey.get(canonicalKey(key)) ?? [];
    // The same word before another one that is read alike: "supersedes" before "replaces".
    const same = raws.filter((raw) => letters(raw) === letters(key));
    return commonest(same.length > 0 ? same : raws) ?? spelt(key, join, isCapital);
  };
}

function letters(key: string): string {
  return key.toLowerCase().replace(/[-_ ]/g, '');
}

function joinIn(keys: readonly string[]): Join | null {
  return commonest(keys.flatMap((raw) => joinOf(raw) ?? []));
}

type Join = '-' | '_' | ' ' | 'camel';

/** How a key of several words joins them; null for a key of one word. */
function joinOf(key: string): Join | null {
  const sign = /[-_ ]/.exec(key)?.[0];
  if (sign !== undefined) return sign as Join;
  return /\p{Ll}\p{Lu}/u.test(key) ? 'camel' : null;
}

function spelt(key: string, join: Join, isCapital: boolean): string {
  const written =
    join === 'camel'
      ? key.replace(/-(\p{L})/gu, (_whole, letter: string) => letter.toUpperCase())
      : key.replaceAll('-', join);
  return isCapital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
}

/** Keys that a good part of the neighbours have. */
function usualKeys(neighbours: readonly Artifact[]): ReturnType<typeof tally> {
  const usual = tally(neighbours.flatMap((artifact) => [...new Set(keysOf(artifact))]));
  return usual.filter(({ count }) => count >= 2 && count * 3 >= neighbours.length);
}

function keysOf({ fields }: Artifact): string[] {
  return fields.flatMap(({ carrier, path, rawKey }) =>
    carrier === 'frontmatter' && path === undefined ? [rawKey] : [],
  );
}

/** The keys of a mapping that a kill rule, an outcome or a health constraint is written as. */
export function partCompletions(setting: Setting, { range, path }: YamlPlace): Completion[] {
  const parts = partsOf[canonicalKey(path[0] ?? '')] ?? [];
  const line = setting.text.slice(setting.text.lastIndexOf('\n', range.start - 1) + 1, range.start);
  const end = setting.text.charAt(range.end) === ':' ? '' : ': ';
  return parts
    .filter(([label]) => !line.includes(`${label}:`))
    .map(([label, says]) => ({ ...offered(label, range, end), says: [says] }));
}

const partsOf: Readonly<Record<string, readonly (readonly [key: string, says: Phrase])[]>> = {
  'kill-rule': [
    ['metric', phrase('What is counted.')],
    ['below', phrase('You stop where it is less than this.')],
    ['above', phrase('You stop where it is more than this.')],
    ['by', phrase('The day on which you look.')],
    ['then', phrase('What is done when it has come true.')],
    ['owner', phrase('Who does it.')],
  ],
  outcome: [
    ['metric', phrase('What is counted.')],
    ['from', phrase('Where it stands today.')],
    ['to', phrase('Where it shall stand.')],
    ['by', phrase('The day on which it shall stand there.')],
  ],
  health: [
    ['metric', phrase('What is counted.')],
    ['at-least', phrase('The least that it may be.')],
    ['at-most', phrase('The most that it may be.')],
  ],
};
