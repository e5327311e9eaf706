import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Files, withFolder } from '../folder.js';

/** A repository made for a test, with the real git. */
export interface Repository {
  readonly folder: string;
  readonly git: (...args: readonly string[]) => string;
  write(files: Files): Promise<void>;
  remove(path: string): Promise<void>;
  /** Commits everything as it is, and returns the name of the commit. */
  commit(message?: string): string;
}

const author = ['-c', 'user.name=A tester', '-c', 'user.email=tester@example.com', '-c', 'commit.gpgsign=false'];

/** Makes a repository with these files in its first commit for the length of a piece of work. */
export function withRepository<Result>(
  files: Files,
  work: (repository: Repository) => Promise<Result>,
): Promise<Result> {
  return withFolder(files, async (folder) => {
    const repository = repositoryAt(folder);
    repository.git('init', '--quiet', '--initial-branch=main');
    if (Object.keys(files).length > 0) repository.commit('Begin');
    return work(repository);
  });
}

/** The repository that a folder holds. */
export function repositoryAt(folder: string): Repository {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...author, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
    });
  return {
    folder,
    git,
    async write(changed) {
      for (const [path, content] of Object.entries(changed)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
    },
    remove: (path) => rm(join(folder, path), { recursive: true }),
    commit(message = 'Go on') {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
}
