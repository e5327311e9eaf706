import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { languageBeside } from '../../words/languages.js';
import { daysFrom } from '../complete/days.js';
import { knownPeople } from '../complete/people.js';
import { phrase, type Phrase } from '../explain/phrase.js';
import type { KillRuleAnswers } from './answers.js';
import { daySamples, dueOf, type DaysOf } from './due.js';
import { readsBack } from './sentence.js';
import { wordings } from './wording.js';

/** A day that can be chosen, as it will be written, and why. */
export interface OfferedDue {
  readonly text: string;
  readonly says: Phrase;
}

/** What a person can choose from, each of which reads back in a sentence. */
export interface Offers {
  readonly writing: DaysOf;
  readonly days: readonly OfferedDue[];
  readonly owners: readonly string[];
  readonly actions: readonly string[];
}

/** So many people are offered; others are typed. */
const most = 40;

/** What a document and its repository suggest for a kill rule; what the rule says already comes first. */
export function offersFor(corpus: Corpus, artifact: Artifact, known: Partial<KillRuleAnswers>, today: string): Offers {
  const language = languageBeside(artifact.document.text);
  const writing = { samples: daySamples(corpus, artifact), today };
  const usual = daysFrom(today, 'later-day').filter(({ day }) => day > today);
  const days = [
    ...(known.by === undefined ? [] : [{ words: known.by, says: phrase('As it is written now') }]),
    ...usual.map(({ day, says }) => ({ words: day, says })),
  ].flatMap(({ words, says }) => {
    const due = dueOf(words, writing);
    return due.is === 'written' ? [{ text: due.text, says }] : [];
  });
  const neighbours = [
    artifact,
    ...corpus.artifacts.filter((other) => other.kind === artifact.kind && other !== artifact),
  ];
  const people = knownPeople({ corpus, path: artifact.path, neighbours, artifact }).map(({ name }) => name);
  const own = artifact.decisionMakers.map(({ text }) => text.replace(/\s*\([^()]*\)$/, ''));
  return {
    writing,
    days: days.filter(
      ({ text }, at) => readsBack({ by: text }, language) && days.findIndex((day) => day.text === text) === at,
    ),
    owners: distinct([known.owner, ...own, ...people])
      .filter((owner) => readsBack({ owner }, language))
      .slice(0, most),
    actions: distinct([known.then, ...wordings[language].actions]).filter((then) => readsBack({ then }, language)),
  };
}

function distinct(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => (text === undefined || text === '' ? [] : [text])))];
}
