import { listedIn } from '../../artifact/body.js';
import { sectionNamed } from '../../artifact/section-named.js';
import type { Artifact } from '../../artifact/types.js';
import type { Corpus } from '../../corpus/types.js';
import { contains, type Words } from '../../document/range.js';
import { overlapping } from '../../document/select.js';
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

/** So many items of a document are looked at for what it puts off. */
const mostRead = 2_000;

const findDeferred = finderOf('deferred');

/** Of so many candidates each is compared with so many things that are promised already. */
const enough = 300;

/** What readers of a PRD may wrongly expect, its own words first; nothing that it promises or rules out already. */
export function nonGoalOffers(corpus: Corpus, artifact: Artifact): Offer[] {
  const siblings = siblingsOf(corpus, artifact);
  const isPutOff = deferralIn(artifact);
  const promised = [...shippedBy(artifact).slice(0, enough), ...goalsOf(artifact)].filter(
    ({ text }) => !isPutOff(text),
  );
  const known = [...artifact.nonGoals.items, ...promised].slice(0, enough).map(({ text }) => gistOf(text));
  const offers: Offer[] = [];
  const candidates = [
    ...offersOf(artifact, 'cut', artifact.cutLine.below),
    ...offersOf(artifact, 'deferred', deferredIn(artifact)),
    ...earlierOf(artifact, siblings).flatMap((sibling) => offersOf(sibling, 'cut', sibling.cutLine.below)),
    ...siblings.flatMap((sibling) => offersOf(sibling, 'goal', goalsOf(sibling))),
    ...siblings.flatMap((sibling) => offersOf(sibling, 'non-goal', sibling.nonGoals.items)),
  ];
  for (const offer of candidates.slice(0, enough)) {
    if (offers.length === mostOffers) break;
    const gist = gistOf(offer.text);
    if (gist.size === 0 || known.some((other) => saysTheSame(gist, other, 0.8))) continue;
    known.push(gist);
    offers.push(offer);
  }
  return offers;
}

/** One document fills no more than half of the list. */
function offersOf(from: Artifact, reason: Reason, items: readonly Words[]): Offer[] {
  const isPutOff = deferralIn(from);
  const isBare = reason === 'goal' || reason === 'non-goal';
  return items.slice(0, mostOffers / 2).flatMap((item) => {
    const text = plainWords(isBare ? item.text : withoutDeferral(item.text, isPutOff));
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
  const listed = [...overlapping(document.outline.items, goals.heading.own)].slice(0, enough);
  const starts = new Set(listed.map(({ range }) => range.start));
  return listedIn(document, goals.heading.own).filter(
    ({ range }) => starts.has(range.start) && !(nonGoals.body && contains(nonGoals.body, range)),
  );
}

/** What a PRD puts off: the items that say so, outside of its non-goals. */
function deferredIn(artifact: Artifact): Words[] {
  const { document, nonGoals, fields } = artifact;
  const metadata = new Set(fields.map(({ keyRange }) => keyRange.start));
  const isPutOff = deferralIn(artifact);
  return document.outline.items
    .slice(0, mostRead)
    .filter(({ range }) => !(nonGoals.body && contains(nonGoals.body, range)) && !metadata.has(range.start))
    .filter(({ text }) => text.length <= 300 && isPutOff(text))
    .map(({ text, range }) => ({ text, range }));
}

/** Tells whether words of an artifact put something off. */
function deferralIn({ document }: Artifact): (text: string) => boolean {
  const language = languageOf(document.text);
  return (text) => findDeferred(text.slice(0, 600), language).some(({ denied }) => !denied);
}
