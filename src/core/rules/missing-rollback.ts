import { saysHowItIsReleased, saysHowToGoBack } from '../artifact/rollback.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { suggestSection } from './shared/insert.js';
import { placeFor } from './shared/place.js';
import { skeletons } from './shared/skeletons.js';

/** A release without a way back. */
export const missingRollback = artifactRule<'missing' | 'add'>({
  id: 'missing-rollback',
  group: 'trade-offs',
  summary: 'The PRD says how it is released, and not how to get back.',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    missing: 'Say how to go back: what is turned off, by whom, and what is left behind',
    add: 'Add a "{heading}" section',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    if (!saysHowItIsReleased(artifact) || saysHowToGoBack(artifact)) return;
    yield {
      message: 'missing',
      range: placeFor(artifact, ['rollout', 'risks']),
      suggestions: [suggestSection(artifact, 'add', skeletons.rollback)],
    };
  },
});
