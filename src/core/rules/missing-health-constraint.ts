import { saysHealth } from '../artifact/measures.js';
import type { Artifact } from '../artifact/types.js';
import { isEmptyContent } from '../document/content.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { suggestSection } from './shared/insert.js';
import { isMeasured, metricsOf } from '../artifact/metrics.js';
import { healthSkeleton } from './shared/metric-skeletons.js';
import { placeFor } from './shared/place.js';

/** A PRD that does not say what must not get worse on the way. */
export const missingHealthConstraint = artifactRule<'missing' | 'add'>({
  id: 'missing-health-constraint',
  group: 'outcomes',
  summary: 'The PRD does not say what must not get worse meanwhile.',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    missing: 'Add a health constraint: what must not get worse, such as "p95 stays below 300 ms"',
    add: 'Add a "{heading}" section',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact, corpus }) {
    const { outcomes, health, only } = metricsOf(artifact);
    if (health.length > 0 || only === 'growth') return;
    // Where nobody has heard of it, it is asked for only beside a number that it would guard.
    const [first] = outcomes;
    if (!outcomes.some(isMeasured) && !artifact.usesOurKeys && !corpus.adopted && corpus.config.extends !== 'strict')
      return;
    if (namesLevels(artifact)) return;
    yield {
      message: 'missing',
      range:
        first?.carrier === 'frontmatter'
          ? (first.metric ?? first).range
          : placeFor(artifact, ['metrics', 'goals', 'problem']),
      suggestions: [suggestSection(artifact, 'add', healthSkeleton)],
    };
  },
});

/** "Which service levels must hold?" may be answered far from the metrics. */
function namesLevels({ document }: Artifact): boolean {
  return document.outline.headings.some(({ text, own }) => saysHealth(text) && !isEmptyContent(document, own));
}
