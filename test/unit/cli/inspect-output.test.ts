import assert from 'node:assert/strict';
import { inspectOutput } from '../../../src/cli/reporters/inspect-output.js';
import { inspectOutputSchema } from '../../../src/cli/reporters/inspect-schema.js';
import { buildCorpus } from '../../../src/core/corpus/build.js';
import { reading } from './readings.js';

const decision = `---
status: "accepted"
supersedes: [ADR-0001]
---
# ADR-0002: Poll

- [ ] not a definition of done

## Decision

We poll.
`;

describe('inspectOutput', () => {
  const shop = reading(
    {
      'adr/0001-a.md': '# 1. A\n\n## Status\n\nProposed\n\n## Decision\n\nB\n',
      'adr/0002-b.md': decision,
      'keps/0003-c/README.md': '# Carts\n\n## Summary\n\nA cart.\n',
      'keps/0003-c/kep.yaml': 'title: Carts\nstatus: implemented\nowning-sig: sig-shop\n',
      'README.md': '# Shop',
    },
    { prefix: 'shop/' },
  );
  const { artifacts } = inspectOutput({ base: '/w', readings: [shop] }, true);
  const one = (path: string) => {
    const found = artifacts.find((each) => each.path === path);
    assert.ok(found && 'id' in found, path);
    return found;
  };

  it('has every file that was looked at, in order, with its kind', () => {
    assert.deepEqual(
      artifacts.map(({ path, kind }) => [path, kind]),
      [
        ['shop/README.md', 'none'],
        ['shop/adr/0001-a.md', 'adr'],
        ['shop/adr/0002-b.md', 'adr'],
        ['shop/keps/0003-c/README.md', 'prd'],
        ['shop/keps/0003-c/kep.yaml', 'none'],
      ],
    );
  });

  it('lists what could not be read, and takes it for nothing', () => {
    const corpus = buildCorpus({
      files: [
        { path: 'adr/0001-a.md', unreadable: { message: 'not-utf8', data: {} } },
        { path: 'adr/0002-b.md', text: decision },
      ],
      paths: [],
    });
    const shelf = reading({}, { corpus });
    const output = inspectOutput({ base: '/w', readings: [shelf] }, true);
    assert.deepEqual(output.unread, [{ path: 'adr/0001-a.md', reason: 'not-utf8' }]);
    assert.deepEqual(
      output.artifacts.map(({ path }) => path),
      ['adr/0002-b.md'],
    );
    assert.deepEqual(inspectOutputSchema.safeParse(JSON.parse(JSON.stringify(output))).error?.issues ?? [], []);
  });

  it('has the shape that its schema publishes', () => {
    const output: unknown = JSON.parse(JSON.stringify(inspectOutput({ base: '/w', readings: [shop] }, true)));
    assert.deepEqual(inspectOutputSchema.safeParse(output).error?.issues ?? [], []);
  });

  it('leaves out what is no artifact unless asked', () => {
    assert.equal(inspectOutput({ base: '/w', readings: [shop] }, false).artifacts.length, 3);
  });

  it('says id, title and date as plain strings, their places apart', () => {
    const { id, title, date, ranges } = one('shop/adr/0002-b.md');
    assert.deepEqual([id, title, date, ranges.date], ['ADR-0002', 'Poll', null, null]);
    assert.equal(ranges.title?.start.offset, decision.indexOf('Poll'));
  });

  it('gives everything else a range of its own', () => {
    const { status, supersedes, frontmatter } = one('shop/adr/0002-b.md');
    assert.deepEqual(
      [status?.raw, status?.canonical, status?.carrier, status?.shipped],
      ['accepted', 'accepted', 'frontmatter', false],
    );
    assert.equal(status?.range.start.offset, decision.indexOf('accepted'));
    assert.deepEqual(
      supersedes.map(({ text, range }) => [text, range.start.line]),
      [['ADR-0001', 3]],
    );
    assert.deepEqual([frontmatter.present, frontmatter.valid, frontmatter.range?.end.line], [true, true, 5]);
  });

  it('names the side file that a value stands in', () => {
    const { status } = one('shop/keps/0003-c/README.md');
    assert.equal(status?.range.path, 'shop/keps/0003-c/kep.yaml');
    assert.deepEqual(status.range.start, { line: 2, column: 9, offset: 21 });
  });

  it('is JSON', () => assert.deepEqual(JSON.parse(JSON.stringify(artifacts)), artifacts));
});
