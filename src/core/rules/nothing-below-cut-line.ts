import { saysNone } from '../document/content.js';
import type { Artifact } from '../artifact/types.js';
import { contains, type Range } from '../document/range.js';
import { overlapping } from '../document/select.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { linesBelow } from '../author/lines-below.js';
import { placeholder } from './shared/placeholder.js';
import { wordsIn, type SeenWords } from '../document/seen-words.js';
import { shorten } from './shared/shorten.js';

/** A cut line with nothing that could be cut. */
export const nothingBelowCutLine = artifactRule<'nothing' | 'unsaid' | 'add'>({
  id: 'nothing-below-cut-line',
  group: 'trade-offs',
  summary: 'A cut line is drawn, and nothing stands below it.',
  question: 'If time halves, what still ships?',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    nothing: 'List below the cut line what is given up first, or say "none" and why',
    unsaid: 'Say what is given up first when time runs short; "{words}" says nothing yet',
    add: 'List what is given up first',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const { at, below } = artifact.cutLine;
    if (!at || below.length > 0) return;
    const body = belowThe(at, artifact);
    const words = body.end > body.start ? wordsIn(artifact.document, body) : null;
    if (words) yield* onWords(words);
    else yield { message: 'nothing', range: at, suggestions: listing(at, body, artifact) };
  },
});

function* onWords({ first }: SeenWords): Iterable<{ message: 'unsaid'; data: { words: string }; range: Range }> {
  // "None" is an answer.
  if (!saysNone(first.text)) yield { message: 'unsaid', data: { words: shorten(first.text) }, range: first.range };
}

/** From the line to the end of its section. */
function belowThe(at: Range, { document, sections }: Artifact): Range {
  const own = sections.find(({ heading }) => heading.range.start === at.start);
  if (own) return own.body;
  const heading = document.outline.headings.findLast(({ block }) => block.end <= at.start);
  const line = document.lines.end(document.lines.at(at.end));
  return { start: line, end: Math.max(line, heading?.body.end ?? document.text.length) };
}

/** A list below the line; a line in a table or a list goes on in a form that only its author knows. */
function listing(at: Range, body: Range, { path, document }: Artifact): Suggestion[] {
  const { tables, items } = document.outline;
  const isInside = [...overlapping(tables, at), ...items.map(({ block }) => ({ range: block }))].some(({ range }) =>
    contains(range, at),
  );
  if (isInside) return [];
  const item = `- ${placeholder(1, 'what is given up first when time runs short')}`;
  const edit = { ...linesBelow(document, { start: at.start, end: Math.max(at.end, body.start) }, [item]), path };
  return [{ title: 'add', data: {}, edits: [edit], snippet: true }];
}
