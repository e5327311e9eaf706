import type { Artifact } from '../artifact/types.js';
import type { Range } from '../document/range.js';
import { contains } from '../document/range.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { suggestSection } from './shared/insert.js';
import { metricsOf } from '../artifact/metrics.js';
import { healthSkeleton, outcomeSkeleton } from './shared/metric-skeletons.js';
import { listed, shorten } from './shared/shorten.js';

/** Metrics that pull in one direction only. */
export const unbalancedMetrics = artifactRule<'growth' | 'health' | 'add'>({
  id: 'unbalanced-metrics',
  group: 'outcomes',
  summary: 'The metrics are all about growth, or all about health.',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    growth: 'Add a guardrail beside {metrics}: what must not get worse meanwhile',
    health: 'Add an outcome beside {metrics}: what gets better for customers',
    add: 'Add a "{heading}" section',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const { all, only } = metricsOf(artifact);
    const [first] = all;
    if (!only || !first) return;
    const names = all.slice(0, 2).map(({ metric, text }) => `"${shorten(metric?.text ?? text, 24)}"`);
    yield {
      message: only,
      data: { metrics: listed(names) },
      range: headingAround(artifact, first.range) ?? (first.metric ?? first).range,
      // Which side a metric is on is read from its words alone.
      severity: atMost(byStage[artifact.stage] ?? 'hint', 'information'),
      suggestions: [suggestSection(artifact, 'add', only === 'growth' ? healthSkeleton : outcomeSkeleton)],
    };
  },
});

function headingAround({ sections }: Artifact, range: Range): Range | null {
  return sections.find(({ name, body }) => name === 'metrics' && contains(body, range))?.heading.range ?? null;
}
