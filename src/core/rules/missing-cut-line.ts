import type { Artifact } from '../artifact/types.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { linesBelow } from '../author/lines-below.js';
import { suggestSection } from './shared/insert.js';
import { sectionNamed } from '../artifact/section-named.js';
import { placeFor } from './shared/place.js';
import { placeholder } from './shared/placeholder.js';

const item = `- ${placeholder(1, 'what is given up first when time runs short')}`;

/** A PRD that ships everything or nothing. */
export const missingCutLine = artifactRule<'missing' | 'add'>({
  id: 'missing-cut-line',
  group: 'trade-offs',
  summary: 'The PRD does not say what is given up first.',
  question: 'If time halves, what still ships?',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    missing: 'Draw the cut line: say what ships, and what is given up first when time runs short',
    add: 'Draw a cut line',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    if (artifact.cutLine.state !== 'absent') return;
    yield {
      message: 'missing',
      range: placeFor(artifact, ['scope', 'requirements', 'goals', 'problem']),
      suggestions: [drawing(artifact)],
    };
  },
});

/** Below the scope or the requirements, one level deeper; else a section of its own. */
function drawing(artifact: Artifact): Suggestion {
  const scope = sectionNamed(artifact, ['scope', 'requirements']);
  if (!scope || scope.heading.depth > 5) {
    return suggestSection(artifact, 'add', {
      heading: 'Below the cut line',
      lines: [item],
      after: ['non-goals', 'goals', 'problem'],
      before: ['risks'],
    });
  }
  const lines = [`${'#'.repeat(scope.heading.depth + 1)} Below the cut line`, '', item];
  const edit = linesBelow(artifact.document, { start: scope.heading.block.start, end: scope.body.end }, lines);
  return { title: 'add', data: {}, edits: [{ ...edit, path: artifact.path }], snippet: true };
}
