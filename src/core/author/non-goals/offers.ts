import { listedIn } from '../../artifact/body.js';
import { sectionNamed } from '../../artifact/section-named.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { contains, type Words } from '../../document/range.js';
import { gistOf, saysTheSame } from '../../text/overlap.js';
import { finderOf } from '../../words/find.js';
import { languageOf } from '../../words/languages.js';
import { scopeOf } from '../cut-line/scope.js';
import { earlierOf, siblingsOf } from './siblings.js';
import { plainWords, withoutDeferral } from './plain-words.js';

/** Why somebody could expect a thing: it stands below a line, is put off, or is a goal or a non-goal of a sibling. */
export type Reason = 'cut' | 'deferred' | 'goal' | 'non-goal';

/** Something that a reader may wrongly expect. */
export interface Offer {
  readonly text: string;
  readonly reason: Reason;
  /** The PRD that says it; the artifact itself for its own words. */
  readonly from: Artifact;
}

/** Of more than this, nobody reads the list. */
const mostOffers = 40;

const findDeferred = finderOf('deferred');

/** What readers of a PRD may wrongly expect, its own words first; nothing that it promises or rules out already. */
export function nonGoalOffers(corpus: Corpus, artifact: Artifact): Offer[] {
  const siblings = siblingsOf(corpus, artifact);
  const promised = [...shippedBy(artifact), ...goalsOf(artifact)].filter((words) => !isDeferred(artifact, words));
  const known = [...promised, ...artifact.nonGoals.items].map(({ text }) => gistOf(text));
  const offers: Offer[] = [];
  for (const offer of [
    ...offersOf(artifact, 'cut', artifact.cutLine.below),
    ...offersOf(artifact, 'deferred', deferredIn(artifact)),
    ...earlierOf(artifact, siblings).flatMap((sibling) => offersOf(sibling, 'cut', sibling.cutLine.below)),
    ...siblings.flatMap((sibling) => offersOf(sibling, 'goal', goalsOf(sibling))),
    ...siblings.flatMap((sibling) => offersOf(sibling, 'non-goal', sibling.nonGoals.items)),
  ]) {
    if (offers.length === mostOffers) break;
    const gist = gistOf(offer.text);
    if (gist.size === 0 || known.some((other) => saysTheSame(gist, other, 0.8))) continue;
    known.push(gist);
    offers.push(offer);
  }
  return offers;
}

function offersOf(from: Artifact, reason: Reason, items: readonly Words[]): Offer[] {
  return items.flatMap((item) => {
    const text = plainWords(
      reason === 'deferred' || reason === 'cut' ? withoutDeferral(item.text, (words) => says(from, words)) : item.text,
    );
    return text === null ? [] : [{ text, reason, from }];
  });
}

/** What stands above the cut line; all of the scope where there is none. */
function shippedBy(artifact: Artifact): readonly Words[] {
  if (artifact.cutLine.state !== 'absent') return artifact.cutLine.above;
  return scopeOf(artifact)?.items.map(({ words }) => words) ?? [];
}

/** The goals of a PRD, one a line; prose names none by itself. */
function goalsOf(artifact: Artifact): Words[] {
  const goals = sectionNamed(artifact, ['goals']);
  if (!goals) return [];
  const { document, nonGoals } = artifact;
  const isItem = ({ range }: Words): boolean => document.outline.items.some((item) => item.range.start === range.start);
  return listedIn(document, goals.heading.own).filter(
    (words) => isItem(words) && !(nonGoals.body && contains(nonGoals.body, words.range)),
  );
}

/** What a PRD puts off: the items that say so, outside of its non-goals. */
function deferredIn(artifact: Artifact): Words[] {
  const { document, nonGoals, fields } = artifact;
  const metadata = new Set(fields.map(({ keyRange }) => keyRange.start));
  return document.outline.items
    .filter(({ range }) => !(nonGoals.body && contains(nonGoals.body, range)) && !metadata.has(range.start))
    .filter((item) => isDeferred(artifact, item))
    .map(({ text, range }) => ({ text, range }));
}

function isDeferred(artifact: Artifact, { text }: Words): boolean {
  return text.length <= 300 && says(artifact, text);
}

function says({ document }: Artifact, text: string): boolean {
  return findDeferred(text, languageOf(document.text)).some(({ denied }) => !denied);
}
