import { killRuleOf } from '../../artifact/kill-rule-sentence.js';
import { isPlaceholder } from '../../artifact/placeholder.js';
import type { KillRule } from '../../artifact/types.js';
import { dueDay } from '../../dates/due-day.js';
import type { Range, Words } from '../../document/range.js';
import type { Language } from '../../words/pack.js';
import type { KillRuleAnswers } from './answers.js';
import { verbs, wordings } from './wording.js';

/** A sentence, and where each answer stands in it. */
interface Spoken {
  readonly text: string;
  readonly places: Readonly<Record<string, Range>>;
}

/** A kill rule as a sentence in a language. */
export function sentenceOf(answers: KillRuleAnswers, language: Language): string {
  return spoken(answers, language).text;
}

/** A sentence of the answers so far, with an ellipsis for those to come. */
export function growing(answers: Partial<KillRuleAnswers>, language: Language): string {
  const dots = { metric: '…', bound: '…', by: '…', owner: '…', then: '…' };
  return sentenceOf({ ...dots, ...answers }, language);
}

/** Answers with which every other one reads back. */
const plain: KillRuleAnswers = {
  metric: 'conversion',
  bound: '< 4 %',
  by: '2040-01-31',
  owner: '@owner',
  then: 'rollback of it',
};

/** True where a sentence of these answers reads back as they are meant, whatever the others will be. */
export function readsBack(answers: Partial<KillRuleAnswers>, language: Language): boolean {
  if (Object.values(answers).some((text) => !/[\p{L}\p{N}]/u.test(text) || unreadable.test(text))) return false;
  const { text, places } = spoken({ ...plain, ...answers }, language);
  const rule = killRuleOf({ text, range: { start: 0, end: text.length } }, 'section');
  const parts: readonly (readonly [keyof KillRuleAnswers, Words | null])[] = [
    ['metric', rule.metric],
    ['bound', rule.comparison],
    ['bound', rule.threshold],
    ['by', rule.date],
    ['owner', rule.owner],
    ['then', rule.action],
  ];
  return parts.every(([name, words]) => isIn(places[name], words, rule));
}

/** Marks that would end a cell, a line of fields or a comment, and braces of a placeholder. */
const unreadable = /[{}|·•\r\n]|<!--|-->|\*\*|__/;

function isIn(place: Range | undefined, words: Words | null, rule: KillRule): boolean {
  if (!place || !words || isPlaceholder(words, rule)) return false;
  return words.range.start >= place.start && words.range.start < place.end;
}

function spoken(answers: KillRuleAnswers, language: Language): Spoken {
  const { sentence, by } = wordings[language];
  // "if reuse drops to 3 %" has its verb.
  const hasVerb = verbs.test(answers.bound.trim());
  const form = sentence.replace(/ ?\[([^\]]*)\]/, (whole, verb: string) =>
    hasVerb ? '' : whole.replace(`[${verb}]`, verb),
  );
  // Words that name no day of their own, such as "two weeks after the launch", need nothing before them.
  const isDay = answers.by === '…' || dueDay(answers.by, null) !== null;
  const places: Record<string, Range> = {};
  let text = '';
  for (const part of form.replace('{by}', isDay ? by.replace('{day}', '{by}') : '{by}').split(/(\{\w+\})/)) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1] as keyof KillRuleAnswers | undefined;
    const words =
      name === undefined
        ? part
        : answers[name]
            .trim()
            .replace(/\s+/g, ' ')
            .replace(/[.;:,]+$/, '');
    if (name !== undefined) places[name] = { start: text.length, end: text.length + words.length };
    text += words;
  }
  return { text, places };
}
