import { shortName } from './ladder.js';
import { git } from './run.js';

/** A branch or a tag, as people call it. */
export interface Ref {
  readonly name: string;
  readonly commit: string;
}

/** So many are offered to choose from. */
const most = 200;

/** Branches and tags, local and remote, those with the newest commits first; none where git cannot tell. */
export async function refsOf(folder: string): Promise<Ref[]> {
  const format = '--format=%(objectname)%00%(refname)%00%(symref)';
  const places = ['refs/heads', 'refs/remotes', 'refs/tags'];
  const answer = await git(folder, [
    'for-each-ref',
    `--count=${String(most)}`,
    '--sort=-creatordate',
    format,
    ...places,
  ]);
  if (!answer.ok) return [];
  return answer.out
    .toString('utf8')
    .split('\n')
    .flatMap((line) => {
      const [commit = '', ref = '', symbolic = ''] = line.split('\0');
      return ref === '' || symbolic !== '' ? [] : [{ name: shortName(ref), commit }];
    });
}
