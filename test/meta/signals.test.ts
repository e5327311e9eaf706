import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { failureModes } from '../../src/core/signals/failure-modes.js';
import { signalIds, signals } from '../../src/core/signals/registry.js';
import type { Signal } from '../../src/core/signals/signal.js';

/** Files that are no signal: what they are, how they are read, and which there are. */
const others = new Set(['failure-modes', 'read', 'registry', 'signal']);

describe('signals, registry and pages agree', () => {
  const names = (folder: string, ending: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => entry.name.slice(0, -ending.length))
      .sort();
  const files = names('src/core/signals', '.ts').filter((name) => !others.has(name));

  it('every signal has its file, and every file its signal', () => {
    assert.deepEqual(files, signals.map(({ id }) => id).sort());
  });

  it('each file exports the signal that it is named for', () => {
    const load = createRequire(resolve('package.json'));
    for (const file of files) {
      const exported = load(resolve(`src/core/signals/${file}.ts`)) as Record<string, Signal>;
      assert.ok(
        Object.values(exported).some((value) => value.id === file),
        file,
      );
    }
  });

  it('every signal and failure mode has a page, and every page one of them', () => {
    assert.deepEqual(
      names('docs/signals', '.md').filter((name) => name !== 'README'),
      [...signalIds].sort(),
    );
  });

  it('no id is used twice', () => {
    assert.equal(new Set(signalIds).size, signalIds.length);
  });

  it('every page leads to pages that are there', () => {
    for (const id of signalIds) {
      const text = readFileSync(`docs/signals/${id}.md`, 'utf8');
      for (const [, target = ''] of text.matchAll(/\]\(([^)#]+\.md)/g)) {
        assert.doesNotThrow(() => readFileSync(resolve('docs/signals', target)), `${id}: ${target}`);
      }
    }
  });

  it('every failure mode is fed by signals of the registry', () => {
    const ids = new Set(signals.map(({ id }) => id));
    for (const mode of failureModes)
      assert.ok(
        mode.signals.every((id) => ids.has(id)),
        mode.id,
      );
  });
});
