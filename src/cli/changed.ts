import type { LineRange } from '../core/lint/changed-lines.js';
import { hunksBetween } from '../core/text/diff.js';
import { fetchAll, fetchOf } from '../node/git/problems.js';
import { changedSince } from '../node/git/changed.js';
import type { RevisionProblem } from '../node/git/revisions.js';
import type { Reading } from './readings.js';
import { inputsOf } from './readings.js';
import { Refusal } from './refusal.js';
import { visibleLine } from './reporters/visible.js';

/** The lines of each changed file that are new or other since the branch left a revision; `all` for a new file. */
export async function changedLines(
  reading: Reading,
  revision: string,
): Promise<ReadonlyMap<string, readonly LineRange[] | 'all'>> {
  const files = inputsOf(reading).flatMap((input) => ('text' in input ? [input] : []));
  const answer = await changedSince(reading.root, revision, files);
  if ('problem' in answer) throw new Refusal(sentences[answer.problem](visibleLine(answer.of)));
  return new Map(
    files.flatMap(({ path, text }) => {
      const before = answer.before.get(path);
      if (before === undefined) return [];
      return [[path, before === null ? ('all' as const) : linesChanged(before, text)]];
    }),
  );
}

const sentences: Record<RevisionProblem, (revision: string) => string> = {
  'no-git': () => '--changed-since asks git, and there is no git on the path. Install it, or leave the option out.',
  'no-repository': () => '--changed-since needs a git repository, and this folder is in none. Leave the option out.',
  'not-trusted': () =>
    'git does not read this repository: it belongs to another user. See safe.directory in its manual, or leave --changed-since out.',
  'no-commit': () => 'This repository has no commit yet, so that nothing has changed since one.',
  unknown: (revision) => `git knows no revision "${revision}". Check its name, or fetch it first.${fetchOf(revision)}`,
  shallow: (revision) =>
    `This clone holds only a part of the history, and "${revision}" is not in it. Fetch all of it: ${fetchAll}, or fetch-depth: 0 in a workflow.`,
};

/** The lines of the new text that are new, and those on both sides of a place where lines went. */
function linesChanged(before: string, after: string): LineRange[] {
  return hunksBetween(linesOf(before), linesOf(after)).map(({ after: { from, to } }) =>
    from < to ? { from: from + 1, to } : { from: Math.max(1, from), to: from + 1 },
  );
}

function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
}
