import { artifactRule, byStage } from '../lint/rule.js';
import { suggestSection } from './shared/insert.js';
import { placeFor } from './shared/place.js';
import { skeletons } from './shared/skeletons.js';

/** A PRD that does not say what it leaves out. */
export const missingNonGoals = artifactRule<'missing' | 'add'>({
  id: 'missing-non-goals',
  group: 'trade-offs',
  summary: 'The PRD does not say what it will not do.',
  question: 'What will you not build?',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    missing: 'Add non-goals: name what somebody could expect of this, and will not get',
    add: 'Add a "{heading}" section',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    if (artifact.nonGoals.state !== 'absent') return;
    yield {
      message: 'missing',
      range: placeFor(artifact, ['goals', 'scope', 'requirements', 'problem']),
      suggestions: [suggestSection(artifact, 'add', skeletons['non-goals'])],
    };
  },
});
