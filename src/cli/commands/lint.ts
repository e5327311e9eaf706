import { Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { lint } from '../../core/lint/run.js';
import { rules } from '../../core/rules/registry.js';
import { configurationFaults, sayFaults } from '../configuration.js';
import type { Host } from '../host.js';
import { wantsColour, widthOf } from '../host.js';
import type { Reading, Readings } from '../readings.js';
import { artifactsOf, inputsOf, readPaths } from '../readings.js';
import { reasonsAgainst } from '../reasons.js';
import type { LintOutput } from '../reporters/json-schema.js';
import { lintOutput } from '../reporters/lint-output.js';
import { textReport } from '../reporters/text.js';
import { visibleJson } from '../reporters/visible.js';
import type { Source } from '../source.js';
import { sourceOf } from '../source.js';
import type { FailOn } from '../verdict.js';
import { failOnLevels, verdict } from '../verdict.js';

interface LintOptions {
  readonly format: 'text' | 'json';
  readonly failOn: FailOn;
  readonly today?: string;
  readonly quiet?: boolean;
}

/** `cutline lint`: what the rules say about the decision artifacts that the paths hold. */
export function lintCommand(host: Host, end: (exitCode: number) => void): Command {
  return new Command('lint')
    .summary('say what is missing or contradictory in ADRs, PRDs and decision logs')
    .description('Says what is missing or contradictory in the ADRs, PRDs and decision logs of a repository.')
    .argument('[path...]', 'files or folders; the current folder where left out')
    .addOption(new Option('--format <format>', 'how to write the findings').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(failOnLevels).default('warning'),
    )
    .addOption(new Option('--today <date>', 'judge dates as of this day, YYYY-MM-DD').argParser(day))
    .option('--quiet', 'print errors and warnings only (text format)')
    .addHelpText('after', exitCodes)
    .action(async (paths: string[], options: LintOptions) => {
      const readings = await readPaths(paths, host);
      const today = options.today ?? host.today;
      const linted = readings.readings.map((reading) => ({ reading, findings: findingsOf(reading, today) }));
      const output = lintOutput(readings, linted, rules);
      host.stdout.write(
        options.format === 'json' ? `${visibleJson(output)}\n` : asText(output, readings, options, host),
      );
      const faults = configurationFaults(readings, today);
      const isSaid = (path: string) => output.findings.some((finding) => finding.path === path);
      sayFaults(
        faults.filter(({ path }) => !isSaid(path)),
        host,
      );
      end(verdict(output, { failOn: options.failOn, isConfigured: faults.length === 0 }));
    });
}

const exitCodes = `
Exit codes:
  0  nothing at or above --fail-on
  1  something at or above --fail-on
  2  wrong usage, a configuration that is not understood, or an error of Cutline itself`;

function findingsOf({ corpus, only }: Reading, today: string) {
  return lint(corpus, { rules, today, ...(only && { paths: only }) });
}

function asText(output: LintOutput, { base, readings }: Readings, options: LintOptions, host: Host): string {
  const artifacts = new Set(
    readings.flatMap((reading) => artifactsOf(reading).map(({ path }) => reading.prefix + path)),
  );
  return textReport({
    output,
    sourceOf: (path) => sourceAt(readings, path),
    isArtifact: (path) => artifacts.has(path),
    place: readings.every(({ only }) => only) ? { files: readings.flatMap(namedFiles) } : { root: base },
    quiet: options.quiet ?? false,
    colours: pc.createColors(wantsColour(host.stdout, host.env)),
    width: widthOf(host.stdout),
  });
}

function sourceAt(readings: readonly Reading[], path: string): Source | null {
  for (const { prefix, corpus } of readings) {
    const source = path.startsWith(prefix) ? sourceOf(corpus, path.slice(prefix.length)) : null;
    if (source) return source;
  }
  return null;
}

function namedFiles(reading: Reading) {
  return inputsOf(reading).map((input) => ({
    path: reading.prefix + input.path,
    reasons: reasonsAgainst(reading.corpus, input) ?? [],
  }));
}

function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD, such as 2026-03-02.');
}
