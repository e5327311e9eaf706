import * as vscode from 'vscode';
import type { Artifact } from '../../core/artifact/types.js';
import { nonGoalOffers, type Offer } from '../../core/author/non-goals/offers.js';
import { namedNonGoals } from '../../core/author/non-goals/write.js';
import type { Feed } from '../feed.js';
import { askAll, type Question, type Step } from './ask.js';
import { plainLabel } from './plain-label.js';
import { lineOf, someOf } from './questions.js';
import { say, subjectOf, write } from './subject.js';

/** So many non-goals of their own a person names in one go. */
const mostOwn = 20;

/** What was picked, under one name, and a line of a person's own under each other one. */
type Answers = Record<string, readonly string[]>;

/** Offers what readers of a PRD may wrongly expect, asks for more, and writes what was chosen into its non-goals. */
export async function nameNonGoals(feed: Feed, uri: unknown): Promise<void> {
  const subject = await subjectOf(feed, uri, ['prd']);
  if (!subject) return;
  const { artifact, corpus } = subject;
  const offers = nonGoalOffers(corpus, artifact);
  const answers = await askAll<Answers>(vscode.l10n.t('Name the Non-Goals'), stepsOf(artifact, offers));
  if (!answers) return;
  const texts = [...new Set(Object.values(answers).flatMap((each) => each ?? []))].filter((text) => text !== '');
  if (texts.length === 0) return;
  const named = namedNonGoals(corpus, artifact, texts);
  if (named) await write(subject, named.edits, { cursor: { path: artifact.path, offset: named.end } });
  else say(vscode.l10n.t('Cutline cannot write into these non-goals. Add a section “Non-goals” with a list.'));
}

function stepsOf(artifact: Artifact, offers: readonly Offer[]): Step<Answers, string>[] {
  const picking = someOf<string>({
    choices: offers.map((offer) => ({
      is: offer.text,
      label: plainLabel(offer.text),
      description: whenceOf(artifact, offer),
    })),
    asks: vscode.l10n.t('What may readers wrongly expect? Tick what you will not build; your own words come next.'),
  });
  const nameOf = (index: number): string => `own ${String(index)}`;
  const own = Array.from({ length: mostOwn }, (_, index) => ({
    name: nameOf(index),
    ask: (answers: Partial<Answers>) =>
      index === 0 || (answers[nameOf(index - 1)]?.[0] ?? '') !== '' ? typing(index) : null,
  }));
  return [{ name: 'picked', ask: () => (offers.length > 0 ? picking : null) }, ...own];
}

function typing(index: number): Question<readonly string[]> {
  const question = lineOf({
    asks:
      index === 0
        ? vscode.l10n.t('What else will you not build? Leave it empty to finish.')
        : vscode.l10n.t('And what else? Leave it empty to finish.'),
    placeholder: vscode.l10n.t('what somebody could expect of this, and will not get'),
  });
  return async ({ before, ...frame }) => {
    const outcome = await question({ ...frame, before: before?.[0] });
    return outcome.is === 'answered' ? { is: 'answered', answer: [outcome.answer] } : outcome;
  };
}

function whenceOf(artifact: Artifact, { reason, from }: Offer): string {
  if (from === artifact)
    return reason === 'cut' ? vscode.l10n.t('below the cut line here') : vscode.l10n.t('put off here');
  const name = plainLabel(from.title?.text ?? from.path);
  if (reason === 'cut') return vscode.l10n.t('below the cut line of {0}', name);
  return reason === 'goal' ? vscode.l10n.t('a goal of {0}', name) : vscode.l10n.t('a non-goal of {0}', name);
}
