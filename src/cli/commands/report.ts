import { basename, extname, resolve } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import type { Corpus } from '../../core/corpus/types.js';
import type { ReviewedRecord } from '../../core/review/types.js';
import { rules } from '../../core/rules/registry.js';
import { branchChanges, type BranchChanges } from '../../core/tension/changes.js';
import { reportMarkdown } from '../../core/tension/markdown/report.js';
import { reportOf } from '../../core/tension/report.js';
import { reviewFolder } from '../../node/git/review-branch.js';
import { configurationFaults, sayFaults } from '../configuration.js';
import { gitRefusal } from '../git-refusal.js';
import type { Host } from '../host.js';
import { widthOf } from '../host.js';
import { day } from '../lint-options.js';
import type { Reading, Readings } from '../readings.js';
import { inputsOf, readPaths } from '../readings.js';
import { Refusal } from '../refusal.js';
import { noArtifactsIn } from '../reporters/summary.js';
import { visiblePath } from '../reporters/visible.js';
import { reportPage } from '../../../webview/report-page.js';

type Format = 'html' | 'markdown';

interface ReportOptions {
  readonly format?: Format;
  readonly out?: string;
  readonly base?: string;
  readonly today?: string;
}

/** `cutline report`: the Tension Panel of a folder as a page or as markdown. */
export function reportCommand(host: Host, end: (exitCode: number) => void): Command {
  return new Command('report')
    .summary('write the Tension Panel as a page or as markdown')
    .description(
      'Writes what the Tension Panel shows of a folder: the matrix, what is still open, and the signals with their evidence. The page is one file, runs nothing and loads nothing.',
    )
    .argument('[path]', 'the folder; the current one where left out', '.')
    .addOption(
      new Option('--format <format>', "how to write it; else as the file's name ends, else html").choices([
        'html',
        'markdown',
      ]),
    )
    .option('--out <file>', 'the file to write; standard output where left out')
    .option('--base <revision>', 'add what has changed since the head left this revision, and the signals that need it')
    .addOption(new Option('--today <date>', 'judge dates as of this day, YYYY-MM-DD').argParser(day))
    .action(async (path: string, { format: asked, out, base, today = host.today }: ReportOptions) => {
      const format = formatFor(asked, out);
      const readings = await readPaths([path], host);
      const [reading] = readings.readings;
      if (!reading) return;
      const since = base === undefined ? null : await changesSince(base, reading, host, today);
      const report = reportOf(since?.corpus ?? reading.corpus, {
        name: basename(reading.root),
        today,
        changes: since?.changes ?? null,
        branch: since?.branch ?? null,
      });
      const text =
        format === 'html' ? await reportPage(report, await readFile(host.styles, 'utf8')) : reportMarkdown(report);
      if (out === undefined) host.stdout.write(text);
      else host.stderr.write(await written(out, text, host));
      if (reading.corpus.artifacts.length === 0) host.stderr.write(noneFound(readings, reading, host));
      const faults = configurationFaults(readings, today);
      sayFaults(faults, host);
      end(faults.length > 0 ? 2 : 0);
    });
}

/** What has changed since a base, and the corpus that it was changed to. */
async function changesSince(
  base: string,
  { root, corpus, only }: Reading,
  { env }: Host,
  today: string,
): Promise<{ corpus: Corpus; changes: readonly ReviewedRecord[]; branch: BranchChanges }> {
  if (only) throw new Refusal('Name a folder: only a whole one can be compared with a base.');
  const reviewed = await reviewFolder(root, { base, corpus, uncommitted: true, env, run: { rules, today } });
  if ('problem' in reviewed) throw gitRefusal(reviewed);
  const { ends, records: changes, report } = reviewed;
  return { corpus: ends.after, changes, branch: branchChanges(report) };
}

/** The format that was asked for, else the one that the name of the file asks for by its end. */
function formatFor(asked: Format | undefined, out: string | undefined): Format {
  if (out === undefined) return asked ?? 'html';
  const ending = endings.get(extname(out).toLowerCase());
  if (!ending && !asked)
    throw new Refusal(`${visiblePath(out)} ends in no known way. Name a .html or .md file, or give --format.`);
  if (ending && asked && ending !== asked)
    throw new Refusal(`${visiblePath(out)} is a name for ${ending}, and --format says ${asked}. Change one of them.`);
  return asked ?? ending ?? 'html';
}

const endings: ReadonlyMap<string, Format> = new Map([
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
]);

function noneFound({ base }: Readings, reading: Reading, { stderr }: Host): string {
  return `${noArtifactsIn(base, inputsOf(reading).length, widthOf(stderr)).join('\n')}\n`;
}

async function written(out: string, text: string, { cwd }: Host): Promise<string> {
  try {
    await writeFile(resolve(cwd, out), text);
  } catch {
    throw new Refusal(
      `${visiblePath(out)} could not be written. Check that its folder is there and may be written to.`,
    );
  }
  return `Wrote ${visiblePath(out)}.\n`;
}
