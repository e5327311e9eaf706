import type { Artifact } from '../../artifact/types.js';
import { sidesOf } from '../../rights/sides.js';
import { shown } from '../../tension/shown.js';
import { phrase } from '../explain/phrase.js';
import { completion, type Completion, type Setting } from './completion.js';
import { tally } from './tally.js';
import type { Writing } from './written.js';
import type { Range } from '../../document/range.js';

/** Somebody who can be named. */
export interface Known {
  /** With the side in brackets where it is known and others write it so. */
  readonly text: string;
  readonly name: string;
  readonly side: string | null;
}

/** Fields that name people. */
const peopleKeys: ReadonlySet<string> = new Set(['owner', 'author', 'consulted', 'informed', 'sign-off']);

/** The people of a repository as values: those of the neighbours first, then of the configuration and of CODEOWNERS. */
export function peopleCompletions(
  setting: Setting,
  range: Range,
  write: Writing,
  { withSides }: { readonly withSides: boolean },
): Completion[] {
  return knownPeople(setting).map(({ text, name, side }) =>
    completion({
      label: name,
      is: 'person',
      range,
      text: write(withSides ? text : name),
      detail: side ?? '',
      says: side === null ? [] : [phrase('Side: {0}', side)],
    }),
  );
}

/** The people that a repository names: those of the neighbours first, then of the configuration and of CODEOWNERS. */
export function knownPeople({
  corpus,
  path,
  neighbours,
  artifact,
}: Pick<Setting, 'corpus' | 'path' | 'neighbours' | 'artifact'>): Known[] {
  const { config } = corpus.policyFor(path);
  const written = tally(neighbours.flatMap(namesIn)).map(({ text }) => text);
  const usesBrackets = written.length === 0 || written.some((text) => bracket.test(text));
  const sideOf = sidesOf({ config, codeOwners: corpus.codeOwners }, { decisionMakers: artifact?.decisionMakers ?? [] });
  const people = new Map<string, Known>();
  for (const text of [...written, ...Object.keys(config.people ?? {}), ...corpus.codeOwners.owners].map((each) =>
    shown(each, 80),
  )) {
    const name = text.replace(bracket, '').trim();
    const key = name.toLowerCase().replace(/^@/, '');
    if (people.has(key) || name === '') continue;
    const side = sideOf(text);
    people.set(key, { text: side !== null && usesBrackets && text === name ? `${name} (${side})` : text, name, side });
  }
  return [...people.values()];
}

/** A name or a handle, with a role in brackets behind it. */
const person = /^@?[\p{L}\p{N}][\p{L}\p{M}\p{N} .'’@/_-]*(?:\([^()]*\))?$/u;

const bracket = /\([^()]*\)\s*$/;

/** The people that an artifact and its records name, as written; a link or a sentence is none. */
function namesIn({ fields, records }: Artifact): string[] {
  const own = [...fields, ...records.flatMap((record) => record.fields)].filter(({ key }) => peopleKeys.has(key));
  return own
    .flatMap(({ items }) => items.flatMap(({ text }) => text.split(/[,;]|\s&\s/)))
    .map((text) => text.trim())
    .filter((text) => text.length <= 80 && person.test(text) && text.split(/\s+/).length <= 5);
}
