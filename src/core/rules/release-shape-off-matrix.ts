import { artifactRule, byStage } from '../lint/rule.js';
import { reportsOn, type BarMessage } from './shared/off-bar.js';

/** Work whose release shape is not the one that its row agreed on. */
export const releaseShapeOffMatrix = artifactRule<BarMessage>({
  id: 'release-shape-off-matrix',
  group: 'decision-rights',
  summary: 'The release shape departs from the row of the matrix.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    weaker: 'Release more carefully, as the row says: "{row}", or say in a deviation why less is enough',
    stronger: 'Release as the row says: "{row}", or say in a deviation why more care is needed',
    other: 'Release as the row says: "{row}", or say in a deviation why not',
    explained: 'Check that the deviation still holds; the row asks for "{row}"',
    row: 'The row of "{type}"',
    write: 'Write "{row}"',
    explain: 'Say why in a deviation',
  },
  options: null,
  readsCorpus: true,
  check: ({ subject, corpus }) => reportsOn('release-shape', subject, corpus),
});
