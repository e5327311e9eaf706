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
    weaker: 'Release with more care, "{row}", or say why not in a deviation',
    stronger: 'Release in fewer steps, "{row}", or say why not in a deviation',
    other: 'Release as the row says, "{row}", or say why not in a deviation',
    explained: 'Check that your deviation still holds; the row asks for "{row}"',
    row: 'The row of "{type}"',
    write: 'Write "{row}"',
    explain: 'Say why in a deviation',
  },
  options: null,
  readsCorpus: true,
  check: ({ subject, corpus }) => reportsOn('release-shape', subject, corpus),
});
