// review ROUNDS WARM-UP PATH...: reviews the branch of the repository that it stands in, and prints the milliseconds
// that it took, beside those of `git diff --stat` and of reading the changed artifacts at both ends.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildCorpus } from '../../../src/core/corpus/build.ts';
import { rules } from '../../../src/core/rules/registry.ts';
import { readRoot } from '../../../src/node/files.ts';
import { contentsOf } from '../../../src/node/git/trees.ts';
import { reviewFolder } from '../../../src/node/git/review-branch.ts';

const [rounds = 10, warmUp = 2] = process.argv.slice(2, 4).map(Number);
const changed = process.argv.slice(4);

void reviewAgainAndAgain();

/** Times each of the three by turns. */
async function reviewAgainAndAgain() {
  const folder = process.cwd();
  const run = { rules, today: '2026-03-02' };
  // The editor has the head's corpus before anybody asks for a review.
  const corpus = buildCorpus(await readRoot(folder));
  let decisions = 0;

  /** @type {Record<'review' | 'diff' | 'read', () => Promise<unknown>>} */
  const jobs = {
    async review() {
      const reviewed = await reviewFolder(folder, { corpus, base: 'main', uncommitted: true, run });
      if ('problem' in reviewed) throw new Error(reviewed.problem);
      decisions = reviewed.report.decisions.length;
    },
    diff: () => promisify(execFile)('git', ['diff', '--stat', 'main...HEAD'], { cwd: folder }),
    async read() {
      for (const end of ['main', 'HEAD']) {
        const contents = await contentsOf(
          folder,
          changed.map((path) => `${end}:${path}`),
        );
        const files = changed.map((path) => ({ path, text: contents?.get(`${end}:${path}`)?.toString('utf8') ?? '' }));
        if (buildCorpus({ files, paths: changed }).artifacts.length !== changed.length)
          throw new Error('not all were read');
      }
    },
  };

  /** @type {Record<keyof typeof jobs, number[]>} */
  const taken = { review: [], diff: [], read: [] };

  for (let round = 0; round < warmUp + rounds; round++) {
    const names = /** @type {(keyof typeof jobs)[]} */ (Object.keys(jobs));
    // They take turns in going first, so that none always pays for the garbage of another.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const started = performance.now();
      await jobs[name]();
      if (round >= warmUp) taken[name].push(performance.now() - started);
    }
  }

  process.stdout.write(
    JSON.stringify({ artifacts: corpus.artifacts.length, changed: changed.length, decisions, ...taken }),
  );
}
