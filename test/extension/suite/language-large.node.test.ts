import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { completionsAt } from '../../../src/core/author/complete/complete.js';
import { explanationsAt } from '../../../src/core/author/explain/explain.js';
import { buildCorpus } from '../../../src/core/corpus/build.js';
import { today as thisDay } from '../../../src/extension/today.js';
import { suiteOptions } from '../harness/options.js';
import { at, cutline, show, tidy } from './support/editor.js';
import { labelOf, offeredAt, typed } from './support/suggest.js';

const artifacts = 1000;
const folder = 'docs/adr/many';
const open = 'docs/adr/many/0500-change.md';
const today = thisDay();

/** Places in which somebody writes, with an entry that must be offered there. */
const writing: Readonly<Record<string, readonly [marked: string, label: string]>> = {
  'a key': [marked('¦', ''), 'work-type'],
  'a status': [marked('status: ¦', ''), 'accepted'],
  'a record': [marked('supersedes: [¦]', ''), 'ADR-0999'],
  'a record by its title': [marked('supersedes: [change177¦]', ''), 'ADR-0177'],
  'a person': [marked('consulted: ["¦"]', ''), '@lead-3'],
  'a squad': [marked('squad: ¦', ''), 'squad-1'],
  'a day': [marked('review-by: ¦', ''), today],
  'a heading': [marked('', '## ¦'), 'Consequences'],
  'a link': [marked('', 'As ADR-01¦'), 'ADR-0100'],
};

/** Words that somebody rests on. */
const resting = ['ADR-0499', 'status:', 'accepted', 'platform-and-infra', '@lead-8', 'removes'];

// One host is enough for a measurement.
if (suiteOptions().mode === 'default') describe('writing among a thousand artifacts', large);

function large(this: Mocha.Suite): void {
  this.timeout(240_000);

  before(async () => {
    const place = at(folder).fsPath;
    await mkdir(place, { recursive: true });
    for (const [path, text] of files()) await writeFile(join(place, path.slice(folder.length + 1)), text);
    await vscode.commands.executeCommand('cutline.readAgain');
    await (await cutline()).settled();
  });
  afterEach(() => tidy());
  after(async () => {
    await rm(at(folder).fsPath, { recursive: true });
    await vscode.commands.executeCommand('cutline.readAgain');
    await (await cutline()).settled();
  });

  it('is completed at once, through VS Code and by our own part alone', async () => {
    const started = performance.now();
    const corpus = buildCorpus({
      files: files().map(([path, text]) => ({ path, text })),
      paths: files().map(([path]) => path),
    });
    const reading = performance.now() - started;
    assert.equal(corpus.artifacts.length, artifacts);
    const { document } = await show(open);
    const plain = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'Plain.\n' });
    const [whole, own, peer]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < 12; round += 1)
      for (const [what, [text, label]] of Object.entries(writing)) {
        const position = await typed(document, text);
        const asked = performance.now();
        const items = await offeredAt(document, position, 0);
        whole.push(performance.now() - asked);
        assert.equal(
          items.map(labelOf).filter((each) => each === label || each.startsWith(`${label} `)).length,
          1,
          `${label} for ${what}`,
        );
        // What VS Code and its own markdown take for it where we have nothing to say.
        const waited = performance.now();
        await offeredAt(plain, new vscode.Position(0, 5), 0);
        peer.push(performance.now() - waited);
        const offset = document.offsetAt(position);
        const begun = performance.now();
        const found = completionsAt({ text: document.getText(), offset, path: open, corpus, today });
        own.push(performance.now() - begun);
        assert.ok(found.length <= 200, `${String(found.length)} entries for ${what}`);
      }
    console.log(`      completion: ${figures(own)} our own part; ${load()}`);
    console.log(`      through VS Code ${figures(whole)}, in a plain document ${figures(peer)}`);
    // Nothing is read again for it, and nobody waits for us longer than for VS Code.
    assert.ok(ninetyFifth(own) < reading / 10, `${ninetyFifth(own).toFixed(1)} ms of ${reading.toFixed(0)} ms`);
    assert.ok(
      median(own) < median(peer),
      `${median(own).toFixed(1)} ms, a plain document ${median(peer).toFixed(1)} ms`,
    );
  });

  it('is explained at once', async () => {
    const [path, text] = files()[500] ?? ['', ''];
    const started = performance.now();
    const corpus = buildCorpus({
      files: files().map(([each, words]) => ({ path: each, text: words })),
      paths: files().map(([each]) => each),
    });
    const reading = performance.now() - started;
    const artifact = corpus.artifacts.find((each) => each.path === path);
    assert.ok(artifact);
    const { document } = await show(open);
    const [whole, own]: [number[], number[]] = [[], []];
    for (let round = 0; round < 20; round += 1)
      for (const words of resting) {
        const offset = text.indexOf(words) + 2;
        const asked = performance.now();
        const found = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          document.positionAt(offset),
        );
        whole.push(performance.now() - asked);
        assert.notEqual(found.length, 0, words);
        const begun = performance.now();
        assert.notEqual(explanationsAt({ artifact, corpus, offset, today }).length, 0, words);
        own.push(performance.now() - begun);
      }
    console.log(`      hover: ${figures(own)} our own part, ${figures(whole)} through VS Code; ${load()}`);
    assert.ok(ninetyFifth(own) < reading / 10, `${ninetyFifth(own).toFixed(1)} ms of ${reading.toFixed(0)} ms`);
  });
}

function marked(line: string, below: string): string {
  return `---\nid: ADR-0500\n${line}\n---\n\n# ADR-0500: Change 500\n\n## Context\n\nX.\n\n${below}\n`;
}

function files(): [path: string, text: string][] {
  return Array.from({ length: artifacts }, (_each, number) => [
    `${folder}/${String(number).padStart(4, '0')}-change.md`,
    textOf(number),
  ]);
}

function textOf(number: number): string {
  const id = (of: number): string => `ADR-${String(of).padStart(4, '0')}`;
  return `---
id: ${id(number)}
status: ${number % 3 === 0 ? 'proposed' : 'accepted'}
date: 2026-03-${String((number % 28) + 1).padStart(2, '0')}
decision-makers: ["@lead-${String(number % 12)} (engineering)", "@pm-${String(number % 7)} (product)"]
work-type: platform-and-infra
squad: squad-${String(number % 12)}
relates-to: [${id(Math.max(number - 1, 0))}]
---

# ${id(number)}: Change ${String(number)}

## Context

It follows ${id(Math.max(number - 2, 0))}, and is worth a paragraph that somebody has to read.

## Decision

We change it. Nobody minds.

## Kill rule

If the share of changes that are used is below 4% by 2027-05-15, @lead-${String(number % 12)} removes it.
`;
}

function ninetyFifth(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function figures(times: readonly number[]): string {
  return `${median(times).toFixed(1)} ms at the median, ${ninetyFifth(times).toFixed(1)} ms at the 95th percentile of ${String(times.length)}`;
}

function load(): string {
  return `load ${String(loadavg()[0]?.toFixed(1))}`;
}
