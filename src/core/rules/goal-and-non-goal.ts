import * as z from 'zod';
import { listedIn } from '../artifact/body.js';
import { brief } from '../artifact/brief.js';
import { sectionsNamed } from '../artifact/sections.js';
import type { Artifact } from '../artifact/types.js';
import { saysNone } from '../document/content.js';
import { contains, textOf, trimmed, type Words } from '../document/range.js';
import type { Suggestion } from '../lint/rule.js';
import { artifactRule, byStage } from '../lint/rule.js';
import { atMost } from '../lint/severity.js';
import { withoutMarks } from '../text/marks.js';
import { denies } from '../words/denies.js';
import { finderOf } from '../words/find.js';
import type { Language } from '../words/pack.js';
import { likeness, meaningIn } from './shared/same-words.js';
import { shorten } from './shared/shorten.js';

const options = z.strictObject({
  likeness: z
    .number()
    .min(0.5)
    .max(1)
    .default(0.8)
    .describe('How much of their words a goal and a non-goal share before they count as the same, 0.5 to 1.'),
});

/** Fewer words than this name a topic, not a goal. */
const fewest = 2;

const findException = finderOf('exception');

/** Something that is promised and ruled out in one document. */
export const goalAndNonGoal = artifactRule<'both' | 'goal' | 'remove', z.infer<typeof options>>({
  id: 'goal-and-non-goal',
  group: 'trade-offs',
  summary: 'The same thing is a goal and a non-goal.',
  severity: byStage,
  kinds: ['adr', 'prd'],
  messages: {
    both: 'Make "{words}" a goal or a non-goal; it stands as both',
    goal: 'A goal here',
    remove: 'Remove it from the {list}',
  },
  options,
  readsCorpus: false,
  *check({ subject: artifact, options: { likeness: enough } }) {
    const { items: nonGoals, body } = artifact.nonGoals;
    if (!body) return;
    const goals = nonGoals.length === 0 ? [] : goalsOf(artifact).filter(({ range }) => !contains(body, range));
    if (goals.length === 0) return;
    const { language } = artifact;
    const promised = readAll(goals, language);
    for (const nonGoal of readAll(nonGoals, language)) {
      const same = promised.find((goal) => isSame(goal, nonGoal, enough, language));
      if (!same) continue;
      const severity = byStage[artifact.stage] ?? 'hint';
      yield {
        message: 'both',
        data: { words: shorten(withoutMarks(nonGoal.sentence)) },
        range: nonGoal.words.range,
        related: [{ path: artifact.path, range: same.words.range, message: 'goal', data: {} }],
        severity: likeness(same.meaning, nonGoal.meaning, language) === 1 ? severity : atMost(severity, 'information'),
        suggestions: [...removing(artifact, same.words, 'goals'), ...removing(artifact, nonGoal.words, 'non-goals')],
      };
    }
  },
});

interface Said {
  readonly words: Words;
  readonly sentence: string;
  readonly meaning: readonly string[];
}

function readAll(items: readonly Words[], language: Language): Said[] {
  return items.slice(0, most).flatMap((words) => {
    const sentence = firstSentence(words.text);
    const meaning = meaningIn(sentence, language);
    // "None, because ..." is an answer to both.
    return meaning.length < fewest || saysNone(sentence.replace(/,.*/s, '')) ? [] : [{ words, sentence, meaning }];
  });
}

/** A goal that denies something agrees with a non-goal; one of all things does not contradict one of some. */
function isSame(goal: Said, nonGoal: Said, enough: number, language: Language): boolean {
  const fewer = Math.min(goal.meaning.length, nonGoal.meaning.length);
  const more = Math.max(goal.meaning.length, nonGoal.meaning.length);
  // Where one has so many more words, no comparison can bring them near enough.
  if (fewer < more * enough || likeness(goal.meaning, nonGoal.meaning, language) < enough) return false;
  if (denies(goal.sentence, language)) return false;
  const isLimited = ({ sentence }: Said): boolean => findException(sentence, language).length > 0;
  return isLimited(goal) === isLimited(nonGoal);
}

/** Each of so many goals is held against each of so many non-goals. */
const most = 100;

/** What follows the first sentence explains it. */
function firstSentence(text: string): string {
  const start = brief(text, 300);
  return start.slice(0, /[.!?;](?=[\s*_]|$)|\n\s*\n/.exec(start)?.index ?? start.length);
}

function goalsOf({ document, sections }: Artifact): Words[] {
  const found = sectionsNamed(sections, 'goals').filter(({ state }) => state === 'present');
  return found.flatMap(({ body }) => listedIn(document, body));
}

/** Takes the whole lines of a list item away, where nothing else stands on or below them. */
function removing({ document, path }: Artifact, words: Words, list: string): Suggestion[] {
  const { text, lines, outline } = document;
  const item = outline.items.find(({ range }) => range.start === words.range.start);
  if (!item || outline.items.some((other) => other !== item && contains(item.block, other.block))) return [];
  const first = lines.at(item.block.start);
  const last = lines.at(trimmed(text, item.block).end);
  const range = { start: lines.start(first), end: lines.start(last + 1) };
  if (text.slice(range.start, item.marker.start).trim() !== '') return [];
  const edit = { path, range, expected: textOf(text, range), text: '' };
  return [{ title: 'remove', data: { list }, edits: [edit], snippet: false }];
}
