import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { junitReport } from '../../../src/cli/reporters/junit.js';
import { finding, output } from './outputs.js';

interface Case {
  readonly name: string;
  readonly classname: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly '#text': string };
  readonly 'system-out'?: string;
}
interface Suites {
  readonly testsuites: {
    readonly tests: string;
    readonly failures: string;
    readonly testsuite: readonly {
      readonly name: string;
      readonly failures: string;
      readonly testcase: readonly Case[];
    }[];
  };
}

function parsed(xml: string): Suites['testsuites'] {
  assert.equal(new SyntaxValidator().validate(xml), true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    parseAttributeValue: false,
    htmlEntities: true,
    isArray: (name) => name === 'testsuite' || name === 'testcase',
  });
  return (parser.parse(xml) as Suites).testsuites;
}

describe('the report as JUnit', () => {
  const found = output([
    finding({ severity: 'error', message: 'Say why' }),
    finding({ severity: 'hint', rule: 'b-rule', message: 'Say when' }),
  ]);
  const fails = ({ severity }: { severity: string }) => severity === 'error';

  it('has a suite for each file, a failed case for what fails, and a passed one for a clean file', () => {
    const { tests, failures, testsuite } = parsed(junitReport({ output: found, artifacts: ['b.md', 'a.md'], fails }));
    assert.deepEqual([tests, failures], ['3', '1']);
    assert.deepEqual(
      testsuite.map(({ name, failures: own, testcase }) => [name, own, testcase.map((each) => each.name)]),
      [
        ['a.md', '1', ['a-rule (line 1, column 1)', 'b-rule (line 1, column 1)']],
        ['b.md', '0', ['no finding']],
      ],
    );
    const [first, second] = testsuite[0]?.testcase ?? [];
    assert.deepEqual(first?.failure, { type: 'error', message: 'Say why', '#text': 'line 1, column 1: Say why' });
    assert.equal(second?.failure, undefined);
    assert.equal(second?.['system-out'], 'hint, line 1, column 1: Say when');
  });

  it('stays well formed whatever a document holds', () => {
    const message = '"<script>&amp;]]>\u0000\u001b\ud800\ufffe\n\ttwo';
    const { testsuite } = parsed(
      junitReport({ output: output([finding({ message, severity: 'error', path: '<&">.md' })]), artifacts: [], fails }),
    );
    assert.equal(testsuite[0]?.name, '<&">.md');
    assert.equal(testsuite[0].testcase[0]?.failure?.message, '"<script>&amp;]]>\ufffd\ufffd\ufffd\ufffd\n\ttwo');
  });
});
