import type { Kind } from '../artifact/types.js';
import type { Config, RuleSetting, severities } from '../corpus/config.js';
import type { Corpus, Policy } from '../corpus/types.js';
import { globMatcher } from '../text/globs.js';
import { neverHidden } from './hiding.js';
import type { Rule } from './rule.js';

/** What a configuration says about one rule in one file. */
export interface Setting {
  /** Null where the configuration leaves it to the rule. */
  readonly severity: (typeof severities)[number] | null;
  /** The rule's options, complete with defaults; null for a rule without any. */
  readonly options: unknown;
}

/** Answers what is configured for each rule in a file of some kind. */
export type SettingsOf = (path: string, kind: Kind | null) => (rule: Rule) => Setting;

/** Answers for each file by the configuration that is nearest to it; each configuration is read once. */
export function settingsIn(corpus: Corpus): SettingsOf {
  const known = new Map<Policy['config'], SettingsOf>();
  return (path, kind) => {
    const { config } = corpus.policyFor(path);
    const settings = known.get(config) ?? settingsFor(config);
    known.set(config, settings);
    return settings(path, kind);
  };
}

type Given = RuleSetting;

/** Reads a configuration once, then answers for each rule and file: overrides win over `rules`, later ones over earlier ones. */
function settingsFor({ rules, overrides = [] }: Pick<Config, 'rules' | 'overrides'>): SettingsOf {
  const layers = overrides.map((override) => {
    const matches = globMatcher(override.files);
    return {
      rules: override.rules,
      applies: (path: string, kind: Kind | null) => matches(path) && (!override.kind || override.kind === kind),
    };
  });
  const usual = new Map<Rule, Setting>();
  return (path, kind) => {
    const applying = [rules ?? {}, ...layers.filter(({ applies }) => applies(path, kind)).map((layer) => layer.rules)];
    return (rule) => {
      const given: Given[] = [];
      for (const layer of applying) {
        const setting = Object.hasOwn(layer, rule.id) ? layer[rule.id] : undefined;
        if (setting !== undefined) given.push(setting);
      }
      if (given.length > 0 && !neverHidden.has(rule.id)) return merged(rule, given);
      const setting = usual.get(rule) ?? merged(rule, []);
      usual.set(rule, setting);
      return setting;
    };
  };
}

/** A rule's options from what a configuration gives; the default of each that does not fit. */
export function optionsOf(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
): { options: unknown; wrong: readonly string[] } {
  if (!rule.options) return { options: null, wrong: Object.keys(given) };
  const read = rule.options.safeParse(given);
  if (read.success) return { options: read.data, wrong: [] };
  const wrong = read.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])],
  );
  const right = rule.options.safeParse(
    Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.includes(key))),
  );
  return { options: right.success ? right.data : rule.options.parse({}), wrong };
}

function merged(rule: Rule, given: readonly Given[]): Setting {
  let severity: Setting['severity'] = null;
  const options: Record<string, unknown> = {};
  for (const setting of given) {
    if (typeof setting === 'string') {
      severity = setting;
      continue;
    }
    for (const [key, value] of Object.entries(setting)) if (key !== 'severity') options[key] = value;
    severity = setting.severity ?? severity;
  }
  return { severity, options: optionsOf(rule, options).options };
}
