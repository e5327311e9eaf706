import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sampleBranch, sampleBranches, sampleFolder } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runOrFail } from './run.mjs';
import { tempFolder } from './temp.mjs';

/** Settings that keep the copy's commit independent of the user's own git configuration. */
const gitSettings = [
  ['user.name', 'Cutline sample'],
  ['user.email', 'sample@example.invalid'],
  ['commit.gpgsign', 'false'],
  ['init.defaultBranch', 'main'],
  ['core.hooksPath', 'no-hooks'],
  ['core.autocrlf', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** The environment without the variables by which a surrounding git command would point at another repository. */
function gitEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
}

/**
 * Copies a folder to a temporary place as a git repository with one commit, so that it may be edited
 * freely; `remove` takes the copy away.
 * @param {string} source
 */
export async function copyAsRepository(source) {
  const entries = await readdir(source).catch(() => {
    throw new Problem(`There is no folder ${source} to copy. Is the checkout complete?`);
  });
  const { folder: parent, remove } = await tempFolder('workspace');
  const folder = join(parent, basename(source));
  await mkdir(folder);
  for (const entry of entries) {
    await cp(join(source, entry), join(folder, entry), { recursive: true });
  }
  const git = gitIn(folder);
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--allow-empty', '--message', 'Add the sample repository');
  return { folder, remove };
}

/**
 * Copies the sample with its branches, on the one that a newcomer sees reviewed. The first line of a patch is the
 * message of its commit.
 */
export async function copySampleWithBranches() {
  const { folder, remove } = await copyAsRepository(sampleFolder);
  const git = gitIn(folder);
  for (const file of (await readdir(sampleBranches)).sort()) {
    const patch = join(sampleBranches, file);
    const [message = ''] = (await readFile(patch, 'utf8')).split('\n', 1);
    await git('checkout', '--quiet', '-b', basename(file, '.patch'), 'main');
    await git('apply', '--index', '--whitespace=nowarn', patch);
    await git('commit', '--quiet', '--message', message);
  }
  await git('checkout', '--quiet', sampleBranch);
  return { folder, remove };
}

/**
 * Runs git in a folder, on its own and nobody else's settings.
 * @param {string} folder
 * @returns {(...args: string[]) => Promise<string>}
 */
function gitIn(folder) {
  return (...args) =>
    runOrFail(`git ${args[0]}`, 'git', [...gitSettings, ...args], { cwd: folder, env: gitEnvironment() });
}
