import { basename, resolve } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { reportMarkdown } from '../../core/tension/markdown/report.js';
import { reportOf } from '../../core/tension/report.js';
import { configurationFaults, sayFaults } from '../configuration.js';
import type { Host } from '../host.js';
import { day } from '../lint-options.js';
import { readPaths } from '../readings.js';
import { Refusal } from '../refusal.js';
import { visiblePath } from '../reporters/visible.js';
import { reportPage } from '../../../webview/report-page.js';

interface ReportOptions {
  readonly format: 'html' | 'markdown';
  readonly out?: string;
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
    .addOption(new Option('--format <format>', 'how to write it').choices(['html', 'markdown']).default('html'))
    .option('--out <file>', 'the file to write; standard output where left out')
    .addOption(new Option('--today <date>', 'judge dates as of this day, YYYY-MM-DD').argParser(day))
    .action(async (path: string, { format, out, today = host.today }: ReportOptions) => {
      const readings = await readPaths([path], host);
      const [reading] = readings.readings;
      if (!reading) return;
      const report = reportOf(reading.corpus, { name: basename(reading.root), today, changes: null });
      const text =
        format === 'html' ? await reportPage(report, await readFile(host.styles, 'utf8')) : reportMarkdown(report);
      if (out === undefined) host.stdout.write(text);
      else host.stderr.write(await written(out, text, host));
      const faults = configurationFaults(readings, today);
      sayFaults(faults, host);
      end(faults.length > 0 ? 2 : 0);
    });
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
