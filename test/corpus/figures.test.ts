import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Artifact } from '../../src/core/artifact/types.js';
import { buildCorpus } from '../../src/core/corpus/build.js';
import { readRoot } from '../../src/node/files.js';

const folder = process.env['CUTLINE_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus');

type Counts = Readonly<Record<string, number>>;

/** What was counted by hand or with a plain search, and how far Cutline may be off. */
interface Counted {
  readonly repository: string;
  readonly counts: Counts;
  readonly off: number;
}

/**
 * Artifacts by kind: numbered or dated files without indexes and templates. `off` is more than 0 where records are
 * passed over for a name that speaks of templates (two repositories), where one has no sign of a record but its name,
 * and where documents stand beside the proposals that they belong to.
 */
const kinds: readonly Counted[] = [
  { repository: 'adrkit', counts: { adr: 31, prd: 0, 'decision-log': 0 }, off: 0 },
  { repository: 'cometbft', counts: { adr: 93, prd: 0, 'decision-log': 0 }, off: 1 },
  { repository: 'eip', counts: { adr: 0, prd: 949, 'decision-log': 0 }, off: 0 },
  { repository: 'engineering-playbook', counts: { adr: 2, prd: 0, 'decision-log': 2 }, off: 0 },
  { repository: 'forgeplan', counts: { adr: 12, prd: 75, 'decision-log': 0 }, off: 0 },
  { repository: 'govuk-aws', counts: { adr: 38, prd: 0, 'decision-log': 0 }, off: 0 },
  { repository: 'jabref', counts: { adr: 70, prd: 0, 'decision-log': 0 }, off: 1 },
  { repository: 'kep', counts: { adr: 0, prd: 656, 'decision-log': 0 }, off: 6 },
  { repository: 'lucky', counts: { adr: 132, prd: 0, 'decision-log': 0 }, off: 0 },
  { repository: 'madr', counts: { adr: 19, prd: 0, 'decision-log': 0 }, off: 0 },
  { repository: 'mnemonist-rs', counts: { adr: 0, prd: 0, 'decision-log': 1 }, off: 0 },
  { repository: 'rke2', counts: { adr: 15, prd: 0, 'decision-log': 0 }, off: 0 },
  { repository: 'semantic-kernel', counts: { adr: 77, prd: 0, 'decision-log': 0 }, off: 5 },
];

/**
 * Where the status stands. A search counts headings and lines also where no status follows them, in templates, and
 * below the head; a record with two carriers is counted twice by it and under the first one by us.
 */
const carriers: readonly Counted[] = [
  { repository: 'adrkit', counts: { frontmatter: 31 }, off: 0 },
  { repository: 'cometbft', counts: { section: 90 }, off: 4 },
  { repository: 'eip', counts: { frontmatter: 949 }, off: 0 },
  { repository: 'forgeplan', counts: { frontmatter: 87 }, off: 0 },
  { repository: 'govuk-aws', counts: { section: 38 }, off: 0 },
  { repository: 'jabref', counts: { frontmatter: 6 }, off: 0 },
  { repository: 'kep', counts: { frontmatter: 655 }, off: 6 },
  { repository: 'lucky', counts: { frontmatter: 18, list: 60, 'bold-line': 49 }, off: 4 },
  { repository: 'rke2', counts: { section: 15 }, off: 2 },
  { repository: 'semantic-kernel', counts: { frontmatter: 74 }, off: 6 },
];

describe('the figures of a corpus of real documents', function () {
  this.timeout(5 * 60_000);
  const repositories = new Map<string, readonly Artifact[]>();

  before(async function () {
    if (!existsSync(folder)) {
      console.log(`      no corpus at ${folder}: skipped (set CUTLINE_CORPUS)`);
      this.skip();
    }
    for (const name of [...kinds.map(({ repository }) => repository), 'dotnet-designs']) {
      repositories.set(name, buildCorpus(await readRoot(join(folder, name))).artifacts);
    }
  });

  const artifactsOf = (repository: string): readonly Artifact[] => {
    const artifacts = repositories.get(repository);
    assert.ok(artifacts && artifacts.length > 0, `no artifact in ${repository}`);
    return artifacts;
  };

  const expectCounts = (all: readonly Counted[], of: (artifact: Artifact) => string): void => {
    const wrong = all.flatMap(({ repository, counts, off }) => {
      const found = tally(artifactsOf(repository).map(of));
      return Object.entries(counts).flatMap(([name, wanted]) =>
        Math.abs((found[name] ?? 0) - wanted) <= off
          ? []
          : [`${repository}: ${String(found[name] ?? 0)} ${name}, not ${String(wanted)}`],
      );
    });
    console.log(
      `      ${String(all.length - new Set(wrong.map(repositoryOf)).size)} of ${String(all.length)} repositories`,
    );
    assert.deepEqual(wrong, []);
  };

  it('has the artifacts of each kind', () => {
    expectCounts(kinds, ({ kind }) => kind);
  });

  it('takes a part of the free-form designs for proposals', () => {
    // 99 files. Which of them are pages of a larger design, rather than one, is a matter of opinion.
    within(artifactsOf('dotnet-designs').length, 60, 99);
    assert.ok(artifactsOf('dotnet-designs').every(({ kind }) => kind === 'prd'));
  });

  it('has the carriers of statuses', () => {
    expectCounts(carriers, ({ status }) => status?.carrier ?? 'none');
  });

  it('reads the status of a proposal out of its side file', () => {
    within(artifactsOf('kep').filter(({ status }) => status?.path !== undefined).length, 645, 656);
  });

  it('knows the words for statuses', () => {
    const artifacts = [...repositories.values()].flat();
    const unknown = artifacts.filter(({ status }) => status?.canonical === null);
    console.log(`      ${String(artifacts.length - unknown.length)} of ${String(artifacts.length)}`);
    // Unknown are words such as a misspelling, or an enumeration left as the template has it.
    within(unknown.length, 1, 8);
  });

  it('knows what is shipped from what is accepted', () => {
    // `Implemented` is a further state: 35 were counted, without those that say it of a part.
    within(artifactsOf('cometbft').filter(({ status }) => status?.shipped).length, 34, 40);
  });

  it('has the non-goals of enhancement proposals', () => {
    const artifacts = artifactsOf('kep');
    const { absent = 0, empty = 0, present = 0 } = tally(artifacts.map(({ nonGoals }) => nonGoals.state));
    console.log(`      absent ${String(absent)}, empty ${String(empty)}, present ${String(present)}`);
    // 91 % have the heading; what stands under it is empty in 22 and says N/A, None or TBD in 10.
    within((empty + present) / artifacts.length, 0.9, 0.93);
    within(empty, 30, 34);
  });

  it('has the non-goals of other repositories', () => {
    const share = (repository: string, files: number) =>
      artifactsOf(repository).filter(({ nonGoals }) => nonGoals.state !== 'absent').length / files;
    // Shares of all files of these folders: 33 % and 15 %.
    within(share('dotnet-designs', 99), 0.3, 0.36);
    within(share('semantic-kernel', 80), 0.13, 0.17);
  });

  it('has the kill rules of a repository that writes them', () => {
    const rules = artifactsOf('lucky').map(({ killRules }) => killRules);
    const [some, quantified, dated] = [
      rules.filter((each) => each.length > 0).length,
      rules.filter((each) => each.some(({ threshold }) => threshold !== null)).length,
      rules.filter((each) => each.some(({ date }) => date !== null)).length,
    ];
    console.log(
      `      ${String(some)} of ${String(rules.length)}, ${String(quantified)} quantified, ${String(dated)} dated`,
    );
    within(some, 121, 125);
    // 65 were counted. We also take a number that only names something, such as an issue or a version.
    within(quantified, 60, 100);
    // 28 were counted; windows such as "within 6 weeks" are dates to us too.
    within(dated, 26, 40);
  });

  it('has the records of decision logs', () => {
    const records = (repository: string) => artifactsOf(repository).map((artifact) => artifact.records.length);
    assert.deepEqual(records('mnemonist-rs'), [12]);
    assert.deepEqual(
      records('engineering-playbook')
        .filter((count) => count > 0)
        .sort(),
      [1, 16],
    );
  });

  it('has placeholders that YAML takes for mappings', () => {
    const entries = artifactsOf('semantic-kernel').flatMap(({ document }) => document.frontmatter.problems);
    const keys = entries.flatMap(({ message, data }) => (message === 'placeholder-mapping' ? [data['key'] ?? ''] : []));
    const { status, date, deciders } = tally(keys);
    assert.deepEqual({ status, date, deciders }, { status: 8, date: 8, deciders: 6 });
  });
});

function tally(names: readonly string[]): Partial<Record<string, number>> {
  const counts: Partial<Record<string, number>> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function repositoryOf(wrong: string): string {
  return wrong.slice(0, wrong.indexOf(':'));
}

function within(value: number, least: number, most: number): void {
  assert.ok(value >= least && value <= most, `${String(value)} is not between ${String(least)} and ${String(most)}`);
}
