import assert from 'node:assert/strict';
import { updateCorpus } from '../../../src/core/corpus/build.js';
import {
  foldersTakenIn,
  isWeakened,
  reviewBranch,
  reviewBranchInSteps,
  type BranchReview,
} from '../../../src/core/review/branch.js';
import type { OtherBranch } from '../../../src/core/review/collisions.js';
import { review } from '../../../src/core/review/review.js';
import { rules } from '../../../src/core/rules/registry.js';
import { corpusOf, endsOf, type Texts } from './support.js';

const adr = (number: string, rest = '', status = 'accepted'): string =>
  `---\nstatus: ${status}\ndate: 2026-03-02\n---\n\n# ADR-${number}: Decide ${number}\n\n## Context\n\nSomething was open about ${number}.\n\n## Decision\n\nIt is so for ${number}. ${rest}\n\n## Consequences\n\nGood: it is clear. Bad: it is late.\n`;

const path = (number: string, name = 'a'): string => `docs/adr/${number}-${name}.md`;

function branch(base: Texts, head: Texts, others: readonly OtherBranch[] = []): BranchReview {
  const ends = endsOf(base, head);
  return reviewBranch(ends, review(ends), { code: [], others, run: { rules, today: '2026-11-20' } });
}

function taken(base: Texts, head: Texts, ...paths: readonly string[]): string[] {
  const { collisions } = branch(base, head, [{ name: 'main', paths }]);
  return collisions.map(({ decision, number, path: other }) => `${number}: ${decision.path}, ${other}`);
}

describe('a number that a branch takes', () => {
  const base = { [path('0001')]: adr('0001') };
  const head = { ...base, [path('0002', 'mine')]: adr('0002') };

  it('collides with another file of that number on another branch', () => {
    assert.deepEqual(taken(base, head, path('0001'), path('0002', 'theirs')), [
      `0002: ${path('0002', 'mine')}, ${path('0002', 'theirs')}`,
    ]);
    assert.deepEqual(taken(base, head, 'docs/adr/2-theirs.md').length, 1);
  });

  it('does not collide with the same file, another folder, another prefix or a picture', () => {
    const others = [path('0002', 'mine'), 'docs/prd/0002-b.md', 'docs/adr/rfc-0002-b.md', 'docs/adr/0002-b.png'];
    assert.deepEqual(taken(base, head, ...others), []);
  });

  it('is not taken by a record that the branch only renames, edits or leaves alone', () => {
    assert.deepEqual(taken(base, { [path('0001', 'renamed')]: adr('0001') }, path('0001')), []);
    assert.deepEqual(taken(base, { [path('0001')]: adr('0001', 'More.') }, path('0001', 'b')), []);
    assert.deepEqual(taken(base, base, path('0001', 'b')), []);
  });

  it('is taken by a record that the branch renumbers', () => {
    const moved = { [path('0003')]: adr('0001').replace('ADR-0001', 'ADR-0003') };
    assert.deepEqual(taken(base, moved, path('0001'), path('0003', 'b')), [
      `0003: ${path('0003')}, ${path('0003', 'b')}`,
    ]);
  });

  it('is looked for only in the folders in which the branch takes one', () => {
    const folders = (ends: Parameters<typeof endsOf>) => foldersTakenIn(review(endsOf(...ends)));
    assert.deepEqual(folders([base, head]), ['docs/adr']);
    assert.deepEqual(folders([base, base]), []);
    assert.deepEqual(
      folders([
        base,
        {
          ...base,
          'rfcs/0009-b/README.md': '# RFC 9: B\n\nStatus: Proposed\n\n## Motivation\n\nWhy.\n\n## Non-goals\n\n- c\n',
        },
      ]),
      ['rfcs'],
    );
  });
});

describe('a reference that a branch breaks', () => {
  const leaning = adr('0002', 'It follows [ADR-0001](0001-a.md).').replace('date:', 'supersedes: [ADR-0001]\ndate:');
  const base = { [path('0001')]: adr('0001'), [path('0002')]: leaning };
  const broken = (head: Texts, before: Texts = base): string[] =>
    branch(before, head).broken.map(({ from, reference, was }) => `${from.path}: ${reference.text} (${was.path})`);

  it('led to a record that is gone', () => {
    assert.ok(broken({ [path('0002')]: leaning }).length > 0);
    assert.ok(
      broken({ [path('0002')]: leaning }).every(
        (line) => line.startsWith(path('0002')) && line.endsWith(`(${path('0001')})`),
      ),
    );
  });

  it('led to a record of a log that is gone', () => {
    const log = (rows: string): string =>
      `# Decision log\n\n| ID | Decision | Status |\n|---|---|---|\n| D-1 | Keep it | Accepted |\n${rows}`;
    const adrAbout = adr('0002').replace('date:', 'supersedes: [D-2]\ndate:');
    const before = { 'docs/decision-log.md': log('| D-2 | Drop it | Accepted |\n'), [path('0002')]: adrAbout };
    assert.deepEqual(broken({ ...before, 'docs/decision-log.md': log('') }, before), [
      `${path('0002')}: D-2 (docs/decision-log.md)`,
    ]);
  });

  it('is none where the record is there, was never there, or is spoken of no more', () => {
    assert.deepEqual(broken({ ...base, [path('0001')]: adr('0001', 'More.') }), []);
    assert.deepEqual(broken({ [path('0002')]: adr('0002') }), []);
    assert.deepEqual(broken({ [path('0002')]: leaning }, { [path('0002')]: leaning }), []);
  });
});

describe('the findings that are new on a branch', () => {
  const found = (base: Texts, head: Texts): string[] =>
    branch(base, head).findings.map(({ rule, path: at }) => `${rule} ${at}`);
  const base = {
    [path('0001')]: adr('0001'),
    [path('0002')]: adr('0002').replace('It is late', '').replace('2026-03-02', '2026-02-31'),
  };

  it('are those that the branch brings', () => {
    const head = { ...base, [path('0001')]: adr('0001').replace('2026-03-02', '2026-02-30') };
    assert.deepEqual(found(base, head), [`impossible-date ${path('0001')}`]);
  });

  it('are none where a file with old findings was edited, renamed or left alone', () => {
    const old = base[path('0002')] ?? '';
    assert.deepEqual(found(base, { ...base, [path('0002')]: `${old}\nOne more line.\n` }), []);
    assert.deepEqual(found(base, { [path('0001')]: adr('0001'), [path('0002', 'renamed')]: old }), []);
    assert.deepEqual(found(base, base), []);
  });

  it('stand in files that refer to what changed, too', () => {
    const leaning = adr('0002').replace('date:', 'supersedes: [ADR-0001]\ndate:');
    const before = { [path('0001')]: adr('0001'), [path('0002')]: leaning };
    assert.ok(found(before, { [path('0002')]: leaning }).includes(`dangling-reference ${path('0002')}`));
  });
});

describe('a file that one end cannot read', () => {
  const texts = { [path('0001')]: adr('0001'), [path('0002')]: adr('0002') };
  const read = corpusOf(texts);
  const input = { path: path('0001'), unreadable: { message: 'not-utf8', data: {} } } as const;
  const unread = updateCorpus(read, [input]);

  it('is neither gone nor new, nor the old name of another', () => {
    assert.equal(unread.files.get(path('0001'))?.state, 'unread');
    assert.deepEqual(review({ before: read, after: unread }), []);
    assert.deepEqual(review({ before: unread, after: read }), []);
    const copied = updateCorpus(unread, [{ path: path('0003'), text: adr('0001') }]);
    assert.deepEqual(
      review({ before: read, after: copied }).map(({ state, after }) => [state, after?.path]),
      [['added', path('0003')]],
    );
  });
});

describe('a branch', () => {
  const base = { [path('0001')]: adr('0001'), [path('0002')]: adr('0002', '', 'proposed') };

  it('weakens where a promise got weaker, a number is taken or a reference breaks', () => {
    assert.equal(isWeakened(branch(base, { ...base, [path('0001')]: adr('0001', '', 'draft') })), true);
    const more = { ...base, [path('0003')]: adr('0003') };
    assert.equal(isWeakened(branch(base, more, [{ name: 'main', paths: [path('0003', 'b')] }])), true);
    assert.equal(isWeakened(branch(base, more)), false);
  });

  it('can be reviewed in steps, one for each decision and each file that is linted', () => {
    const head = { ...base, [path('0001')]: adr('0001', '', 'draft').replace('2026-03-02', '2026-02-30') };
    const ends = endsOf(base, head);
    const around = {
      code: [{ path: 'src/a.ts', markers: [] }],
      others: [],
      run: { rules, today: '2026-11-20' },
    };
    const steps = reviewBranchInSteps(ends, review(ends), around);
    let [count, step] = [0, steps.next()];
    for (; !step.done; step = steps.next()) count++;
    assert.deepEqual(step.value, reviewBranch(ends, review(ends), around));
    // Both decisions, then the one that changed at both ends.
    assert.equal(count, 4);
  });

  it('counts the edits of all decisions that change no promise', () => {
    const head = {
      [path('0001')]: adr('0001').replace('was open', 'was still open'),
      [path('0002')]: `${base[path('0002')] ?? ''}More.\n`,
    };
    assert.equal(branch(base, head).neutral, 2);
  });
});
