import { appendFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import pc from 'picocolors';
import { rules } from '../../core/rules/registry.js';
import { reviewMarkdown } from '../../core/review/report/markdown.js';
import type { BranchReport } from '../../core/review/report/types.js';
import { reviewFolder } from '../../node/git/review-branch.js';
import { folderInCheckout } from '../checked-out.js';
import { configurationFaults, sayFaults } from '../configuration.js';
import { gitRefusal } from '../git-refusal.js';
import type { Host } from '../host.js';
import { wantsColour, widthOf } from '../host.js';
import { day } from '../lint-options.js';
import { readPaths, type Readings } from '../readings.js';
import { Refusal } from '../refusal.js';
import { reviewGithub } from '../reporters/review-github.js';
import { reviewOutput } from '../reporters/review-output.js';
import { reviewText } from '../reporters/review-text.js';
import { visible, visibleJson } from '../reporters/visible.js';

interface ReviewOptions {
  readonly base?: string;
  readonly head?: string;
  readonly uncommitted: boolean;
  readonly format: 'text' | 'markdown' | 'github' | 'json';
  readonly failOn: 'weakened' | 'never';
  readonly today?: string;
}

/** `cutline review`: what a branch changes in the decisions. */
export function reviewCommand(host: Host, end: (exitCode: number) => void): Command {
  return new Command('review')
    .summary('say what a branch changes in the decisions')
    .description(
      'Says what a branch changes in the decisions of a repository: which promises got weaker or stronger, which decisions govern the code that changed, and what would break with the merge.',
    )
    .argument('[folder]', 'the root; the current folder where left out', '.')
    .option('--base <revision>', 'compare with where the head left this revision; looked for where left out')
    .option('--head <revision>', 'review this revision instead of what is checked out')
    .option('--no-uncommitted', 'leave out changes that are not committed')
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['text', 'markdown', 'github', 'json'])
        .default('text'),
    )
    .addOption(
      new Option('--fail-on <what>', 'exit with 1 when a promise got weaker or the merge would break something')
        .choices(['weakened', 'never'])
        .default('never'),
    )
    .addOption(new Option('--today <date>', 'judge dates as of this day, YYYY-MM-DD').argParser(day))
    .addHelpText('after', exitCodes)
    .action(async (folder: string, options: ReviewOptions) => end(await run(folder, options, host)));
}

async function run(folder: string, options: ReviewOptions, host: Host): Promise<number> {
  const readings = await readPaths([folder], host);
  const [reading] = readings.readings;
  if (!reading || reading.only) throw new Refusal('Name a folder: a review is made of a whole one.');
  const { base, head, uncommitted, today = host.today } = options;
  const reviewed = await reviewFolder(reading.root, {
    ...{ corpus: reading.corpus, uncommitted, env: host.env, run: { rules, today } },
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
  });
  if ('problem' in reviewed) throw gitRefusal(reviewed);
  const { report } = reviewed;
  host.stdout.write(written(report, options, readings, host));
  const { GITHUB_STEP_SUMMARY: summary } = host.env;
  if (options.format === 'github' && summary) await summarise(summary, report);

  const after = { ...readings, readings: [{ ...reading, corpus: reviewed.ends.after }] };
  const faults = configurationFaults(after, today);
  sayFaults(faults, host);
  if (faults.length > 0 || report.findings.some(({ rule }) => rule === 'rule-failed')) return 2;
  return options.failOn === 'weakened' && report.weakened ? 1 : 0;
}

function written(report: BranchReport, { format }: ReviewOptions, { base: root }: Readings, host: Host): string {
  switch (format) {
    case 'json':
      return `${visibleJson(reviewOutput(report, root))}\n`;
    case 'markdown':
      return reviewMarkdown(report);
    case 'github':
      return reviewGithub(report, folderInCheckout(root, host));
    case 'text':
      return reviewText(report, {
        colours: pc.createColors(wantsColour(host.stdout, host.env)),
        width: widthOf(host.stdout),
      });
  }
}

/** Adds the review to what GitHub shows on the page of the run. */
async function summarise(file: string, report: BranchReport): Promise<void> {
  await appendFile(file, reviewMarkdown(report)).catch(() => {
    throw new Refusal(`GITHUB_STEP_SUMMARY names ${visible(file)}, which could not be written.`);
  });
}

const exitCodes = `
Exit codes:
  0  reviewed
  1  with --fail-on weakened: a promise got weaker, a number collides or a reference breaks
  2  wrong usage, no base to compare with, a configuration that is not understood, or an error of Cutline itself`;
