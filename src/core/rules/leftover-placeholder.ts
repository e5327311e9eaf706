import type { Artifact } from '../artifact/types.js';
import type { Range } from '../document/range.js';
import { overlapping } from '../document/select.js';
import type { Report, Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { coveredBy } from './shared/covered.js';
import { leftoversIn } from './shared/leftovers.js';
import { onlyComments } from './shared/only-comments.js';
import { removing } from '../author/file-edit.js';
import { shorten } from './shared/shorten.js';

type Message = 'words' | 'question' | 'comment' | 'comments' | 'here' | 'remove' | 'remove-item';

/** A reader needs no more places than this to see what is wrong. */
const mostRelated = 5;

/** Words of the template that nobody has replaced. */
export const leftoverPlaceholder = artifactRule<Message>({
  id: 'leftover-placeholder',
  group: 'form',
  summary: 'The text still holds words of the template.',
  severity: byStage,
  kinds: ['adr', 'prd', 'decision-log'],
  messages: {
    words: 'Replace {words} with your own words, or remove it; the template put it there',
    question: 'Answer {words}, or remove it; the text still asks',
    comment: 'Write something under "{heading}", or remove it; only a comment stands there',
    comments: 'Write something under these {count} headings, such as "{heading}"; only comments stand there',
    here: 'Only a comment stands here too',
    remove: 'Remove "{heading}"',
    'remove-item': 'Remove this item',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const told = toldElsewhere(artifact);
    for (const { range, text, isQuestion } of leftoversIn(artifact.document)) {
      if (told(range)) continue;
      yield {
        message: isQuestion ? 'question' : 'words',
        data: { words: shorten(text, 32) },
        range,
        suggestions: removingItem(range, artifact),
      };
    }
    yield* onComments(artifact);
  },
});

/** Metadata, kill rules and sections that say nothing at all have rules of their own. */
function toldElsewhere(artifact: Artifact): (range: Range) => boolean {
  const rules = [...artifact.killRules, ...artifact.records.flatMap((record) => record.killRules)];
  const fields = [...artifact.fields, ...artifact.records.flatMap((record) => record.fields)];
  const spans = [
    ...[...rules, ...fields].filter(({ path }) => path === undefined).map(({ range }) => range),
    ...artifact.sections.filter(({ state }) => state === 'empty').map(({ body }) => body),
  ];
  return coveredBy(spans);
}

function removingItem(range: Range, artifact: Artifact): Suggestion[] {
  const { outline, lines, text } = artifact.document;
  const [item] = overlapping(outline.items, range);
  const isAlone = item?.range.start === range.start && item.range.end === range.end;
  if (!isAlone || item.block.end > lines.end(lines.at(range.end))) return [];
  const line = lines.at(range.end);
  const whole = {
    start: lines.start(lines.at(item.block.start)),
    end: line + 1 < lines.count ? lines.start(line + 1) : text.length,
  };
  return [{ title: 'remove-item', data: {}, edits: [removing(artifact, whole)], snippet: false }];
}

/** Headings under which only a comment stands are told once, however many there are. */
function* onComments(artifact: Artifact): Iterable<Report<Message>> {
  const found = onlyComments(artifact);
  const [first] = found;
  if (!first) return;
  const heading = shorten(first.text);
  const whole = { start: first.block.start, end: first.body.end };
  yield {
    message: found.length > 1 ? 'comments' : 'comment',
    data: { heading, count: String(found.length) },
    range: first.range,
    severity: atMost(byStage[artifact.stage] ?? 'hint', 'information'),
    related: found
      .slice(1, mostRelated + 1)
      .map(({ range }) => ({ path: artifact.path, range, message: 'here', data: {} })),
    suggestions: [{ title: 'remove', data: { heading }, edits: [removing(artifact, whole)], snippet: false }],
  };
}
