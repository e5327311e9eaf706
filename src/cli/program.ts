import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { baselineCommand } from './commands/baseline.js';
import { explainCommand } from './commands/explain.js';
import { initCommand } from './commands/init.js';
import { inspectCommand } from './commands/inspect.js';
import { lintCommand } from './commands/lint.js';
import { reviewCommand } from './commands/review.js';
import { reportCommand } from './commands/report.js';
import { rulesCommand } from './commands/rules.js';
import type { Host } from './host.js';
import { Refusal } from './refusal.js';

/** Runs the command line and returns its exit code. Nothing is thrown: what goes wrong is said on the error stream. */
export async function run(args: readonly string[], host: Host): Promise<number> {
  let exitCode = 0;
  const program = programFor(host, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (thrown) {
    // commander has said what it has to say.
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : 2;
    host.stderr.write(
      thrown instanceof Refusal ? `cutline: ${thrown.message}\n` : failure(thrown, program.opts().debug === true),
    );
    return 2;
  }
}

function programFor(host: Host, end: (exitCode: number) => void): Command {
  const program = new Command('cutline')
    .description("Reads a repository's ADRs, PRDs and decision logs, and says what they leave unsaid.")
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .option('--debug', 'print where an error of Cutline itself comes from');
  const commands = [
    lintCommand(host, end),
    inspectCommand(host, end),
    reviewCommand(host, end),
    rulesCommand(host),
    explainCommand(host),
    initCommand(host),
    baselineCommand(host, end),
    reportCommand(host, end),
  ];
  for (const command of commands) program.addCommand(command.helpOption('-h, --help', 'print this help'));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      getOutHelpWidth: () => host.stdout.columns ?? 100,
      getErrHelpWidth: () => host.stderr.columns ?? 100,
    });
  }
  return program;
}

function failure(thrown: unknown, debug: boolean): string {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const sentence = `cutline: An error of Cutline itself ended the run (${error.message}).`;
  return debug
    ? `${sentence}\n${error.stack ?? ''}\n`
    : `${sentence} Run it again with --debug for the place, and report it.\n`;
}
