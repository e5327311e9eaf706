import * as z from 'zod';
import { fieldOf, wordsOf } from '../artifact/fields.js';
import type { Artifact } from '../artifact/types.js';
import type { Corpus } from '../corpus/types.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { discoveryOf } from './shared/discovery.js';
import { nameFor } from './shared/names.js';
import { shorten } from './shared/shorten.js';

/** A squad that looks into more questions at once than it can answer. */
export const discoveryOverLimit = artifactRule<'over' | 'thread', { readonly threads: number }>({
  id: 'discovery-over-limit',
  group: 'flow',
  summary: 'A squad has more discovery threads open than its limit.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    over: 'Finish or drop a discovery first: {squad} has {count} open, and {limit} is the limit',
    thread: 'Open: {name}',
  },
  options: z.strictObject({
    threads: z.number().int().min(1).default(2).describe('How many discovery threads a squad may have open.'),
  }),
  readsCorpus: true,
  *check({ subject: artifact, corpus, options }) {
    const field = discoveryOf(artifact);
    if (!field) return;
    const squad = squadOf(artifact);
    const threads = threadsOf(squad, corpus);
    // One finding for a squad, at the first thread in the order of paths that is one too many.
    if (threads[options.threads] !== artifact) return;
    const { range, path } = wordsOf(field);
    yield {
      message: 'over',
      data: {
        squad: squad === '' ? 'the team' : shorten(fieldOf(artifact, 'squad')?.value ?? ''),
        count: String(threads.length),
        limit: String(options.threads),
      },
      range,
      path,
      related: threads
        .filter((thread) => thread !== artifact)
        .flatMap((thread) => {
          const stage = discoveryOf(thread);
          const words = stage && wordsOf(stage);
          const data = { name: nameFor(thread) };
          return words ? [{ path: words.path ?? thread.path, range: words.range, message: 'thread', data }] : [];
        }),
    };
  },
});

/** The open discoveries of a squad. Those of no squad are one team's only where nobody names a squad. */
function threadsOf(squad: string, { artifacts }: Corpus): Artifact[] {
  if (squad === '' && artifacts.some((artifact) => squadOf(artifact) !== '')) return [];
  return artifacts.filter((artifact) => squadOf(artifact) === squad && discoveryOf(artifact) !== null);
}

function squadOf(artifact: Artifact): string {
  return (fieldOf(artifact, 'squad')?.value ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
