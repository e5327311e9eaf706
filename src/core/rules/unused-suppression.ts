import { always, fileRule } from '../lint/rule.js';
import type { UnusedMessage } from '../lint/unused.js';

/** A comment that suppresses nothing. The run itself makes these findings, since it alone knows what was suppressed. */
export const unusedSuppression = fileRule<UnusedMessage>({
  id: 'unused-suppression',
  group: 'reading',
  summary: 'A comment switches off a rule that says nothing there.',
  severity: always('warning'),
  messages: {
    unused: 'Remove this comment; it suppresses nothing',
    'unused-id': 'Remove "{rule}" from this comment; it suppresses nothing here',
    'unknown-rule': 'Name a rule that is there; "{rule}" is none',
    never: 'Remove "{rule}" from this comment; its findings cannot be suppressed',
    'unknown-word': 'Correct "{word}"; as it stands it has no effect',
    'nothing-to-end': 'Remove this comment; nothing is switched off before it',
    change: 'Change to "{nearest}"',
  },
  options: null,
  readsCorpus: false,
  check: () => [],
});
