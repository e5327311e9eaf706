import type { SectionName } from '../../artifact/headings/names.js';
import type { Kind } from '../../artifact/types.js';

/** A section of a template, and what readers find in it. */
export interface SectionMeaning {
  readonly name: SectionName;
  readonly says: string;
}

/** The sections that a document of a kind has, in the order of its template. */
export const templates: Readonly<Record<Kind, readonly SectionMeaning[]>> = {
  adr: [
    { name: 'status', says: 'Where the decision stands.' },
    { name: 'context', says: 'What made the decision necessary, and what holds whatever is decided.' },
    { name: 'drivers', says: 'What the options are weighed by.' },
    { name: 'options', says: 'What else was possible.' },
    { name: 'decision', says: 'What was decided, and why.' },
    { name: 'consequences', says: 'What gets better, and what gets worse.' },
    { name: 'pros-and-cons', says: 'What speaks for each option and against it.' },
    { name: 'confirmation', says: 'How somebody sees that the decision is kept.' },
    { name: 'kill-rule', says: 'When you stop, and who does what then.' },
    { name: 'more-info', says: 'Links and records that belong to this one.' },
  ],
  prd: [
    { name: 'problem', says: 'Who has which problem, and how you know.' },
    { name: 'users', says: 'Whom it is for.' },
    { name: 'goals', says: 'What is true afterwards that is not true today.' },
    { name: 'non-goals', says: 'What somebody could expect of this, and will not get.' },
    { name: 'scope', says: 'What will be built.' },
    { name: 'requirements', says: 'What it has to do.' },
    { name: 'cut-line', says: 'What is given up first when time runs short.' },
    { name: 'metrics', says: 'How you see that it worked, and what must not get worse.' },
    { name: 'risks', says: 'What may go wrong, how you notice, and what you do then.' },
    { name: 'rollback', says: 'How it is turned off, by whom, and what is left behind.' },
    { name: 'kill-rule', says: 'When you stop, and who does what then.' },
    { name: 'rollout', says: 'How it goes out.' },
    { name: 'definition-of-done', says: 'What must be true before it is done, each with an owner.' },
    { name: 'open-questions', says: 'What nobody knows yet, and who finds out.' },
    { name: 'timeline', says: 'What is meant to be there when.' },
  ],
  'decision-log': [],
};
