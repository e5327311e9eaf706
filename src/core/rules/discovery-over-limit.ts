import * as z from 'zod';
import { fieldOf, wordsOf } from '../artifact/fields.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { discoveryOf, squadKey, threadsBySquad, usualThreads } from '../artifact/discovery.js';
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
    threads: z
      .number()
      .int()
      .min(1)
      .default(usualThreads)
      .describe('How many discovery threads a squad may have open.'),
  }),
  readsCorpus: true,
  *check({ subject: artifact, corpus, options }) {
    const field = discoveryOf(artifact);
    if (!field) return;
    const squad = squadKey(artifact);
    const threads = threadsBySquad(corpus.artifacts).get(squad) ?? [];
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
