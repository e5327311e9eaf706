import { lint } from '../core/lint/run.js';
import { rules } from '../core/rules/registry.js';
import { signalIds } from '../core/signals/registry.js';
import type { Host } from './host.js';
import type { Readings } from './readings.js';
import type { LintOutput } from './reporters/json-schema.js';
import { lintOutput } from './reporters/lint-output.js';
import { visibleLine, visiblePath } from './reporters/visible.js';

/** What is wrong with a configuration, and where. */
export type ConfigurationFault = LintOutput['findings'][number];

/** Everything that is wrong with the configuration of each root, and with its baseline; no configuration can silence it. */
export function configurationFaults(readings: Readings, today: string): ConfigurationFault[] {
  const linted = readings.readings.map((reading) => {
    const { files } = reading.corpus;
    const paths = new Set(
      [...files.keys()].filter((path) => /^(?:config|baseline)$/.test(files.get(path)?.state ?? '')),
    );
    return { reading, findings: lint(reading.corpus, { rules, today, paths, only, signals: signalIds }) };
  });
  return lintOutput(readings, linted, rules).findings.filter(({ severity }) => severity === 'error');
}

const only: ReadonlySet<string> = new Set(['invalid-config']);

/** Says on the error stream what is wrong with a configuration, a line for each fault. */
export function sayFaults(faults: readonly ConfigurationFault[], { stderr }: Host): void {
  for (const { path, range, message } of faults) {
    const place = `${visiblePath(path)}:${String(range.start.line)}:${String(range.start.column)}`;
    stderr.write(`cutline: ${place} ${visibleLine(message)}\n`);
  }
}
