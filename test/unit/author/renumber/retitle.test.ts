import assert from 'node:assert/strict';
import { retitled } from '../../../../src/core/author/renumber/retitle.js';
import { corpusOf } from '../../artifact/support.js';
import { after, artifactAt, changed, type Files } from './support.js';

const body = '\n## Context\n\nA\n\n## Decision\n\nB\n';

function retitledFiles(files: Files, path: string, title: string): Files {
  const corpus = corpusOf(files);
  return changed(files, after(files, retitled(corpus, artifactAt(corpus, path), title, [])));
}

describe('a record with another title', () => {
  it('is written in its heading, its name and the links that repeat it', () => {
    const files = {
      'docs/adr/0012-use-queues.md': `---\nstatus: accepted\ntitle: "Use queues"\n---\n\n# ADR-0012: Use queues\n${body}\nSee [above](#adr-0012-use-queues).\n`,
      'docs/adr/README.md':
        '- [ADR-0012: Use queues](0012-use-queues.md)\n- [We use queues here](0012-use-queues.md)\n- Use queues\n',
    };
    assert.deepEqual(retitledFiles(files, 'docs/adr/0012-use-queues.md', 'Use a log: not a queue'), {
      'docs/adr/0012-use-a-log-not-a-queue.md': `---\nstatus: accepted\ntitle: "Use a log: not a queue"\n---\n\n# ADR-0012: Use a log: not a queue\n${body}\nSee [above](#adr-0012-use-a-log-not-a-queue).\n`,
      'docs/adr/README.md':
        '- [ADR-0012: Use a log: not a queue](0012-use-a-log-not-a-queue.md)\n- [We use queues here](0012-use-a-log-not-a-queue.md)\n- Use queues\n',
    });
  });

  it('leaves a name that was not made of the title', () => {
    const files = { 'docs/adr/0012-broker.md': `# 12. Use queues\n\n## Status\n\nAccepted\n${body}` };
    assert.deepEqual(retitledFiles(files, 'docs/adr/0012-broker.md', 'Use a log'), {
      'docs/adr/0012-broker.md': `# 12. Use a log\n\n## Status\n\nAccepted\n${body}`,
    });
  });

  it('quotes what YAML would read otherwise', () => {
    const files = { 'docs/adr/0012-broker.md': `---\nstatus: accepted\ntitle: Use queues\n---\n${body}` };
    assert.deepEqual(
      Object.values(retitledFiles(files, 'docs/adr/0012-broker.md', 'Queues: yes'))[0]?.split('\n')[2],
      'title: "Queues: yes"',
    );
  });

  it('is one line of words that are seen, and stays as it is without any', () => {
    const path = 'docs/adr/0012-broker.md';
    const text = `# 12. Use queues\n\n## Status\n\nAccepted\n${body}`;
    const titled = (title: string): string | undefined => retitledFiles({ [path]: text }, path, title)[path];
    assert.equal(titled('Use a log\n## Decision\u202E'), text.replace('Use queues', 'Use a log ## Decision'));
    for (const title of ['', ' \u200B ', '##']) assert.equal(titled(title), undefined);
  });

  it('does not take the name of another file', () => {
    const files = {
      'docs/adr/use-queues.md': `# Use queues\n\n## Status\n\nAccepted\n${body}`,
      'docs/adr/use-a-log.md': `# Use a log\n\n## Status\n\nAccepted\n${body}`,
    };
    assert.deepEqual(Object.keys(retitledFiles(files, 'docs/adr/use-queues.md', 'Use a log')), [
      'docs/adr/use-queues.md',
    ]);
  });
});
