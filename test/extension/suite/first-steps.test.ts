import * as vscode from 'vscode';
import { suiteOptions } from '../harness/options.js';
import { workbench } from '../harness/page.js';
import { until } from '../harness/until.js';
import { at, cutline, show, tidy, write } from './support/editor.js';
import { asks, leave } from './support/prompt.js';
import { linesAre, openDecisions } from './support/tree.js';

describe('the first steps', () => {
  before(async () => {
    await (await cutline()).settled();
  });
  afterEach(() => tidy('.cutline.yaml'));

  it('begin in the view of a folder without decisions, which leads to the first record', async () => {
    await openDecisions();
    await linesAre('the decisions', (lines) => lines.length > 5);
    await write('.cutline.yaml', 'version: 1\nartifacts:\n  none: ["**"]\n');
    const welcome = '.pane:has(.title:text-is("Decisions")) .welcome-view-content';
    await until(
      'the view leads on',
      async () =>
        (await workbench.count(welcome)) > 0 &&
        (await workbench.text(welcome)).includes('No PRD, ADR or decision log was found here.'),
    );
    await workbench.click(`${welcome} .monaco-button:has-text("New PRD")`);
    await asks('What is to be built?');
    await leave();
    await vscode.workspace.fs.delete(at('.cutline.yaml'));
    await linesAre('the decisions again', (lines) => lines.length > 5);
  });

  it('are a walkthrough of five, which tick as they are taken', async () => {
    await show('docs/prd/0002-pay-in-three.md');
    await vscode.commands.executeCommand(
      'workbench.action.openWalkthrough',
      `${suiteOptions().extension}#start`,
      false,
    );
    const steps = '.getting-started-step';
    await workbench.waitFor(`${steps}:has-text("Draw the cut line")`);
    await until('there are five', async () => (await workbench.count(steps)) === 5);
    const step = `${steps}:has-text("Look at the tension")`;
    await workbench.click(step);
    await workbench.click(`${step} .monaco-button:has-text("Open Tension Panel")`);
    const done = `${step} .codicon.complete`;
    await until('the step is ticked', async () => (await workbench.count(done)) > 0);
  });
});
