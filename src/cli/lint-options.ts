import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Rule } from '../core/lint/rule.js';
import { nearestWord } from '../core/text/nearest.js';
import { Refusal } from './refusal.js';
import { visibleLine } from './reporters/visible.js';
import type { FailOn } from './verdict.js';
import { failOnLevels } from './verdict.js';

/** How findings can be written. */
export const formats = ['text', 'json', 'github', 'sarif', 'junit'] as const;

/** The options of `cutline lint`, as commander reads them. */
export interface LintOptions {
  readonly format: (typeof formats)[number];
  readonly failOn: FailOn;
  readonly maxWarnings?: number;
  readonly today?: string;
  readonly quiet?: boolean;
  readonly rule?: readonly string[];
  readonly config?: string;
  readonly changedSince?: string;
  readonly stdinFilename?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly baseline: boolean;
}

/** Gives a command the options of `lint`. */
export function withLintOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', 'how to write the findings').choices(formats).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(failOnLevels).default('warning'),
    )
    .addOption(new Option('--max-warnings <count>', 'let so many warnings pass').argParser(countOf))
    .addOption(new Option('--rule <ids>', 'only these rules; may be given again').argParser(listOf))
    .option('--quiet', 'print errors and warnings only')
    .option('--fix', 'apply the fixes that are always safe')
    .option('--dry-run', 'with --fix: print the changes as a diff, write nothing')
    .option('--config <file>', 'read this configuration in the place of every .cutline.yaml')
    .option('--changed-since <revision>', 'only findings on lines changed since the branch left this git revision')
    .option('--no-baseline', 'report what the baseline holds as well')
    .option('--stdin-filename <path>', 'lint what comes on standard input as the text of this file')
    .addOption(new Option('--today <date>', 'judge dates as of this day, YYYY-MM-DD').argParser(day));
}

/** Refuses options that do not go together, and rules that are not there. */
export function checkOptions(options: LintOptions, paths: readonly string[], rules: readonly Rule[]): void {
  if (options.dryRun && !options.fix)
    throw new Refusal('--dry-run shows what --fix would change. Give both, or leave --dry-run out.');
  if (options.stdinFilename !== undefined && paths.length > 0)
    throw new Refusal('--stdin-filename names the one file to lint. Leave the paths out.');
  for (const id of options.rule ?? []) {
    if (rules.some((rule) => rule.id === id)) continue;
    throw new Refusal(noSuchRule(id, rules));
  }
}

/** What to say of a rule that is not there. */
export function noSuchRule(id: string, rules: readonly Rule[]): string {
  const near = nearestWord(
    id,
    rules.map((rule) => rule.id),
  );
  return `There is no rule "${visibleLine(id)}". ${near ? `Did you mean ${near}?` : 'cutline rules lists them all.'}`;
}

/** A day of the calendar, as an option gives it. */
export function day(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('Give a day of the calendar as YYYY-MM-DD, such as 2026-03-02.');
}

function countOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number, such as 0 or 10.');
}

function listOf(text: string, before: readonly string[] = []): string[] {
  return [...before, ...text.split(',').map((id) => id.trim())].filter((id) => id !== '');
}
