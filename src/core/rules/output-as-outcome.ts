import { brief } from '../artifact/brief.js';
import { outcomesOf } from '../artifact/outcomes.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { finderOf } from '../words/find.js';
import { placeholder } from './shared/placeholder.js';
import { replacing, standsAsRead } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

const findOutput = finderOf('output');
const change = placeholder(1, 'what changes for people');

/** Success that is counted in what was made, not in what it changed. */
export const outputAsOutcome = artifactRule<'output' | 'replace'>({
  id: 'output-as-outcome',
  group: 'outcomes',
  summary: 'Success is counted in what was made: points, features, lines, tickets.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    output: 'Measure what changes for people; "{words}" counts what was made',
    replace: 'Put what changes for people in its place',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const outcomes = outcomesOf(artifact);
    if (outcomes.length === 0) return;
    const { language } = artifact;
    for (const outcome of outcomes) {
      const found = findOutput(brief(outcome.text), language).find(({ denied }) => !denied);
      if (!found) continue;
      const { start } = outcome.range;
      const exact = { text: found.text, range: { start: start + found.range.start, end: start + found.range.end } };
      const isKeyed = outcome.carrier === 'frontmatter';
      const isExact = standsAsRead(artifact, exact);
      yield {
        message: 'output',
        data: { words: shorten(found.text) },
        range: isExact ? exact.range : outcome.range,
        // A key of its own says for certain that this is meant as success; a section may hold other sentences.
        severity: atMost(byStage[artifact.stage] ?? 'hint', isKeyed ? 'error' : 'information'),
        // Braces would begin a mapping of YAML.
        suggestions: isKeyed
          ? []
          : [{ title: 'replace', data: {}, edits: [replacing(artifact, exact, change)], snippet: true }],
      };
    }
  },
});
