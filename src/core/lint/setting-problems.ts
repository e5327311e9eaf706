import type { ConfigProblem } from '../corpus/config.js';
import { plain } from '../corpus/plain.js';
import type { Entry, Value } from '../document/frontmatter-types.js';
import { nearestWord } from '../text/nearest.js';
import { neverHidden } from './hiding.js';
import type { Rule } from './rule.js';
import { optionsOf } from './settings.js';
import { entriesOf, itemsOf, valueAt } from './yaml-values.js';

/** What a configuration says about rules that are not there, and options that a rule does not have. */
export function* ruleSettingProblems(root: Value | null, rules: readonly Rule[]): Generator<ConfigProblem> {
  const blocks = [valueAt(root, 'rules'), ...itemsOf(valueAt(root, 'overrides')).map((item) => valueAt(item, 'rules'))];
  for (const block of blocks) for (const entry of entriesOf(block)) yield* problemsOf(entry, rules);
}

function* problemsOf(entry: Entry, rules: readonly Rule[]): Generator<ConfigProblem> {
  const { key, keyRange } = entry;
  const rule = rules.find(({ id }) => id === key);
  if (!rule) {
    const nearest =
      nearestWord(
        key,
        rules.map(({ id }) => id),
      ) ?? '';
    yield { message: 'unknown-rule', data: { key, nearest }, range: keyRange };
    return;
  }
  if (neverHidden.has(key)) yield { message: 'never-off', data: { key }, range: keyRange };
  const given = entriesOf(entry.value).filter((option) => option.key !== 'severity');
  const { wrong } = optionsOf(rule, Object.fromEntries(given.map((option) => [option.key, plain(option.value)])));
  const names = optionNames(rule);
  for (const { key: option, keyRange, range } of given) {
    const nearest = nearestWord(option, [...names, 'severity']) ?? '';
    if (!names.includes(option))
      yield { message: 'unknown-option', data: { key: option, rule: key, nearest }, range: keyRange };
    else if (wrong.includes(option))
      yield { message: 'wrong-value', data: { key: option, expected: `an option of ${key}` }, range };
  }
}

function optionNames(rule: Rule): string[] {
  return Object.keys((rule.options as { shape?: object } | null)?.shape ?? {});
}
