import type { ConfigProblem } from '../corpus/config.js';
import { ruleSettingProblems } from '../lint/setting-problems.js';
import { always, fileRule } from '../lint/rule.js';

/** A configuration that does not say what its author meant. */
export const invalidConfig = fileRule<ConfigProblem['message'] | 'unfit-value'>({
  id: 'invalid-config',
  group: 'reading',
  summary: 'A part of the configuration is not understood and has no effect.',
  severity: always('error'),
  messages: {
    syntax: 'Correct the YAML: {detail}',
    'unknown-key': 'Remove or correct "{key}"; it is not a key of the configuration',
    'wrong-value': 'Correct the value of "{key}"; expected is {expected}',
    'unfit-value': 'Correct the value of "{key}"; it cannot stand there',
    'unknown-rule': 'Remove or correct "{key}"; there is no such rule',
    'missing-file': 'Name a file that is there; "{file}" was not found',
    'too-large': 'Shorten the configuration; beyond {limit} it is not read',
  },
  options: null,
  readsCorpus: false,
  *check({ subject: file, rules }) {
    if (file.state !== 'config') return;
    const problems = [...file.problems, ...ruleSettingProblems(file.text, rules)];
    for (const { message, data, range } of problems)
      yield { message: data['expected'] === '' ? 'unfit-value' : message, data, range };
  },
});
