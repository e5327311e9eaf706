import type { SectionName } from '../../artifact/headings/names.js';
import type { Kind } from '../../artifact/types.js';
import { phrase, type Phrase } from './phrase.js';

/** A section of a template, and what readers find in it. */
export interface SectionMeaning {
  readonly name: SectionName;
  readonly says: Phrase;
}

/** The sections that a document of a kind has, in the order of its template. */
export const templates: Readonly<Record<Kind, readonly SectionMeaning[]>> = {
  adr: [
    { name: 'status', says: phrase('Where the decision stands.') },
    { name: 'context', says: phrase('What made the decision necessary, and what holds whatever is decided.') },
    { name: 'drivers', says: phrase('What the options are weighed by.') },
    { name: 'options', says: phrase('What else was possible.') },
    { name: 'decision', says: phrase('What was decided, and why.') },
    { name: 'consequences', says: phrase('What gets better, and what gets worse.') },
    { name: 'pros-and-cons', says: phrase('What speaks for each option and against it.') },
    { name: 'confirmation', says: phrase('How somebody sees that the decision is kept.') },
    { name: 'kill-rule', says: phrase('When you stop, and who does what then.') },
    { name: 'more-info', says: phrase('Links and records that belong to this one.') },
  ],
  prd: [
    { name: 'problem', says: phrase('Who has which problem, and how you know.') },
    { name: 'users', says: phrase('Whom it is for.') },
    { name: 'goals', says: phrase('What is true afterwards that is not true today.') },
    { name: 'non-goals', says: phrase('What somebody could expect of this, and will not get.') },
    { name: 'scope', says: phrase('What will be built.') },
    { name: 'requirements', says: phrase('What it has to do.') },
    { name: 'cut-line', says: phrase('What is given up first when time runs short.') },
    { name: 'metrics', says: phrase('How you see that it worked, and what must not get worse.') },
    { name: 'risks', says: phrase('What may go wrong, how you notice, and what you do then.') },
    { name: 'rollback', says: phrase('How it is turned off, by whom, and what is left behind.') },
    { name: 'kill-rule', says: phrase('When you stop, and who does what then.') },
    { name: 'rollout', says: phrase('How it goes out.') },
    { name: 'definition-of-done', says: phrase('What must be true before it is done, each with an owner.') },
    { name: 'open-questions', says: phrase('What nobody knows yet, and who finds out.') },
    { name: 'timeline', says: phrase('What is meant to be there when.') },
  ],
  'decision-log': [],
};
