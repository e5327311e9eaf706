import assert from 'node:assert/strict';
import { lensesOf } from '../../../../src/core/author/lenses/lenses.js';
import { buildCorpus } from '../../../../src/core/corpus/build.js';

const today = '2026-11-26';

/** The lenses of the first file, each as it is and the words that it stands above. */
function lenses(files: Readonly<Record<string, string>>, others: readonly string[] = []): readonly string[] {
  const [path = ''] = Object.keys(files);
  const inputs = Object.entries(files).map(([each, text]) => ({ path: each, text }));
  const corpus = buildCorpus({ files: inputs, paths: [...Object.keys(files), ...others] });
  const artifact = corpus.artifacts.find((each) => each.path === path);
  assert.ok(artifact, path);
  return lensesOf(artifact, corpus, today).map((lens) => {
    const words = artifact.document.text.slice(lens.range.start, lens.range.end);
    const says =
      lens.is === 'superseded'
        ? lens.by.path
        : lens.is === 'due'
          ? lens.days
          : lens.is === 'cut-line'
            ? `${String(lens.above)}/${String(lens.below)}`
            : lens.paths.join();
    return `${words.slice(0, 24)}: ${lens.is} ${String(says)}`;
  });
}

const adr = (status: string, more = ''): string =>
  `# ADR-0001: Poll\n\n## Status\n\n${status}\n\n## Context\n\nA.\n\n## Decision\n\nB.\n${more}`;
const prd = (front: string, body: string): string => `---\ntype: prd\n${front}---\n\n# Saved carts\n\n${body}`;
const rule = (day: string, more = ''): string =>
  prd('status: accepted\n', `## Kill rule\n\n- If reuse is below 4 % by ${day}: remove it (owner: @a).${more}\n`);
const one = 'docs/adr/0001-poll.md';
const two = 'docs/adr/0002-push.md';
const product = 'docs/prd/0001-saved-carts.md';

describe('the lenses of an artifact', () => {
  const pushed = '# ADR-0002: Push\n\n## Status\n\nAccepted\n\n## Context\n\nA.\n\n## Decision\n\nB.\n';
  const cases: readonly (readonly [
    what: string,
    files: Record<string, string>,
    expected: readonly string[],
    others?: string[],
  ])[] = [
    ['say nothing where nothing is to be said', { [one]: adr('Accepted') }, []],
    [
      'name what supersedes it',
      { [one]: adr('Superseded by [ADR-0002](0002-push.md)'), [two]: pushed },
      [`ADR-0001: Poll: superseded ${two}`],
    ],
    [
      'name what supersedes it where only the other side says so',
      { [one]: adr('Accepted'), [two]: pushed.replace('Accepted', 'Accepted\n\nSupersedes [ADR-0001](0001-poll.md)') },
      [`ADR-0001: Poll: superseded ${two}`],
    ],
    [
      'name it once where both sides say so',
      {
        [one]: adr('Superseded by [ADR-0002](0002-push.md)'),
        [two]: pushed.replace('Accepted', 'Accepted\n\nSupersedes [ADR-0001](0001-poll.md)'),
      },
      [`ADR-0001: Poll: superseded ${two}`],
    ],
    ['name no record that is not there', { [one]: adr('Superseded by [ADR-0002](0002-push.md)') }, []],
    ['count the days to a kill rule', { [product]: rule('2026-12-08') }, ['If reuse is below 4 % by: due 12']],
    ['count the days since a kill rule', { [product]: rule('2026-11-23') }, ['If reuse is below 4 % by: due -3']],
    ['leave out a kill rule that was answered', { [product]: rule('2026-11-23', '\n  Result: kept') }, []],
    [
      'leave out the kill rule of a rejected one',
      { [product]: rule('2026-12-08').replace('accepted', 'rejected') },
      [],
    ],
    [
      'count what stands above and below the line',
      { [product]: prd('', '## Scope\n\n- A\n- B\n\n--- cut line ---\n\n- C\n') },
      ['--- cut line ---: cut-line 2/1'],
    ],
    [
      'leave out a line that is only implied',
      { [product]: prd('', '## Scope\n\n### Must have\n\n- A\n\n### Could have\n\n- B\n') },
      [],
    ],
    [
      'list the files that it governs',
      { [product]: prd('affects: [src/cart/**, src/app.ts, lib/]\n', '## Goals\n\n- A\n') },
      ['affects: governs lib/a.ts,src/app.ts,src/cart/a.ts,src/cart/b/c.ts'],
      ['src/cart/a.ts', 'src/cart/b/c.ts', 'src/app.ts', 'src/app.test.ts', 'lib/a.ts', 'library/b.ts'],
    ],
    [
      'list no file that is not there',
      { [product]: prd('affects: [src/cart/**]\n', '## Goals\n\n- A\n') },
      [],
      ['src/app.ts'],
    ],
    [
      'stand at each record of a log',
      {
        'docs/decision-log.md':
          '# Decision log\n\n| Date | Decision | Why | Kill rule | Affects |\n|---|---|---|---|---|\n| 2026-01-01 | One | a | If reuse is below 4 % by 2026-12-08: stop (owner: @a) | src/a.ts |\n| 2026-01-02 | Two | b | | |\n',
      },
      ['If reuse is below 4 % by: due 12', 'src/a.ts: governs src/a.ts'],
      ['src/a.ts'],
    ],
  ];
  for (const [what, files, expected, others] of cases)
    it(what, () => {
      assert.deepEqual(lenses(files, others), expected);
    });
});
