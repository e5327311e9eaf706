import type { Kind } from '../artifact/types.js';
import type { Config, severities } from '../corpus/config.js';
import { globMatcher } from '../text/globs.js';
import type { Rule } from './rule.js';

/** What a configuration says about one rule in one file. */
export interface Setting {
  /** Null where the configuration leaves it to the rule. */
  readonly severity: (typeof severities)[number] | null;
  /** The rule's options, complete with defaults; null for a rule without any. */
  readonly options: unknown;
}

type Given = NonNullable<Config['rules']>[string];

/** Reads a configuration once, then answers for each rule and file: overrides win over `rules`, later ones over earlier ones. */
export function settingsFor(config: Config): (rule: Rule, path: string, kind: Kind | null) => Setting {
  const layers = (config.overrides ?? []).map((override) => {
    const matches = globMatcher(override.files);
    return {
      rules: override.rules,
      applies: (path: string, kind: Kind | null) => matches(path) && (!override.kind || override.kind === kind),
    };
  });
  return (rule, path, kind) => {
    const given: Given[] = [];
    for (const layer of [{ rules: config.rules ?? {}, applies: () => true }, ...layers]) {
      const setting = Object.hasOwn(layer.rules, rule.id) ? layer.rules[rule.id] : undefined;
      if (setting !== undefined && layer.applies(path, kind)) given.push(setting);
    }
    return merged(rule, given);
  };
}

/** A rule's options from what a configuration gives; the defaults where that does not fit. */
export function optionsOf(
  rule: Rule,
  given: Readonly<Record<string, unknown>>,
): { options: unknown; wrong: readonly string[] } {
  if (!rule.options) return { options: null, wrong: Object.keys(given) };
  const read = rule.options.safeParse(given);
  if (read.success) return { options: read.data, wrong: [] };
  const wrong = read.error.issues.map((issue) =>
    String(issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0]),
  );
  return { options: rule.options.parse({}), wrong };
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
