import type { Artifact } from '../artifact/types.js';
import type { Words } from '../document/range.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { linesBelow, suggestSection } from './shared/insert.js';
import { saysNone } from './shared/none-words.js';
import { placeFor, sectionNamed } from './shared/place.js';
import { placeholder } from './shared/placeholder.js';
import { wordsIn } from './shared/section-words.js';
import { shorten } from './shared/shorten.js';

const item = `- ${placeholder(1, 'what is given up first when time runs short')}`;

/** A PRD that ships everything or nothing. */
export const missingCutLine = artifactRule<'missing' | 'unsaid' | 'add'>({
  id: 'missing-cut-line',
  group: 'trade-offs',
  summary: 'The PRD does not say what is given up first.',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    missing: 'Draw the cut line: say what ships, and what is given up first when time runs short',
    unsaid: 'Say what is given up first when time runs short; "{words}" says nothing yet',
    add: 'Draw a cut line',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const unsaid = unsaidBelow(artifact);
    if (unsaid) yield { message: 'unsaid', data: { words: shorten(unsaid.text) }, range: unsaid.range };
    if (artifact.cutLine.state !== 'absent') return;
    yield {
      message: 'missing',
      range: placeFor(artifact, ['scope', 'requirements', 'goals', 'problem']),
      suggestions: [drawing(artifact)],
    };
  },
});

/** The words below a cut line's own heading, where they only hold a place. "None" is an answer. */
function unsaidBelow({ cutLine, document, sections }: Artifact): Words | null {
  const { at, below } = cutLine;
  const section = at && sections.find((one) => one.heading.range.start === at.start && one.state === 'empty');
  const words = section && below.length === 0 ? wordsIn(document, section.body) : null;
  return words && !saysNone(words.first.text) ? words.first : null;
}

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
