import type { ConfigProblem } from '../corpus/config.js';
import type { Corpus } from '../corpus/types.js';
import { configProblems } from '../lint/config-problems.js';
import type { Report, Severity } from '../lint/rule.js';
import { always, fileRule } from '../lint/rule.js';

type Message = ConfigProblem['message'] | 'unfit-value' | 'near' | 'change' | 'first-matrix';

/** Faults that leave everything working as it was meant, or nearly so. */
const lesser: Partial<Record<ConfigProblem['message'], Severity>> = {
  'unknown-side': 'information',
  'missing-baseline': 'warning',
  'second-matrix': 'warning',
};

/** Names that nobody knows; where a known one is near, it is in the message. */
const unknown: ReadonlySet<string> = new Set(['unknown-key', 'unknown-option', 'unknown-rule', 'unknown-signal']);

/** A configuration that does not say what its author meant. */
export const invalidConfig = fileRule<Message>({
  id: 'invalid-config',
  group: 'reading',
  summary: 'A part of the configuration is not understood and has no effect.',
  severity: always('error'),
  messages: {
    syntax: 'Correct the YAML: {detail}',
    'unknown-key': 'Remove or correct "{key}"; it is not a key of the configuration',
    'wrong-value': 'Correct the value of "{key}"; expected is {expected}',
    'unfit-value': 'Correct the value of "{key}"; it cannot stand there',
    'unknown-option': 'Remove or correct "{key}"; {rule} has no such option',
    'unknown-rule': 'Remove or correct "{key}"; there is no such rule',
    'unknown-signal': 'Remove or correct "{key}"; there is no such signal',
    near: 'Correct "{key}"; did you mean {nearest}?',
    'unknown-side': 'Check "{side}"; it is read as a side of its own',
    'never-off': 'Remove "{key}"; this rule cannot be set',
    'missing-file': 'Name a markdown file that is there; "{file}" was not found',
    'missing-baseline': 'Write the baseline with `cutline baseline`; {file} is not there',
    'nothing-in-file': 'Put {wanted} into {file}, or name another file',
    'missing-base': 'Name a preset or a configuration that is there; "{file}" was not found',
    'outside-base': 'Run Cutline in a folder above; "{file}" lies outside of what is read',
    'circular-base': 'Remove "{file}"; it leads back to this file',
    'baseline-below': 'Move "baseline" into the configuration at the root; here it has no effect',
    'complex-glob': 'Write a glob with fewer stars and braces; this one matches nothing',
    'second-matrix': 'Keep one matrix, or name it in the configuration; the one in {file} counts',
    'first-matrix': 'The matrix that counts',
    misnamed: 'Rename this file to "{name}"; under this name it is not read',
    'too-large': 'Shorten the configuration; beyond {limit} it is not read',
    'broken-baseline': 'Write this file again with `cutline baseline`; it is not read from here on',
    change: 'Change to "{nearest}"',
  },
  options: null,
  readsCorpus: true,
  *check({ subject: file, corpus, rules, signals }) {
    if (file.state === 'read') yield* secondMatrix(file.path, corpus);
    if (file.state === 'baseline') for (const problem of file.problems) yield problem;
    if (file.state !== 'config') return;
    for (const problem of configProblems(file, corpus, { rules, signals })) {
      yield reportOf(problem, file.path, file.text);
    }
  },
});

function reportOf({ message, data, range }: ConfigProblem, path: string, text: string): Report<Message> {
  const { nearest = '' } = data;
  const severity = lesser[message];
  const edit = { path, range, expected: text.slice(range.start, range.end), text: nearest };
  return {
    message: nearest !== '' && unknown.has(message) ? 'near' : data['expected'] === '' ? 'unfit-value' : message,
    data,
    range,
    ...(severity && { severity }),
    ...(nearest !== '' && { suggestions: [{ title: 'change', data: { nearest }, edits: [edit], snippet: false }] }),
  };
}

/** Two tables that could be the matrix: nobody can tell which one holds. */
function* secondMatrix(path: string, corpus: Corpus): Generator<Report<Message>> {
  const [first, ...others] = corpus.policyFor(path).matrixTables;
  const own = others.find((table) => table.path === path);
  if (!first || !own) return;
  yield {
    message: 'second-matrix',
    data: { file: first.path },
    range: own.range,
    related: [{ path: first.path, range: first.range, message: 'first-matrix', data: {} }],
    severity: 'warning',
  };
}
