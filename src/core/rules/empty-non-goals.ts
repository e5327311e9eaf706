import { textOf, trimmed } from '../document/range.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { plainText } from '../lint/snippet.js';
import { linesBelow } from '../author/lines-below.js';
import { placeholder } from './shared/placeholder.js';
import { replacing } from '../author/file-edit.js';
import { wordsIn } from '../document/seen-words.js';
import { shorten } from './shared/shorten.js';

/** Non-goals that are announced and then left out. */
export const emptyNonGoals = artifactRule<'empty' | 'says-nothing' | 'add'>({
  id: 'empty-non-goals',
  group: 'trade-offs',
  summary: 'The non-goals are announced, but none is named.',
  question: 'What will you not build?',
  severity: byStage,
  kinds: ['prd'],
  messages: {
    empty: 'Name at least one thing that this will not do; "{heading}" is empty',
    'says-nothing': 'Name at least one thing that this will not do; "{words}" leaves it open',
    add: 'Add a non-goal',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: artifact }) {
    const { state, at, body } = artifact.nonGoals;
    if (state !== 'empty' || !at) return;
    const { document } = artifact;
    const words = body && wordsIn(document, body);
    const skeleton = placeholder(1, 'what somebody could expect of this, and will not get');
    const says = words?.first.text ?? '';
    // A bullet that stands alone has no space after it.
    const line = !words?.marked ? `- ${skeleton}` : words.text === '' ? ` ${skeleton}` : skeleton;
    const edit = words
      ? replacing(artifact, words, line)
      : {
          ...linesBelow(document, { start: at.start, end: document.lines.end(document.lines.at(at.end)) }, [line]),
          path: artifact.path,
        };
    const isStarted = words?.text === plainText(line);
    yield {
      message: says === '' ? 'empty' : 'says-nothing',
      data: {
        heading: shorten(textOf(document.text, trimmed(document.text, at))),
        words: shorten(says),
      },
      range: words && says !== '' ? words.first.range : at,
      suggestions: isStarted ? [] : [{ title: 'add', data: {}, edits: [edit], snippet: true }],
    };
  },
});
