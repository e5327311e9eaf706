import { Command, Option } from 'commander';
import pc from 'picocolors';
import { configurationFaults, sayFaults } from '../configuration.js';
import type { Host } from '../host.js';
import { wantsColour, widthOf } from '../host.js';
import { readPaths } from '../readings.js';
import { inspectOutput } from '../reporters/inspect-output.js';
import { inspectText } from '../reporters/inspect-text.js';
import { visibleJson } from '../reporters/visible.js';

interface InspectOptions {
  readonly all?: boolean;
  readonly format: 'text' | 'json';
}

/** `cutline inspect`: what Cutline reads in the artifacts that the paths hold. */
export function inspectCommand(host: Host, end: (exitCode: number) => void): Command {
  return new Command('inspect')
    .summary('show what is read in each artifact')
    .description('Shows what Cutline reads in each ADR, PRD and decision log, and where it stands.')
    .argument('[path...]', 'files or folders; the current folder where left out')
    .option('--all', 'show files that are no artifacts too, and why')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .action(async (paths: string[], { all = false, format }: InspectOptions) => {
      const readings = await readPaths(paths, host);
      const output = inspectOutput(readings, all);
      const colours = pc.createColors(wantsColour(host.stdout, host.env));
      host.stdout.write(
        format === 'json'
          ? `${visibleJson(output)}\n`
          : inspectText(output, { all, colours, width: widthOf(host.stdout) }),
      );
      const faults = configurationFaults(readings, host.today);
      sayFaults(faults, host);
      end(faults.length > 0 ? 2 : 0);
    });
}
