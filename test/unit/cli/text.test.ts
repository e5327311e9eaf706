import assert from 'node:assert/strict';
import pc from 'picocolors';
import type { TextReport } from '../../../src/cli/reporters/text.js';
import { textReport } from '../../../src/cli/reporters/text.js';
import { linesOf } from '../../../src/core/document/lines.js';
import { finding, marked, output } from './outputs.js';

function report(given: Pick<TextReport, 'output'> & Partial<TextReport>): string {
  return textReport({
    sourceOf: () => null,
    isArtifact: (path) => path.endsWith('.md'),
    place: { root: '/shop' },
    quiet: false,
    colours: pc.createColors(false),
    width: 80,
    elsewhere: 0,
    ...given,
  });
}

describe('textReport', () => {
  it('groups findings by file, with the words that they stand at', () => {
    const first = marked('# 1. Poll\n\nStatus: «Agred»\n');
    const second = marked(`${'\n'.repeat(11)}Goals «and» more`);
    const sources = new Map([
      ['docs/1.md', first.text],
      ['docs/2.md', second.text],
    ]);
    const findings = [
      finding({
        path: 'docs/1.md',
        range: first.range,
        severity: 'error',
        message: 'Use a known status',
        rule: 'unknown-status',
      }),
      finding({
        path: 'docs/2.md',
        range: second.range,
        severity: 'information',
        message: 'Say what it will not do',
        rule: 'missing-non-goals',
      }),
    ];
    const sourceOf = (path: string) => {
      const text = sources.get(path) ?? '';
      return { text, lines: linesOf(text) };
    };
    assert.equal(
      report({ output: output(findings), sourceOf }),
      `docs/1.md
   3:9  error        Use a known status  unknown-status
        | Status: Agred
        |         ^^^^^

docs/2.md
  12:7  information  Say what it will not do  missing-non-goals
        | Goals and more
        |       ^^^

2 findings (1 error, 1 information) in 2 of 3 artifacts: 2 ADRs, 1 PRD
`,
    );
  });

  it('breaks a long message below itself and puts the rule where it has room', () => {
    const message = 'Say what this will not do, so that nobody has to guess at the end of the quarter what was meant';
    assert.equal(
      report({ output: output([finding({ message, rule: 'missing-non-goals' })]), width: 60 }),
      `a.md
  1:1  warning  Say what this will not do, so that nobody
                has to guess at the end of the quarter what
                was meant  missing-non-goals

1 finding (1 warning) in 1 of 3 artifacts: 2 ADRs, 1 PRD
`,
    );
  });

  it('points at the other places that a message speaks of', () => {
    const related = [
      {
        message: 'It says the opposite here',
        path: 'b.md',
        range: { start: { line: 4, column: 2, offset: 9 }, end: { line: 4, column: 3, offset: 10 } },
      },
    ];
    assert.equal(
      report({ output: output([finding({ related })]) }),
      `a.md
  1:1  warning  Say why  a-rule
       > b.md:4:2  It says the opposite here

1 finding (1 warning) in 1 of 3 artifacts: 2 ADRs, 1 PRD
`,
    );
  });

  it('shows words once where several findings stand at them', () => {
    const { text, range } = marked('# «Poll»');
    const findings = [finding({ range, rule: 'one' }), finding({ range, rule: 'two' })];
    assert.equal(
      report({ output: output(findings), sourceOf: () => ({ text, lines: linesOf(text) }) }),
      `a.md
  1:3  warning  Say why  one
  1:3  warning  Say why  two
       | # Poll
       |   ^^^^

2 findings (2 warnings) in 1 of 3 artifacts: 2 ADRs, 1 PRD
`,
    );
  });

  it('sends no control character of a document, a path or a message', () => {
    const { text, range } = marked('a \u001b]0;x\u0007«b\u202e»');
    const hostile = finding({ path: '::error::\u001b[2J.md', message: 'Not "\u001b[31m"\n::stop::', range });
    const shown = report({ output: output([hostile]), sourceOf: () => ({ text, lines: linesOf(text) }) });
    assert.doesNotMatch(shown, /(?!\n)[\p{Cc}\p{Cf}]/u);
    assert.doesNotMatch(shown, /^\s*::/m);
    assert.match(shown, /\| a <U\+001B>\]0;x<U\+0007>b<U\+202E>\n/);
  });

  it('paints only where it may', () => {
    const shown = report({ output: output([finding()]), colours: pc.createColors(true) });
    assert.ok(shown.includes('\u001b[33mwarning\u001b[39m'));
  });

  it('leaves out what is below a warning when asked to be quiet, and says so', () => {
    const findings = [
      finding({ severity: 'hint' }),
      finding({ path: 'b.md' }),
      finding({ path: 'c.md', severity: 'information' }),
    ];
    assert.equal(
      report({ output: output(findings), quiet: true }),
      `b.md
  1:1  warning  Say why  a-rule

3 findings (1 warning, 1 information, 1 hint) in 3 of 3 artifacts: 2 ADRs, 1 PRD
2 findings are not shown: --quiet leaves out what is below a warning.
`,
    );
  });

  it('prints two hundred findings of a file and counts the rest', () => {
    const shown = report({ output: output(Array.from({ length: 203 }, () => finding())) });
    assert.equal(shown.match(/Say why/g)?.length, 200);
    assert.match(shown, /^ {2}and 3 more findings in this file; --format json has them all$/m);
  });

  describe('says in plain words', () => {
    const table: [what: string, given: Parameters<typeof report>[0], expected: string][] = [
      ['that nothing was found, in how much', { output: output([]) }, 'Nothing found in 3 artifacts: 2 ADRs, 1 PRD\n'],
      [
        'that findings stand on lines that did not change',
        { output: output([]), elsewhere: 2 },
        'Nothing on changed lines, 2 findings elsewhere. Read: 3 artifacts: 2 ADRs, 1 PRD\n',
      ],
      [
        'that something was not read',
        { output: output([], { unread: 2, artifacts: { adr: 0, prd: 0, decisionLog: 1 } }) },
        'Nothing found in 1 artifact: 1 decision log\n2 files could not be read.\n',
      ],
      [
        'what was found beside the artifacts',
        { output: output([finding(), finding({ path: '.cutline.yaml' })]) },
        `.cutline.yaml
  1:1  warning  Say why  a-rule

2 findings (2 warnings) in 1 artifact and 1 other file. Read: 3 artifacts: 2 ADRs, 1 PRD
`,
      ],
      [
        'where no artifact is, and what to do',
        { output: output([], { files: 4, artifacts: { adr: 0, prd: 0, decisionLog: 0 } }) },
        `No decision artifacts found in /shop (4 files looked at).
ADRs, PRDs and decision logs are known by their folder, name and content. To see
why a file was passed over, run:

  cutline inspect --all

Or name them in a .cutline.yaml:

  artifacts:
    adr: ["path/to/decisions/*.md"]
`,
      ],
      [
        'why a file that was named is none',
        {
          output: output([], { files: 1, artifacts: { adr: 0, prd: 0, decisionLog: 0 } }),
          place: { files: [{ path: 'README.md', reasons: ['its name is that of an index'] }] },
        },
        'README.md is no decision artifact: its name is that of an index.\n',
      ],
    ];
    for (const [what, given, expected] of table)
      it(what, () => assert.ok(report(given).endsWith(expected), report(given)));
  });
});
