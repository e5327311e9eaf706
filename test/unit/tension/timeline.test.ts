import assert from 'node:assert/strict';
import { timelineView } from '../../../src/core/tension/timeline.js';
import { corpusOf } from '../artifact/support.js';

/** The value of a kill rule's key, and what the timeline says of it. */
const cases: readonly (readonly [string, string])[] = [
  ['{metric: share, below: 3%, by: 2027-05-15, then: remove it}', 'share below 3%, then: remove it'],
  ['{metric: uptime, at-least: 99.9%, then: go on}', 'uptime at least 99.9%, then: go on'],
  ['{metric: share, threshold: below 3%}', 'share below 3%'],
  ['{above: 300 ms, then: go back}', 'above 300 ms, then: go back'],
  ['{who: nobody}', '{who: nobody}'],
  ['If share is below 3% by 2027-05-15, remove it', 'If share is below 3% by 2027-05-15, remove it'],
];

describe('the words of a kill rule in the timeline', () => {
  for (const [value, says] of cases)
    it(says, () => {
      const text = `---\ntype: prd\nstatus: accepted\nkill-rule: ${value}\n---\n\n# PRD-0001: Saved carts\n`;
      const { groups } = timelineView(corpusOf({ 'docs/prd/0001-saved-carts.md': text }), '2026-11-20');
      assert.deepEqual(
        groups.flatMap(({ entries }) => entries.map((entry) => entry.says)),
        [says],
      );
    });
});
