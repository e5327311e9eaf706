import type { BaseRung, ReportedBase } from './types.js';

const reasons: Readonly<Record<BaseRung, string>> = {
  choice: 'as chosen',
  diff: 'the other side of the open diff',
  ci: 'the target branch that the build names',
  'pull-request': 'the base of its pull request',
  recorded: 'where the branch began, as git remembers it',
  upstream: 'the branch that it follows',
  'default-branch': 'the default branch',
};

/** What chose the base, in words that stand behind its name. */
export function reasonFor(by: BaseRung): string {
  return reasons[by];
}

/** The base in one line: its name, what chose it, and the commit where the branch left it. */
export function baseInWords({ name, commit, by }: ReportedBase): string {
  const at = commit === null ? '' : `, at ${commit.slice(0, 7)}`;
  return `${name} (${reasonFor(by)}${at})`;
}
