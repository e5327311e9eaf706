import { discoveryOf, threadsBySquad, usualThreads } from '../artifact/discovery.js';
import { fieldOf, wordsOf } from '../artifact/fields.js';
import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { artifactPlace, placeView, type EvidenceView } from './evidence.js';
import { counted } from './sentences.js';
import { longestName, shown } from './shown.js';

/** The open discoveries of one squad. */
export interface SquadThreads {
  /** The squad's name; "The team" where nobody names squads. */
  readonly squad: string;
  readonly count: number;
  readonly limit: number;
  readonly over: boolean;
  /** "3 open, 2 is the limit" */
  readonly words: string;
  readonly threads: readonly EvidenceView[];
}

/** Discovery threads by squad. */
export interface DiscoveryView {
  readonly squads: readonly SquadThreads[];
  readonly says: string;
}

/** Draws the open discoveries of each squad against the limit of the rule about them. */
export function discoveryView(corpus: Corpus): DiscoveryView {
  const squads = [...threadsBySquad(corpus.artifacts).values()].map((threads) => squadThreads(threads, corpus));
  squads.sort((a, b) => (a.squad < b.squad ? -1 : 1));
  return {
    squads,
    says:
      squads.length === 0
        ? 'No discovery is open: none says "stage: discovery".'
        : `Read from "stage: discovery" and "squad".`,
  };
}

function squadThreads(threads: readonly Artifact[], corpus: Corpus): SquadThreads {
  const [first] = threads;
  const name = first && fieldOf(first, 'squad');
  const limit = limitFor(corpus, first?.path ?? '');
  return {
    squad: name ? shown(name.value, longestName) : 'The team',
    count: threads.length,
    limit,
    over: threads.length > limit,
    words: `${counted(threads.length, 'thread')} open, ${String(limit)} is the limit`,
    threads: threads.map((thread) => {
      const stage = discoveryOf(thread);
      return stage ? placeView(thread, wordsOf(stage), 'in discovery') : artifactPlace(thread, 'in discovery');
    }),
  };
}

/** The limit that the configuration sets for the rule `discovery-over-limit`. */
function limitFor(corpus: Corpus, path: string): number {
  const setting = corpus.policyFor(path).config.rules?.['discovery-over-limit'];
  const given: unknown = typeof setting === 'object' ? setting.threads : undefined;
  return typeof given === 'number' && Number.isInteger(given) && given >= 1 ? given : usualThreads;
}
