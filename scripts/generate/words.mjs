import { languages, packs } from '../../src/core/words/languages.ts';
import { listNames } from '../../src/core/words/pack.ts';

/** @typedef {import('../../src/core/words/pack.js').ListName} ListName */
/** @typedef {import('../../src/core/words/pack.js').Language} Language */

/** @type {Record<Language, string>} */
const names = { en: 'English', fr: 'French', de: 'German', es: 'Spanish', pt: 'Portuguese' };

/** @param {string} id */
const rule = (id) => `[\`${id}\`](rules/${id}.md)`;

/** What each list is for. @type {Record<ListName, [string, string]>} */
const purposes = {
  output: ['Counts of work', `Where success is measured, ${rule('output-as-outcome')} finds these.`],
  growth: ['Metrics of growth', `${rule('unbalanced-metrics')} takes these for the side that wants more.`],
  health: [
    'Metrics of health',
    `${rule('missing-health-constraint')} and ${rule('unbalanced-metrics')} take these for what must hold.`,
  ],
  guardrail: ['Guardrails', 'A heading, a label or a line with one of these says what must not get worse.'],
  debt: ['Debt', `A type, a tag or a title with one of these is work that ${rule('debt-without-numbers')} asks about.`],
  deferred: ['Words that put off', 'An item with one of these is offered when a person names the non-goals.'],
  unit: ['Amounts', `${rule('debt-without-numbers')} is content with one of these anywhere in the text.`],
  exception: [
    'Parts and wholes',
    `For ${rule('goal-and-non-goal')}: a sentence with one of these does not contradict one without.`,
  ],
  move: ['Words around a metric', 'These are no part of its name: "raise checkout completion from".'],
  filler: ['Words without weight', `${rule('goal-and-non-goal')} compares sentences without these.`],
  denial: [
    'Denials of a non-goal',
    `A non-goal may begin with one of these. Further on, it sets a goal and a non-goal apart for ${rule('goal-and-non-goal')}.`,
  ],
  comparison: [
    'Comparisons',
    `They show the number of a kill rule, a guardrail or an outcome, and ${rule('vague-kill-rule')} asks for one.`,
  ],
  action: [
    'What is done then',
    `The action of a kill rule, which ${rule('vague-kill-rule')} asks for. Its usual endings may follow.`,
  ],
  window: ['Words before a time', 'They open the date or the window of a kill rule: "within six weeks".'],
  'metric-column': ['Columns for the metric', 'Heads of a table of metrics, as a whole.'],
  'from-column': ['Columns for today', 'Heads of a table of metrics, and words before the number of today.'],
  'to-column': ['Columns for the target', 'Heads of a table of metrics, as a whole.'],
  'by-column': ['Columns for the date', 'Heads of a table of metrics, as a whole.'],
};

/** @param {readonly string[]} phrases */
function quoted(phrases) {
  return phrases.map((phrase) => `\`${phrase}\``).join(' · ');
}

/** @param {ListName} name */
function section(name) {
  const [title, says] = purposes[name];
  const lines = languages.map((language) => {
    const { words, unless = [] } = packs[language].lists[name];
    return `- **${names[language]}:** ${quoted(words)}${unless.length > 0 ? `; unless the sentence says ${quoted(unless)}` : ''}`;
  });
  return [`## ${title}`, '', says, '', ...lines].join('\n');
}

/** @param {Language} language */
function grammar(language) {
  const { common, negation, numbers } = packs[language];
  return [
    `### ${names[language]}`,
    '',
    `- **Deny what follows**, for ${negation.reach} words: ${quoted(negation.before)}`,
    `- **Deny what stands before**, for ${negation.reach} words: ${quoted(negation.after)}`,
    `- **Deny nothing:** ${quoted(negation.never)}`,
    `- **End a denial:** ${quoted(negation.turns)}`,
    `- **Numbers:** ${quoted(numbers)}`,
    `- **Show the language:** ${quoted(common)}`,
  ].join('\n');
}

/** The page of all word lists. */
export function wordListsPage() {
  return `${[
    '# Word lists',
    'A few rules read language. They know the words of this page and no others, in five languages at once; they look for whole words, in any case, with or without hyphens, and never across the end of a sentence. A word that its sentence denies does not count. What rests on words alone is information at most.',
    'In a phrase, `a|b` is one word or the other, `#` a number, and `…` up to three words of any kind; a space stands for a hyphen or an apostrophe too.',
    'This page is generated from `src/core/words`, a file for each language. To add a word, put it there, add a sentence with it to the table in `test/unit/words`, and run `npm run generate`.',
    ...listNames.map(section),
    '## Denials and numbers',
    'Which language a text is in shows in its most frequent words.',
    ...languages.map(grammar),
  ].join('\n\n')}\n`;
}
