import { relative } from 'node:path';
import { Command } from 'commander';
import { rules } from '../../core/rules/registry.js';
import { configurationAbove } from '../../node/roots.js';
import { slashed } from '../../node/within.js';
import { configurationFaults, sayFaults } from '../configuration.js';
import { patchesFor, withFixes, writeFixed } from '../fixing.js';
import type { Host } from '../host.js';
import { readInstead } from '../instead.js';
import type { LintOptions } from '../lint-options.js';
import { checkOptions, withLintOptions } from '../lint-options.js';
import { linted } from '../linting.js';
import type { Reading, Readings } from '../readings.js';
import { readPaths } from '../readings.js';
import { reported } from '../reported.js';
import { lintOutput } from '../reporters/lint-output.js';
import { notesOn } from '../reporters/notes.js';
import { visiblePath } from '../reporters/visible.js';
import { verdict } from '../verdict.js';

/** `cutline lint`: what the rules say about the decision artifacts that the paths hold. */
export function lintCommand(host: Host, end: (exitCode: number) => void): Command {
  const command = new Command('lint')
    .summary('say what is missing or contradictory in ADRs, PRDs and decision logs')
    .description('Says what is missing or contradictory in the ADRs, PRDs and decision logs of a repository.')
    .argument('[path...]', 'files, folders or patterns; the current folder where left out');
  return withLintOptions(command)
    .addHelpText('after', exitCodes)
    .action(async (paths: string[], options: LintOptions) => end(await run(paths, options, host)));
}

async function run(paths: readonly string[], options: LintOptions, host: Host): Promise<number> {
  checkOptions(options, paths, rules);
  const instead = await readInstead(options, host);
  const readings = await readPaths(paths, host, instead);
  const today = options.today ?? host.today;
  const look = (reading: Reading) => linted(reading, { ...options, today });
  const found = await Promise.all(readings.readings.map(look));
  const fixings = options.fix ? await Promise.all(found.map((each) => withFixes(each, look))) : [];
  const files = fixings.flatMap((fixing) => fixing.files);
  const isWritten = options.fix && !options.dryRun;
  const shown = isWritten ? fixings.map((fixing) => fixing.linted) : found;

  const output = lintOutput(readings, shown, rules);
  const terms = { failOn: options.failOn, maxWarnings: options.maxWarnings ?? null };
  const after = { ...readings, readings: shown.map(({ reading }) => reading) };
  const elsewhere = shown.reduce((sum, each) => sum + each.elsewhere, 0);
  const report = await reported({ output, readings: after, elsewhere, options, terms, host });
  const piped = options.fix ? pipedText() : null;
  if (piped === null) host.stdout.write(report);
  else {
    host.stdout.write(piped);
    if (options.format === 'text') host.stderr.write(report);
  }
  const problems = isWritten && piped === null ? await writeFixed(files) : [];
  const fixed = { count: fixings.reduce((sum, { count }) => sum + count, 0), files: files.length };
  const above = options.format === 'text' && !instead.config ? await notRead(readings, host) : [];
  for (const line of [...notesOn(shown, { ...options, fixed }), ...above, ...problems])
    host.stderr.write(`cutline: ${line}\n`);

  const faults = configurationFaults(readings, today);
  const isSaid = (path: string) => output.findings.some((finding) => finding.path === path);
  sayFaults(
    faults.filter(({ path }) => !isSaid(path)),
    host,
  );
  return problems.length > 0 ? 2 : verdict(output, { ...terms, isConfigured: faults.length === 0 });

  /** What the next program wants to read: the diff, or the text that came in; null where there is none. */
  function pipedText(): string | null {
    if (options.dryRun) return patchesFor(files, host);
    return instead.text ? (files[0]?.after ?? instead.text.text) : null;
  }
}

/** Says of a folder that was named that it is read on its own, where its repository has a configuration. */
async function notRead({ readings }: Readings, { cwd }: Host): Promise<string[]> {
  const folders = readings.filter(({ only }) => only === null).map(({ root }) => root);
  const found = await Promise.all(folders.map(configurationAbove));
  return found
    .filter((path) => path !== null)
    .map((path) => {
      const shown = visiblePath(slashed(relative(cwd, path)));
      return `A folder that you name is read on its own, without ${shown}. Name files, or run it where that is.`;
    });
}

const exitCodes = `
Exit codes:
  0  nothing at or above --fail-on
  1  something at or above --fail-on, or more warnings than --max-warnings
  2  wrong usage, a configuration that is not understood, a file that could not be written, or an error of Cutline itself`;
