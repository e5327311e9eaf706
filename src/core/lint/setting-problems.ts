import type { ConfigProblem } from '../corpus/config.js';
import { plain } from '../corpus/read-config.js';
import type { Entry, Value } from '../document/frontmatter-types.js';
import { readYaml } from '../document/yaml.js';
import type { Rule } from './rule.js';
import { optionsOf } from './settings.js';

/** What a configuration says about rules that are not there, and options that a rule does not have. */
export function ruleSettingProblems(text: string, rules: readonly Rule[]): ConfigProblem[] {
  const { value } = readYaml(text);
  const overrides = valueOf(value, 'overrides');
  const blocks = [
    valueOf(value, 'rules'),
    ...(overrides?.kind === 'list' ? overrides.items.map((item) => valueOf(item, 'rules')) : []),
  ];
  return blocks.flatMap((block) => entriesOf(block).flatMap((entry) => problemsOf(entry, rules)));
}

function problemsOf(entry: Entry, rules: readonly Rule[]): ConfigProblem[] {
  const rule = rules.find((candidate) => candidate.id === entry.key);
  if (!rule) return [{ message: 'unknown-rule', data: { key: entry.key }, range: entry.keyRange }];
  const given = entriesOf(entry.value).filter((option) => option.key !== 'severity');
  const { wrong } = optionsOf(rule, Object.fromEntries(given.map((option) => [option.key, plain(option.value)])));
  return given
    .filter((option) => wrong.includes(option.key))
    .map((option) => ({
      message: 'wrong-value',
      data: { key: option.key, expected: `an option of ${rule.id}` },
      range: option.range,
    }));
}

function entriesOf(value: Value | null): readonly Entry[] {
  return value?.kind === 'map' ? value.entries : [];
}

function valueOf(value: Value | null, key: string): Value | null {
  return entriesOf(value).find((entry) => entry.key === key)?.value ?? null;
}
