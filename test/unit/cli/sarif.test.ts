import assert from 'node:assert/strict';
import { sarifReport } from '../../../src/cli/reporters/sarif.js';
import { rules } from '../../../src/core/rules/registry.js';
import { finding, marked, output } from './outputs.js';

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { id: string; help?: { text: string } }[] } };
    readonly originalUriBaseIds: { readonly SRCROOT: { readonly uri: string } };
    readonly invocations: readonly { readonly toolExecutionNotifications?: readonly { message: { text: string } }[] }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string }; region: object } }[];
      readonly relatedLocations?: readonly { message: { text: string } }[];
      readonly fixes?: readonly { artifactChanges: readonly { replacements: readonly object[] }[] }[];
    }[];
  }[];
}

function report(findings: Parameters<typeof output>[0], root = '/my shop') {
  const log = sarifReport({
    output: { ...output(findings), root },
    rules,
    version: '1.2.3',
    helpOf: (id) => (id === 'duplicate-id' ? 'The page' : null),
  }) as Log;
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

describe('the report as SARIF', () => {
  const { range } = marked('one\ntwo «three» four');

  it('names the rules that found something, with their pages, and points at them', () => {
    const run = report([finding({ rule: 'missing-section' }), finding({ rule: 'duplicate-id' })]);
    assert.deepEqual(
      run.tool.driver.rules.map(({ id, help }) => [id, help?.text]),
      [
        ['duplicate-id', 'The page'],
        ['missing-section', undefined],
      ],
    );
    assert.deepEqual(
      run.results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex]),
      [
        ['missing-section', 1],
        ['duplicate-id', 0],
      ],
    );
  });

  it('has a level for each severity', () => {
    const severities = ['error', 'warning', 'information', 'hint'] as const;
    const run = report(severities.map((severity) => finding({ severity })));
    assert.deepEqual(
      run.results.map(({ level }) => level),
      ['error', 'warning', 'note', 'note'],
    );
  });

  it('counts columns from 1 in a file below the root, whatever its name', () => {
    const [result] = report([finding({ path: 'docs/a b#c%.md', range })]).results;
    assert.deepEqual(result?.locations[0]?.physicalLocation, {
      artifactLocation: { uri: 'docs/a%20b%23c%25.md', uriBaseId: 'SRCROOT' },
      region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 10 },
    });
  });

  it('names the root as an address, on every system', () => {
    assert.equal(report([]).originalUriBaseIds.SRCROOT.uri, 'file:///my%20shop/');
    assert.equal(report([], 'C:/my shop').originalUriBaseIds.SRCROOT.uri, 'file:///C:/my%20shop/');
  });

  it('carries related places and fixes', () => {
    const related = [{ message: 'What it says today', path: 'b.md', range }];
    const fix = [{ range, expected: 'three', text: 'four' }];
    const [result, plain] = report([finding({ related, fix }), finding()]).results;
    assert.equal(result?.relatedLocations?.[0]?.message.text, 'What it says today');
    assert.deepEqual(result.fixes?.[0]?.artifactChanges[0]?.replacements, [
      {
        deletedRegion: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 10 },
        insertedContent: { text: 'four' },
      },
    ]);
    assert.ok(plain && !('fixes' in plain) && !('relatedLocations' in plain));
  });

  it('says how much it leaves out', () => {
    const run = report(Array.from({ length: 25_002 }, () => finding()));
    assert.equal(run.results.length, 25_000);
    assert.equal(
      run.invocations[0]?.toolExecutionNotifications?.[0]?.message.text,
      '2 more findings are left out here.',
    );
    assert.equal(report([]).invocations[0]?.toolExecutionNotifications, undefined);
  });
});
