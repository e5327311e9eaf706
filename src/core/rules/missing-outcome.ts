import { artifactRule, byStage } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { suggestSection } from './shared/insert.js';
import { isMeasured, metricsOf } from '../artifact/metrics.js';
import { outcomeSkeleton } from './shared/metric-skeletons.js';
import { placeFor } from './shared/place.js';
import { shorten } from './shared/shorten.js';

/** A PRD that does not say what is different once it has worked. */
export const missingOutcome = artifactRule<'missing' | 'unmeasured' | 'add'>({
  id: 'missing-outcome',
  group: 'outcomes',
  summary: 'The PRD does not say, in a number, what is different once it has worked.',
  question: 'Which number moves, from where to where?',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    missing: 'Add an outcome: which metric changes, from what to what, by when',
    unmeasured: 'Give "{words}" a number: from what to what, by when',
    add: 'Add a "{heading}" section',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact, corpus }) {
    const { outcomes, only } = metricsOf(artifact);
    if (only === 'health' || outcomes.some(isMeasured)) return;
    const [first] = outcomes;
    if (first) {
      // Elsewhere a section on metrics may list what is exported to a dashboard.
      if (first.carrier !== 'frontmatter' && !artifact.usesOurKeys && !corpus.adopted) return;
      const words = first.metric ?? first;
      const severity = atMost(
        byStage[artifact.stage] ?? 'hint',
        first.carrier === 'frontmatter' ? 'error' : 'information',
      );
      yield { message: 'unmeasured', data: { words: shorten(words.text) }, range: words.range, severity };
      return;
    }
    yield {
      message: 'missing',
      range: placeFor(artifact, ['metrics', 'goals', 'problem']),
      suggestions: [suggestSection(artifact, 'add', outcomeSkeleton)],
    };
  },
});
