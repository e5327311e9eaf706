import { contentsOf } from './trees.js';

/** So many branches are looked at, those with the newest commits first. */
const most = 200;

/** Asks for the tips of branches, local and remote: the commit, the name, and what a symbolic one stands for. */
export const newestBranches: readonly string[] = [
  'for-each-ref',
  `--count=${String(most)}`,
  '--sort=-committerdate',
  '--format=%(objectname)%00%(refname)%00%(symref)',
  'refs/heads',
  'refs/remotes',
];

interface Entry {
  readonly name: string;
  readonly object: string;
  readonly isFolder: boolean;
}

/** The files of some folders at the tips of branches: of each folder itself, and of those in it that bear a number. */
export async function entriesIn(
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
