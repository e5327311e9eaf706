import assert from 'node:assert/strict';
import type { InputFile } from '../../../src/core/corpus/types.js';
import { rules } from '../../../src/core/rules/registry.js';
import type { Followed, Source } from '../../../src/extension/reading/follow.js';
import { follow } from '../../../src/extension/reading/follow.js';

const path = 'docs/adr/0001-first.md';
const other = 'docs/adr/0002-second.md';

describe('a corpus that follows its source', () => {
  let disk: Map<string, string>;
  let reads: string[];
  let unsaved: string | null;
  let followed: Followed;
  let hold: (() => void) | null;
  let failures: string[] | null;
  let onChange: () => void;

  beforeEach(async () => {
    hold = null;
    failures = null;
    onChange = () => undefined;
    disk = new Map([
      [path, adr('ADR-0001', 'bogus')],
      [other, adr('ADR-0002', 'accepted')],
    ]);
    reads = [];
    unsaved = null;
    followed = follow(source(), {
      rules,
      today: () => '2026-01-01',
      changed: () => onChange(),
      failed,
      trace: (says) => void says(),
    });
    await followed.settled();
  });
  afterEach(() => followed.stop());

  it('reads and lints everything at first', () => {
    assert.deepEqual([...followed.corpus.files.keys()], [path, other]);
    assert.deepEqual(rulesAt(path), ['unknown-status']);
    assert.deepEqual(rulesAt(other), []);
  });

  it('reads one changed file again and no other', async () => {
    const before = followed.corpus.files.get(other);
    disk.set(path, adr('ADR-0001', 'accepted'));
    followed.changed(path);
    await followed.settled();
    assert.deepEqual(rulesAt(path), []);
    assert.deepEqual(reads, [path]);
    assert.equal(followed.corpus.files.get(other), before);
  });

  it('lints the others again where a change shows in them', async () => {
    disk.set(path, adr('ADR-0002', 'accepted'));
    followed.changed(path);
    await followed.settled();
    assert.ok(rulesAt(other).includes('duplicate-id'));
  });

  it('forgets a file that is gone, with its findings', async () => {
    disk.delete(path);
    followed.changed(path);
    await followed.settled();
    assert.equal(followed.corpus.files.has(path), false);
    assert.deepEqual(rulesAt(path), []);
  });

  it('keeps a file that is gone while somebody writes in it', async () => {
    disk.delete(path);
    unsaved = adr('ADR-0001', 'accepted');
    followed.readAgain();
    await followed.settled();
    assert.equal(followed.corpus.files.has(path), true);
    assert.deepEqual(rulesAt(path), []);
  });

  it('keeps what has not changed when everything is read again', async () => {
    const before = followed.corpus.files.get(other);
    disk.set(path, adr('ADR-0001', 'accepted'));
    followed.readAgain();
    await followed.settled();
    assert.deepEqual(rulesAt(path), []);
    assert.equal(followed.corpus.files.get(other), before);
  });

  it('hears of a linked file that comes and goes', async () => {
    disk.set(path, `${adr('ADR-0001', 'accepted')}\nSee [the notes](../notes.md).\n`);
    followed.changed(path);
    await followed.settled();
    assert.deepEqual(rulesAt(path), ['dangling-reference']);
    followed.pathsChanged(['docs/notes.md'], []);
    await followed.settled();
    assert.deepEqual(rulesAt(path), []);
    followed.pathsChanged([], ['docs/notes.md']);
    await followed.settled();
    assert.deepEqual(rulesAt(path), ['dangling-reference']);
  });

  it('takes what comes and goes while it reads', async () => {
    disk.set(path, `${adr('ADR-0001', 'accepted')}\nSee [the notes](../notes.md).\n`);
    hold = () => followed.pathsChanged(['docs/notes.md'], []);
    followed.readAgain();
    await followed.settled();
    assert.equal(followed.corpus.has('docs/notes.md'), true);
    assert.deepEqual(rulesAt(path), []);
  });

  it('goes on after a failure with what came meanwhile', async () => {
    disk.set(path, adr('ADR-0001', 'accepted'));
    hold = () => {
      followed.changed(path);
      throw new Error('The disk is gone for a moment.');
    };
    failures = [];
    followed.changed(other);
    await followed.settled();
    await followed.settled();
    assert.deepEqual(failures, ['The disk is gone for a moment.']);
    assert.deepEqual(rulesAt(path), []);
  });

  it('reads a document at once for somebody who waits for it, as it is shown', async () => {
    unsaved = adr('ADR-0001', 'accepted');
    await followed.readNow(path);
    assert.deepEqual(rulesAt(path), []);
    unsaved = adr('ADR-0001', 'bogus');
    followed.changed(path);
    await followed.readNow(path);
    assert.deepEqual(rulesAt(path), ['unknown-status']);
  });

  it('shows no text with the findings of another', async () => {
    const seen: string[] = [];
    onChange = () => seen.push([...titles(), ...rulesAt(path)].join(' '));
    disk.set(path, adr('ADR-0001', 'accepted').replace('A decision', 'Another'));
    followed.changed(path);
    await followed.settled();
    assert.deepEqual([...new Set(seen)], ['A decision unknown-status', 'Another']);
  });

  it('does nothing more once it is stopped', async () => {
    followed.stop();
    followed.changed(path);
    await followed.settled();
    assert.deepEqual(reads, []);
  });

  function source(): Source {
    const input = (name: string): InputFile => {
      const text = disk.get(name);
      return text === undefined ? { path: name, unreadable: { message: 'gone', data: {} } } : { path: name, text };
    };
    return {
      name: 'shop',
      readAll: () => {
        const all = { files: [...disk.keys()].map(input), paths: new Set(disk.keys()) };
        letIn();
        return Promise.resolve(all);
      },
      readOne: (name, asShown) => {
        reads.push(name);
        letIn();
        const shown = asShown && name === path ? unsaved : null;
        return Promise.resolve(shown === null ? input(name) : { path: name, text: shown });
      },
      unsaved: (name) => (name === path ? unsaved : null),
    };
  }

  function letIn(): void {
    const held = hold;
    hold = null;
    held?.();
  }

  function titles(): string[] {
    const file = followed.corpus.files.get(path);
    return file?.state === 'read' ? [file.artifact?.title?.text ?? ''] : [];
  }

  function failed(thrown: unknown): void {
    if (!failures) throw thrown;
    failures.push(thrown instanceof Error ? thrown.message : '');
  }

  /** Rules that are not about what a decision should say as well. */
  function rulesAt(name: string): string[] {
    const told = followed.findings.get(name) ?? [];
    const form = new Set(rules.filter(({ group }) => group === 'form').map(({ id }) => id));
    return told.map(({ rule }) => rule).filter((rule) => form.has(rule));
  }
});

function adr(id: string, status: string): string {
  const head = `---\nid: ${id}\nstatus: ${status}\n---\n\n# A decision\n`;
  return `${head}\n## Context\n\nWhy.\n\n## Decision\n\nWhat.\n\n## Consequences\n\nSo.\n`;
}
