import { artifactRule, byStage } from '../lint/rule.js';
import { reportsOn, type BarMessage } from './shared/off-bar.js';

/** Work whose quality bar is not the one that its row agreed on. */
export const qualityBarOffMatrix = artifactRule<BarMessage>({
  id: 'quality-bar-off-matrix',
  group: 'decision-rights',
  summary: 'The quality bar departs from the row of the matrix.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    weaker: 'Raise the quality bar to "{row}", or say why not in a deviation',
    stronger: 'Lower the quality bar to "{row}", or say why not in a deviation',
    other: 'Keep to the quality bar "{row}", or say why not in a deviation',
    explained: 'Check that your deviation still holds; the row asks for "{row}"',
    row: 'The row of "{type}"',
    write: 'Write "{row}"',
    explain: 'Say why in a deviation',
  },
  options: null,
  readsCorpus: true,
  check: ({ subject, corpus }) => reportsOn('quality-bar', subject, corpus),
});
