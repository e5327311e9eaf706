import { sectionPlaces, type SectionPlace } from '../../author/new-section.js';
import { placeholder } from './placeholder.js';

/** A section to start from. Its lines hold tab stops. */
export interface Skeleton extends SectionPlace {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a person starts from where a section is missing. */
export const skeletons = {
  context: {
    heading: 'Context',
    lines: [placeholder(1, 'what makes this decision necessary, and what holds whatever we decide')],
    after: ['status'],
    before: ['drivers', 'options', 'decision', 'consequences'],
  },
  options: {
    heading: 'Considered options',
    lines: [
      `- ${placeholder(1, 'the option that was chosen')}`,
      `- ${placeholder(2, 'an option that was not, and why it was a real one')}`,
    ],
    after: ['drivers', 'context'],
    before: ['decision', 'consequences'],
  },
  decision: {
    heading: 'Decision',
    lines: [`We will ${placeholder(1, 'do what')}, because ${placeholder(2, 'reason')}.`],
    after: ['options', 'drivers', 'context'],
    before: ['consequences'],
  },
  consequences: {
    heading: 'Consequences',
    lines: [
      `- Good, because ${placeholder(1, 'what gets better')}`,
      `- Bad, because ${placeholder(2, 'what we give up')}`,
    ],
    after: ['decision', 'options', 'context'],
    before: ['more-info'],
  },
  problem: {
    heading: 'Problem',
    lines: [placeholder(1, 'who has which problem, and how we know')],
    after: ['status'],
    before: ['users', 'goals', 'non-goals', 'requirements', 'scope', 'risks'],
  },
  goals: {
    heading: 'Goals',
    lines: [`- ${placeholder(1, 'what is true afterwards that is not true today')}`],
    after: ['problem', 'context', 'users'],
    before: ['non-goals', 'requirements', 'scope', 'risks'],
  },
  scope: {
    heading: 'Scope',
    lines: [`- ${placeholder(1, 'what we will ship')}`],
    after: ['non-goals', 'goals', 'problem', 'context'],
    before: ['risks', 'metrics', 'rollout', 'definition-of-done'],
  },
  'non-goals': {
    heading: 'Non-goals',
    lines: [`- ${placeholder(1, 'what somebody could expect of this, and will not get')}`],
    ...sectionPlaces['non-goals'],
  },
  risks: {
    heading: 'Risks',
    lines: [
      `- ${placeholder(1, 'what may go wrong')}: we notice by ${placeholder(2, 'which signal')}, and then ${placeholder(3, 'do what')}.`,
    ],
    after: ['scope', 'requirements', 'non-goals', 'goals', 'problem'],
    before: ['rollout', 'metrics', 'definition-of-done', 'open-questions', 'timeline'],
  },
  rollback: {
    heading: 'Rollback',
    lines: [
      `${placeholder(1, '@owner')} turns off ${placeholder(2, 'what')} by ${placeholder(3, 'which switch')}. What is left behind: ${placeholder(4, 'data, messages, promises')}.`,
    ],
    after: ['rollout', 'risks', 'requirements', 'scope', 'goals'],
    before: ['metrics', 'definition-of-done', 'open-questions', 'timeline'],
  },
  'kill-rule': {
    heading: 'Kill rule',
    lines: [
      `If ${placeholder(1, 'metric')} is below ${placeholder(2, 'threshold')} by ${placeholder(3, 'YYYY-MM-DD')}, ${placeholder(4, '@owner')} ${placeholder(5, 'removes it')}.`,
    ],
    ...sectionPlaces['kill-rule'],
  },
} as const satisfies Readonly<Record<string, Skeleton>>;
