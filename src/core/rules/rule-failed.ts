import { always, fileRule } from '../lint/rule.js';

/** A rule that broke on a file. The run itself makes these findings, since a rule cannot report its own end. */
export const ruleFailed = fileRule<'failed'>({
  id: 'rule-failed',
  group: 'reading',
  summary: 'A rule broke on this file, so what it would have said is not known.',
  severity: always('error'),
  messages: { failed: 'The rule "{rule}" broke on this file ({failure}); please report it' },
  options: null,
  readsCorpus: false,
  check: () => [],
});
