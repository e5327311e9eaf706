import type { Artifact, Field } from '../artifact/types.js';
import { canonicalKey, isKnownKey } from '../artifact/keys.js';
import type { Corpus } from '../corpus/types.js';
import type { Report } from '../lint/rule.js';
import { always, artifactRule } from '../lint/rule.js';
import { distance } from '../text/nearest.js';
import { ownKeys } from './shared/own-keys.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

type Message = 'near' | 'write';

/** A key of fewer letters is near to too many words. */
const shortest = 5;

/** From so many letters on, two of them may be wrong. */
const long = 9;

/** A file with more unknown keys than this is written in a dialect of its own. */
const mostLooked = 20;

/** Words that mean something else, one or two letters away from ours. */
const words: ReadonlySet<string> = new Set(
  'effect owned alternate titled reviewed reviewed-by approved superseded decision-taker'.split(' '),
);

/** A key that nobody reads because of a slip of the pen. */
export const unknownKeyTypo = artifactRule<Message>({
  id: 'unknown-key-typo',
  group: 'form',
  summary: 'A key of the frontmatter is a known one with a letter or two wrong.',
  severity: always('warning'),
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    near: 'Write this key as "{near}"; "{key}" is not read',
    write: 'Write "{near}"',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: artifact, corpus }) {
    const unknown = artifact.fields.filter(isUnknown);
    if (unknown.length > mostLooked) return;
    for (const field of unknown) {
      const near = nearKey(normal(field.rawKey));
      if (near === null || isSaid(near, artifact) || isUsual(field.key, artifact, corpus)) continue;
      yield reportOn(field, near, artifact);
    }
  },
});

function isUnknown({ rawKey, carrier, path }: Field): boolean {
  return carrier === 'frontmatter' && path === undefined && rawKey.length >= shortest && !isKnownKey(rawKey);
}

/** As keys are compared: in small letters, with hyphens, in the singular. */
function normal(key: string): string {
  return key
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/s$/, '');
}

const ours = ownKeys.map((own) => ({ own, key: normal(own) }));

/** The one key that was meant: at most a letter away, or two in a long key. A slip seldom takes the first letter. */
function nearKey(key: string): string | null {
  if (words.has(key)) return null;
  const near = ours.filter(
    (one) => (one.key.startsWith(key.charAt(0)) || swapsFirst(key, one.key)) && isNear(key, one.key),
  );
  return near.length === 1 ? (near[0]?.own ?? null) : null;
}

function swapsFirst(key: string, own: string): boolean {
  return key.startsWith(own.charAt(1) + own.charAt(0));
}

function isNear(key: string, own: string): boolean {
  const most = Math.min(key.length, own.length) >= long ? 2 : 1;
  const far = distance(key, own, most);
  return far > 0 && far <= most && !isOtherWord(key, own);
}

/** "superseded-on" is not "superseded-by": a short word is another word, not a slip. */
function isOtherWord(key: string, own: string): boolean {
  const [parts, ours] = [key.split('-'), own.split('-')];
  if (parts.length !== ours.length) return false;
  return parts.some(
    (part, index) => part.length <= 3 && part.length === ours[index]?.length && letters(part) !== letters(ours[index]),
  );
}

/** Who has written the key as well meant something else by this one. */
function isSaid(near: string, { fields }: Artifact): boolean {
  return fields.some(({ key, carrier }) => carrier === 'frontmatter' && key === canonicalKey(near));
}

/** A key that another artifact uses too is the repository's own. */
function isUsual(key: string, artifact: Artifact, corpus: Corpus): boolean {
  return corpus.artifacts.some((other) => other !== artifact && other.fields.some((field) => field.key === key));
}

/** The letters of a word in the order of the alphabet: two that are swapped are a slip in a short word too. */
function letters(word: string): string {
  return [...word].sort().join('');
}

function reportOn(field: Field, near: string, artifact: Artifact): Report<Message> {
  const key = { text: field.rawKey, range: field.keyRange };
  const written = field.rawKey.includes('_') ? near.replace(/-/g, '_') : near;
  return {
    message: 'near',
    data: { key: shorten(field.rawKey, 24), near: written },
    range: field.keyRange,
    suggestions: standsAsRead(artifact, key)
      ? [{ title: 'write', data: { near: written }, edits: [replacing(artifact, key, written)], snippet: false }]
      : [],
  };
}
