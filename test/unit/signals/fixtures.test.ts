import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureModes } from '../../../src/core/signals/failure-modes.js';
import { signalIds, signals } from '../../../src/core/signals/registry.js';
import type { SignalsView, SignalView } from '../../../src/core/tension/signals.js';
import { signalCases, tabOf } from './support.js';

describe('signals and failure modes', () => {
  const cases = signalCases();

  for (const each of cases) {
    it(`${each.id}: ${each.name.replaceAll('-', ' ')}`, () => {
      const { signals: view } = tabOf(each);
      const isShown = shownIn(view).includes(each.id);
      assert.equal(isShown, each.name.startsWith('shows-'), linesOf(view).join('\n'));
      const file = join(each.folder, 'expected.txt');
      const text = `${linesOf(view).join('\n')}\n`;
      if (process.env.UPDATE_FIXTURES === '1') writeFileSync(file, text);
      assert.equal(text, existsSync(file) ? readFileSync(file, 'utf8') : '', 'UPDATE_FIXTURES=1 writes expected.txt');
    });
  }

  for (const id of signalIds) {
    it(`${id} has a case that shows it, and one that nearly does`, () => {
      const own = cases.filter((each) => each.id === id).map(({ name }) => name);
      assert.ok(own.some((name) => name.startsWith('shows-')));
      assert.ok(own.some((name) => name.startsWith('nearly-')));
    });
  }

  it('each failure mode has signals about at least two things, and each of them is there', () => {
    for (const mode of failureModes) {
      const own = signals.filter(({ id }) => mode.signals.includes(id));
      assert.equal(own.length, mode.signals.length, mode.id);
      assert.ok(new Set(own.map(({ about }) => about)).size >= 2, mode.id);
    }
  });
});

function shownIn({ modes, single }: SignalsView): string[] {
  return [...modes.flatMap((mode) => [mode, ...mode.signals]), ...single].map(({ id }) => id);
}

function linesOf({ modes, single, muted, needsBase }: SignalsView): string[] {
  return [
    ...modes.flatMap(({ id, agree, signals: own }) => [`mode ${id}: ${agree}`, ...own.flatMap(evidenceOf)]),
    ...single.flatMap(evidenceOf),
    ...muted.map(({ id, reason, count, at }) => `muted ${id}: ${reason} (${String(count)}, ${at?.path ?? 'nowhere'})`),
    ...needsBase.map(({ id }) => `needs a base: ${id}`),
  ];
}

function evidenceOf({ id, evidence }: SignalView): string[] {
  return [`signal ${id}`, ...evidence.map(({ name, says, at }) => `  ${at.path}:${String(at.line)} ${name}: ${says}`)];
}
