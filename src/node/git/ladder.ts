import type { BaseRung } from '../../core/review/report/types.js';
import type { Whereabouts } from './head.js';

/** A base that could be meant: what chose it, and the names under which git may know it, the likeliest first. */
export interface Rung {
  readonly by: BaseRung;
  readonly refs: readonly string[];
  /** What it was called where it was named. Where git knows none of its names, that is said, and no other is taken. */
  readonly asked: string | null;
}

/** What a build server calls the branch that a pull request goes to. */
const named = ['GITHUB_BASE_REF', 'CI_MERGE_REQUEST_TARGET_BRANCH_NAME', 'BITBUCKET_PR_DESTINATION_BRANCH'];

/** Where a base is looked for, in order: the own choice, the build, the pull request, the upstream, the default branch. */
export function rungsFor(
  { branch, remoteHead, settings }: Whereabouts,
  choice: string | null,
  env: Readonly<Record<string, string | undefined>>,
): Rung[] {
  if (choice !== null) return [{ by: 'choice', refs: [choice], asked: choice }];
  const remotes = remotesIn(settings);
  const anywhere = (name: string, first: readonly string[] = []): string[] => [
    ...[...first, 'origin', ...remotes].map((remote) => `refs/remotes/${remote}/${name}`),
    `refs/heads/${name}`,
  ];
  const built = named.map((key) => env[key]).find((value) => value !== undefined && value !== '');
  if (built !== undefined) return [{ by: 'ci', refs: anywhere(built), asked: built }];

  const own = (key: string): string | undefined =>
    branch === null ? undefined : settings.get(`branch.${branch}.${key}`);
  const rungs: Omit<Rung, 'asked'>[] = [];
  const [owner, repository, ...pulled] = own('github-pr-base-branch')?.split('#') ?? [];
  if (owner !== undefined && repository !== undefined && pulled.length > 0)
    rungs.push({ by: 'pull-request', refs: anywhere(pulled.join('#'), remotesOf(settings, `${owner}/${repository}`)) });
  const recorded = own('vscode-merge-base');
  if (recorded !== undefined)
    rungs.push({ by: 'recorded', refs: [`refs/remotes/${recorded}`, `refs/heads/${recorded}`] });
  const [remote, merge] = [own('remote'), own('merge')?.replace(/^refs\/heads\//, '')];
  // What a branch is pushed to under its own name is the branch itself.
  if (remote !== undefined && merge !== undefined && merge !== branch)
    rungs.push({ by: 'upstream', refs: [remote === '.' ? `refs/heads/${merge}` : `refs/remotes/${remote}/${merge}`] });
  rungs.push({
    by: 'default-branch',
    refs: [...(remoteHead === null ? [] : [remoteHead]), ...anywhere('main'), ...anywhere('master')],
  });
  return rungs.map((rung) => ({ ...rung, asked: null }));
}

/** A reference as people call it. */
export function shortName(ref: string): string {
  return ref.replace(/^refs\/(?:heads|remotes|tags)\//, '');
}

function remotesIn(settings: ReadonlyMap<string, string>): string[] {
  return [...settings.keys()]
    .flatMap((key) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? [])
    .filter((name) => name !== 'origin');
}

/** The remotes whose address ends in `owner/repository`. */
function remotesOf(settings: ReadonlyMap<string, string>, repository: string): string[] {
  return [...settings].flatMap(([key, url]) => {
    const name = /^remote\.(.+)\.url$/s.exec(key)?.[1];
    const isThere = url
      .toLowerCase()
      .replace(/\.git$/, '')
      .replace(/:/g, '/')
      .endsWith(`/${repository.toLowerCase()}`);
    return name !== undefined && isThere ? [name] : [];
  });
}
