import type { LintOutput } from './json-schema.js';
import { workflowCommands } from './workflow-command.js';

/** What GitHub calls each severity. */
export const levels = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' } as const;

/** The findings as workflow commands, which GitHub shows beside the lines of a pull request. */
export function githubReport({ findings }: LintOutput, folder: string): string {
  const annotations = findings.map(({ severity, path, range, message, rule }) => ({
    ...{ level: levels[severity], file: folder + path, range, title: `Cutline ${rule}`, message },
  }));
  return workflowCommands(annotations, 'findings');
}
