import { fieldOf } from '../../artifact/fields.js';
import type { Corpus } from '../../corpus/types.js';
import { knownPeople } from '../complete/people.js';
import { tally } from '../complete/tally.js';

/** What can be chosen for a new record, the most used first; anything else can be said too. */
export interface Offered {
  readonly squads: readonly string[];
  /** People as the repository writes them, with their side where it is known. */
  readonly people: readonly string[];
}

/** The squads and the people that a repository names. `path` is where the new record goes. */
export function offeredFor(corpus: Corpus, path: string): Offered {
  const { artifacts } = corpus;
  const squads = tally(artifacts.map((artifact) => fieldOf(artifact, 'squad')?.value.trim() ?? ''));
  const people = knownPeople({ corpus, path, neighbours: artifacts, artifact: null });
  return {
    squads: squads.map(({ text }) => text).filter((squad) => squad.length <= 60),
    people: people.map(({ text }) => text),
  };
}
