import type { OtherBranch } from '../../core/review/collisions.js';
import type { Comparison } from './compare.js';
import { shortName } from './ladder.js';
import { git } from './run.js';
import { contentsOf } from './trees.js';

/** So many branches are looked at, those with the newest commits first. */
const most = 200;

interface Entry {
  readonly name: string;
  readonly object: string;
  readonly isFolder: boolean;
}

/**
 * The files that other branches, local and remote, hold in the folders where numbers are taken; the base comes first.
 * What the reviewed branch itself took away is left out, and so are copies of that branch.
 */
export async function branchesTaking(
  folder: string,
  folders: readonly string[],
  { base, baseTip, head, gone }: Pick<Comparison, 'base' | 'baseTip' | 'head' | 'gone'>,
  signal?: AbortSignal,
): Promise<OtherBranch[]> {
  if (folders.length === 0) return [];
  const [refs, prefix] = await Promise.all([
    git(folder, [...newest, 'refs/heads', 'refs/remotes'], '', signal),
    git(folder, ['rev-parse', '--show-prefix'], '', signal),
  ]);
  if (!refs.ok || !prefix.ok) return [];
  const top = prefix.out.toString('utf8').replace(/\n$/, '');
  const tips = new Map([[base.name, baseTip]]);
  for (const line of refs.out.toString('utf8').split('\n')) {
    const [commit = '', ref = '', symbolic = ''] = line.split('\0');
    if (ref === '' || symbolic !== '' || isCopy(ref, head.name) || commit === head.commit) continue;
    const name = shortName(ref);
    if (!tips.has(name)) tips.set(name, commit);
  }
  const listed = await entriesIn(folder, tips, folders, top, signal);
  return [...tips.keys()].map((name) => ({
    name,
    paths: (listed.get(name) ?? []).filter((path) => !gone.has(path)),
  }));
}

const newest = [
  'for-each-ref',
  `--count=${String(most)}`,
  '--sort=-committerdate',
  '--format=%(objectname)%00%(refname)%00%(symref)',
];

/** The branch itself, or what it was pushed to under its own name. */
function isCopy(ref: string, head: string | null): boolean {
  return head !== null && (ref === `refs/heads/${head}` || /^refs\/remotes\/[^/]+\/(.+)$/s.exec(ref)?.[1] === head);
}

/** The files of some folders at the tips of branches: of each folder itself, and of those in it that bear a number. */
async function entriesIn(
  folder: string,
  tips: ReadonlyMap<string, string>,
  folders: readonly string[],
  top: string,
  signal?: AbortSignal,
): Promise<Map<string, string[]>> {
  const nameFor = (commit: string, path: string): string => `${commit}:${`${top}${path}`.replace(/\/$/, '')}`;
  const asked = [...tips.values()].flatMap((commit) => folders.map((path) => nameFor(commit, path)));
  const lists = await listsOf(folder, asked, signal);
  const numbered = [...lists.values()].flat().filter(({ name, isFolder }) => isFolder && /\d/.test(name));
  const below = await listsOf(
    folder,
    numbered.map(({ object }) => object),
    signal,
  );
  return new Map(
    [...tips].map(([branch, commit]) => [
      branch,
      folders.flatMap((path) =>
        (lists.get(nameFor(commit, path)) ?? []).flatMap(({ name, object, isFolder }) => {
          const own = path === '' ? name : `${path}/${name}`;
          return isFolder ? (below.get(object) ?? []).map((file) => `${own}/${file.name}`) : [own];
        }),
      ),
    ]),
  );
}

async function listsOf(folder: string, names: readonly string[], signal?: AbortSignal): Promise<Map<string, Entry[]>> {
  const contents = await contentsOf(folder, names, signal);
  return new Map([...(contents ?? [])].map(([name, content]) => [name, entriesOf(content, name)]));
}

/** A tree as git keeps it: mode, space, name, zero byte, and the bytes of the object's name. */
function entriesOf(content: Buffer, asked: string): Entry[] {
  const digits = (/^[0-9a-f]+/.exec(asked)?.[0].length ?? 40) / 2;
  const entries: Entry[] = [];
  for (let at = 0; at < content.length;) {
    const [space, end] = [content.indexOf(32, at), content.indexOf(0, at)];
    if (space < 0 || end < 0) break;
    entries.push({
      name: content.toString('utf8', space + 1, end),
      object: content.toString('hex', end + 1, end + 1 + digits),
      isFolder: content.toString('latin1', at, space) === '40000',
    });
    at = end + 1 + digits;
  }
  return entries;
}
