import { namesRisks } from '../artifact/risks.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { suggestSection } from './shared/insert.js';
import { placeFor } from './shared/place.js';
import { skeletons } from './shared/skeletons.js';

/** A PRD that does not say what may go wrong. */
export const missingRisks = artifactRule<'missing' | 'add'>({
  id: 'missing-risks',
  group: 'trade-offs',
  summary: 'The PRD does not say what may go wrong.',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    missing: 'Add risks: say what may go wrong, how we would notice, and what we do then',
    add: 'Add a "{heading}" section',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    if (namesRisks(artifact)) return;
    yield {
      message: 'missing',
      range: placeFor(artifact, ['scope', 'requirements', 'goals', 'problem']),
      suggestions: [suggestSection(artifact, 'add', skeletons.risks)],
    };
  },
});
