import assert from 'node:assert/strict';
import { opensWithProse } from '../../../src/core/rules/shared/lead.js';
import { artifactOf } from '../artifact/support.js';

const least = 'Mails were lost on two days of May, and nobody was told of it'.slice(0, 60);
const short = least.slice(0, 59);
const status = '## Status\n\nAccepted\n\n## Decision\n\nWe take a queue.\n';
const title = '# ADR-0001: Pick a queue\n\n';

describe('prose before the first section', () => {
  const texts: readonly [says: string, text: string, opens: boolean][] = [
    ['as long as it must be', `${title}${least}\n\n${status}`, true],
    ['one character shorter', `${title}${short}\n\n${status}`, false],
    ['with CRLF', `${title}${least}\n\n${status}`.replaceAll('\n', '\r\n'), true],
    ['none', `${title}${status}`, false],
    ['above the title', `${least}\n\n${title}${status}`, false],
    ['below the first section alone', `${title}## Status\n\nAccepted\n\n## Decision\n\n${least}\n`, false],
    ['after a short paragraph', `${title}Words.\n\n${least}\n\n${status}`, true],
    ['right above the first section', `${title}${least}\n${status}`, true],
    ['as an item of a list', `${title}- ${least}\n\n${status}`, false],
    ['as a quotation', `${title}> ${least}\n\n${status}`, false],
    ['that is a field', `${title}Deciders: ${least}\n\n${status}`, false],
    ['below a field', `${title}Deciders: the cart team\n\n${least}\n\n${status}`, true],
    ['above a field', `${title}${least}\n\nDeciders: the cart team\n\n${status}`, true],
    ['without a title, after frontmatter', `---\nstatus: accepted\n---\n${least}\n\n${status}`, true],
    ['without a title, at the start', `${least}\n\n${status}`, true],
    ['without any heading, to the last character', `---\nstatus: accepted\n---\n${least}`, true],
    ['below a title alone, to the last character', `---\nstatus: accepted\n---\n${title}${least}`, true],
    ['below a section that stands above the title', `## Status\n\n${least}\n\n${title}${status}`, false],
    [
      'below the title, where a section stands above it',
      `## Status\n\nAccepted\n\n${title}${least}\n\n${status}`,
      true,
    ],
  ];
  for (const [says, text, opens] of texts)
    it(says, () => {
      assert.equal(opensWithProse(artifactOf(text)), opens);
    });

  it('that is a field of another file by its numbers alone', () => {
    const artifact = artifactOf(`${title}Deciders: ${least}\n\n${status}`);
    const fields = artifact.fields.map((field) => ({ ...field, path: 'a.yaml' }));
    assert.equal(opensWithProse({ ...artifact, fields }), true);
  });
});
