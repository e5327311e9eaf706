import assert from 'node:assert/strict';
import { githubReport } from '../../../src/cli/reporters/github.js';
import { finding, marked, output } from './outputs.js';

describe('the report for GitHub', () => {
  it('is a workflow command for each finding, by severity', () => {
    const { range } = marked('one\ntwo «three» four');
    const severities = ['error', 'warning', 'information', 'hint'] as const;
    const lines = githubReport(output(severities.map((severity) => finding({ severity, range }))), '').split('\n');
    const place = 'file=a.md,line=2,endLine=2,col=5,endColumn=10,title=Cutline a-rule';
    assert.deepEqual(lines, [
      `::error ${place}::Say why`,
      `::warning ${place}::Say why`,
      `::notice ${place}::Say why`,
      `::notice ${place}::Say why`,
      '',
    ]);
  });

  it('names no column where a finding goes over lines', () => {
    const { range } = marked('«one\ntwo»');
    assert.match(
      githubReport(output([finding({ range })]), 'shop/'),
      /^::warning file=shop\/a\.md,line=1,endLine=2,title=/,
    );
  });

  it('lets no document write a command, a property or a line of its own', () => {
    const hostile = finding({ path: 'a,b:c%.md', message: 'Say\r\n::set-output name=x::100% \u001b[31m' });
    const report = githubReport(output([hostile]), '');
    assert.equal(report.split('\n').length, 2);
    assert.ok(report.includes('file=a%2Cb%3Ac%25.md,'));
    assert.ok(report.endsWith('::Say ::set-output name=x::100%25 <U+001B>[31m\n'), report);
  });

  it('counts what it leaves out', () => {
    const report = githubReport(output(Array.from({ length: 1003 }, () => finding())), '');
    assert.ok(report.endsWith('::notice title=Cutline::3 more findings are not shown here.\n'));
    assert.equal(report.split('\n').length, 1002);
  });
});
