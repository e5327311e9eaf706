import type { ConfigProblem } from '../corpus/config.js';
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
      data: { key: option.key, reason: `it is not an option of ${rule.id}` },
      range: option.range,
    }));
}

function entriesOf(value: Value | null): readonly Entry[] {
  return value?.kind === 'map' ? value.entries : [];
}

function valueOf(value: Value | null, key: string): Value | null {
  return entriesOf(value).find((entry) => entry.key === key)?.value ?? null;
}

/** A YAML value as the data that a schema checks. */
function plain(value: Value | null): unknown {
  if (value === null) return null;
  if (value.kind === 'list') return value.items.map(plain);
  if (value.kind === 'map') return Object.fromEntries(value.entries.map((entry) => [entry.key, plain(entry.value)]));
  if (value.quoted) return value.text;
  if (value.text === 'true' || value.text === 'false') return value.text === 'true';
  return /^-?\d+(?:\.\d+)?$/.test(value.text) ? Number(value.text) : value.text;
}
