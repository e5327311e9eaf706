import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { suiteOptions } from '../harness/options.js';
import { until } from '../harness/until.js';
import { at, cutline, show, tidy } from './support/editor.js';
import { openPanel, page, shows, tool } from './support/panel.js';

const artifacts = 1000;
const folder = 'docs/many';
const rows = ['new-product-bet', 'revenue-critical-flow', 'platform-and-infra', 'compliance-and-security'];

// One host is enough for a measurement.
if (suiteOptions().mode === 'default') describe('the Tension Panel with a thousand artifacts', large);

function large(this: Mocha.Suite): void {
  this.timeout(240_000);

  before(async () => {
    const place = at(folder).fsPath;
    await mkdir(place, { recursive: true });
    for (let number = 0; number < artifacts; number += 1)
      await writeFile(join(place, `${String(number).padStart(4, '0')}-change.md`), textOf(number));
    await vscode.commands.executeCommand('cutline.readAgain');
    await (await cutline()).settled();
  });
  afterEach(() => tidy());
  after(async () => {
    await rm(at(folder).fsPath, { recursive: true });
    await vscode.commands.executeCommand('cutline.readAgain');
    await (await cutline()).settled();
  });

  it('opens soon after they are read, and draws an edit at once', async () => {
    const { document } = await show(`${folder}/0500-change.md`);
    const started = performance.now();
    await openPanel('Change 500');
    await page.waitFor('.entries-many .entry');
    const opened = performance.now() - started;
    assert.ok((await page.count('.entry')) >= artifacts);

    // What the page listens with is there before this, so each event has been drawn when it comes here.
    await page.evaluate(`void (() => {
      window.costs = [];
      addEventListener('message', ({ data, timeStamp }) => {
        if (data.kind === 'patch') window.costs.push(performance.now() - timeStamp);
      });
    })()`);
    const drawn: number[] = [];
    for (const word of ['Great', 'Greater']) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().indexOf('Change 500')), `${word} `);
      assert.ok(await vscode.workspace.applyEdit(edit));
      const title = `${word} Change 500`;
      await until('it is drawn', async () => (await page.text('header h1')).includes(title), 60_000);
      drawn.push(Math.min(...(await page.evaluate<number[]>('window.costs.splice(0)'))));
    }
    const atBest = Math.min(...drawn);
    // The page draws in the middle of the event: all thousand anew.
    const anew = await page.evaluate<number>(`(() => {
      const show = (tab) => dispatchEvent(new MessageEvent('message', { data: { kind: 'tab', tab } }));
      show('changes');
      const started = performance.now();
      show('matrix');
      return performance.now() - started;
    })()`);
    const scrolled = await page.evaluate<number>(`new Promise((resolve) => {
      const times = [];
      const step = (now) => {
        times.push(now);
        if (times.length === 31) resolve((times[30] - times[0]) / 30);
        else { scrollBy(0, 400); requestAnimationFrame(step); }
      };
      requestAnimationFrame(step);
    })`);
    const words = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;
    console.log(
      `      opened in ${words(opened)}, an edit drawn in ${words(atBest)}, everything anew in ${words(anew)}, a frame of scrolling ${words(scrolled)}; load ${String(loadavg()[0]?.toFixed(1))}`,
    );
    // Far more than what is wanted, for other work on the machine must not fail it; what is drawn is compared with itself.
    assert.ok(opened < 15_000, `opened in ${words(opened)}`);
    assert.ok(atBest < anew, `an edit drawn in ${words(atBest)}, everything anew in ${words(anew)}`);
  });

  it('is searched in all of them', async () => {
    await show(`${folder}/0500-change.md`);
    await openPanel('Change 500');
    await page.fill('.field-search input', 'prd-177');
    await shows('10 artifacts shown.');
    await page.click(tool('Show all'));
    await page.waitFor('.entries-many .entry');
  });
}

function textOf(number: number): string {
  const row = rows[number % rows.length] ?? '';
  return `---
type: prd
id: PRD-${String(number + 1000)}
status: ${number % 3 === 0 ? 'accepted' : 'proposed'}
work-type: ${row}
squad: squad-${String(number % 12)}
final-call: ${number % 5 === 0 ? 'legal' : 'product'}
---

# Change ${String(number)}

## Definition of done

- [ ] Seen by somebody outside (product)
- [x] Tests (engineering)
`;
}
