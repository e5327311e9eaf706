import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runOrFail } from '../lib/run.mjs';
import { tempFolder } from '../lib/temp.mjs';
import { measure } from './measure.mjs';
import { decisionRecord, requirements } from './process/artifacts.mjs';

/**
 * What it took to review a branch, in milliseconds; `command` is the whole process, in seconds.
 * @typedef {object} ReviewResult
 * @property {number} artifacts
 * @property {number} changed
 * @property {number} decisions How many of them the review told about.
 * @property {number[]} review With the corpus that the editor has anyway.
 * @property {number[]} diff `git diff --stat`.
 * @property {number[]} read Reading the changed artifacts at both ends.
 * @property {number[]} command
 */

const artifacts = 1_000;
const changed = 20;

/** A branch that loosens one thing in each of these documents. @type {readonly [from: string, to: string][]} */
const edits = [
  ['Accepted', 'Proposed'],
  ['fewer than 4 %', 'fewer than 2 %'],
];

/**
 * Reviews a branch that changes 20 of 1,000 artifacts: nine decision records to each requirements document.
 * @param {import('./bundle.mjs').Programs} programs
 * @param {{ rounds: number, reviews: number, warmUp: number }} amount
 * @param {(cleanup: () => Promise<void>) => void} defer
 * @returns {Promise<ReviewResult>}
 */
export async function benchReview(programs, { rounds, reviews, warmUp }, defer) {
  const { folder, remove } = await tempFolder('bench-review');
  defer(remove);
  const files = Array.from({ length: artifacts }, (_none, at) => artifactAt(at + 1));
  // Every 50th: records and requirements by turns.
  const some = Array.from({ length: changed }, (_none, at) => files[at * 50 + (at % 2 === 0 ? 9 : 4)]).filter(
    (file) => file !== undefined,
  );
  /** @param {string[]} args */
  const git = (...args) => runOrFail(`git ${args[0]}`, 'git', [...gitSettings, ...args], { cwd: folder });
  await git('init', '--quiet');
  await writeAll(folder, files);
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Begin');
  await git('checkout', '--quiet', '-b', 'branch');
  await writeAll(
    folder,
    some.map(({ path, text }) => ({ path, text: edits.reduce((all, [from, to]) => all.replace(from, to), text) })),
  );
  await git('commit', '--quiet', '--all', '--message', 'Loosen');

  const args = [programs.review, `${reviews}`, `${warmUp}`, ...some.map(({ path }) => path)];
  const output = JSON.parse(await runOrFail('Reviewing a branch', process.execPath, args, { cwd: folder }));
  const command = [];
  const tool = { name: 'cutline review', args: [programs.cutline, 'review', '--base', 'main'], ends: [0] };
  for (let round = 0; round < rounds; round++) command.push((await measure(tool, folder)).seconds);
  return { ...output, command };
}

const gitSettings = [
  'user.name=Bench',
  'user.email=bench@example.invalid',
  'commit.gpgsign=false',
  'init.defaultBranch=main',
].flatMap((setting) => ['-c', setting]);

/** @param {number} number */
function artifactAt(number) {
  const name = String(number).padStart(4, '0');
  if (number % 10 !== 0) return { path: `docs/adr/${name}-record.md`, text: decisionRecord(number) };
  const text = requirements(5 * 1024).replace('PRD-0007', `PRD-${name}`);
  // That every document leads to the same file, which is not there, is for the bench of typing.
  return {
    path: `docs/prd/${name}-carts.md`,
    text: text.replace('[the incident review](../reviews/payments.md)', 'a review'),
  };
}

/**
 * @param {string} folder
 * @param {readonly { path: string, text: string }[]} files
 */
async function writeAll(folder, files) {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
