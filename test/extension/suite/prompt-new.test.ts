import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../harness/until.js';
import { at, cutline, tidy, write } from './support/editor.js';
import { accept, answer, asks, goBack, leave, opened, pick, tickEach } from './support/prompt.js';

const now = new Date();
const two = (part: number): string => String(part).padStart(2, '0');
const today = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

const madr = (n: number): string =>
  `---\nstatus: accepted\ndate: 2025-01-0${String(n)}\ndecision-makers: Ann\nconsulted:\n---\n\n# Use queue ${String(n)}\n\n## Context and Problem Statement\n\nMail waits.\n\n## Considered Options\n\n* A queue\n\n## Decision Outcome\n\nChosen option: "A queue", because it is there.\n`;
const nygard = (n: number): string =>
  `# ${String(n)}. Use queue ${String(n)}\n\nDate: 2025-01-0${String(n)}\n\n## Status\n\nAccepted\n\n## Context\n\nMail waits.\n\n## Decision\n\nWe use one.\n\n## Consequences\n\nFast.\n`;
const bullets = (n: number): string =>
  `# ADR-00${String(n)}: Warteschlange ${String(n)}\n\n* Status: Akzeptiert\n* Entscheider: Ann\n* Datum: 0${String(n)}.03.2025\n\n## Kontext\n\nDie Post wartet auf alle anderen.\n\n## Entscheidung\n\nWir nehmen eine.\n\n## Konsequenzen\n\nEs wird schneller.\n`;

/** Two neighbours, and what a new ADR beside them is called and says with all and with none of the answers. */
interface Dialect {
  readonly files: Readonly<Record<string, string>>;
  readonly path: string;
  readonly full: string;
  readonly bare: string;
}

const dialects: Readonly<Record<string, Dialect>> = {
  MADR: {
    files: { 'apps/shop/adr/0001-use-one.md': madr(1), 'apps/shop/adr/0002-use-two.md': madr(2) },
    path: 'apps/shop/adr/0003-keep-carts.md',
    full: `---\nstatus: proposed\ndate: ${today}\ndecision-makers: "@ann, Bo"\nconsulted:\nsquad: checkout\nwork-type: new-product-bet\n---\n\n# Keep carts\n\n## Context and Problem Statement\n\n|\n\n## Considered Options\n\n## Decision Outcome\n`,
    bare: `---\nstatus: proposed\ndate: ${today}\ndecision-makers:\nconsulted:\n---\n\n# Keep carts\n\n## Context and Problem Statement\n\n|\n\n## Considered Options\n\n## Decision Outcome\n`,
  },
  Nygard: {
    files: { 'apps/shop/adr/0001-use-one.md': nygard(1), 'apps/shop/adr/0002-use-two.md': nygard(2) },
    path: 'apps/shop/adr/0003-keep-carts.md',
    full: `# 3. Keep carts\n\nDate: ${today}\n\nDecision-makers: @ann, Bo\n\nSquad: checkout\n\nWork type: New product bet\n\n## Status\n\nProposed\n\n## Context\n\n|\n\n## Decision\n\n## Consequences\n`,
    bare: `# 3. Keep carts\n\nDate: ${today}\n\n## Status\n\nProposed\n\n## Context\n\n|\n\n## Decision\n\n## Consequences\n`,
  },
  'bullets in German': {
    files: { 'apps/shop/adr/ADR-001-Eine.md': bullets(1), 'apps/shop/adr/ADR-002-Zwei.md': bullets(2) },
    path: 'apps/shop/adr/ADR-003-Keep-carts.md',
    full: `# ADR-003: Keep carts\n\n* Status: Vorgeschlagen\n* Entscheider: @ann, Bo\n* Datum: ${today.split('-').reverse().join('.')}\n* Squad: checkout\n* Art der Arbeit: New product bet\n\n## Kontext\n\n|\n\n## Entscheidung\n\n## Konsequenzen\n`,
    bare: `# ADR-003: Keep carts\n\n* Status: Vorgeschlagen\n* Entscheider:\n* Datum: ${today.split('-').reverse().join('.')}\n\n## Kontext\n\n|\n\n## Entscheidung\n\n## Konsequenzen\n`,
  },
};

const questions = [
  'A record of its own',
  'What is decided?',
  'Which type of work',
  'Which squad',
  'Who decides?',
] as const;

/** Answers a question of the prompt for an ADR, by its place. */
const answers: readonly (() => Promise<void>)[] = [
  () => pick('An ADR'),
  () => answer('Keep carts'),
  () => pick('New product bet'),
  () => answer('checkout'),
  () => answer('@ann, Bo'),
];

async function neighbours(files: Readonly<Record<string, string>>): Promise<void> {
  const [first, ...others] = Object.entries(files);
  for (const [path, text] of others) await write(path, text);
  if (first) await opened(...first);
  for (const [path, text] of others) await opened(path, text);
}

async function exists(path: string): Promise<boolean> {
  return vscode.workspace.fs.stat(at(path)).then(
    () => true,
    () => false,
  );
}

/** The text of the active document, with a bar at the cursor. */
async function inFront(path: string): Promise<string> {
  await until(`${path} is in front`, () => vscode.window.activeTextEditor?.document.uri.path.endsWith(path) === true);
  const editor = vscode.window.activeTextEditor ?? assert.fail();
  const text = editor.document.getText();
  const cursor = editor.document.offsetAt(editor.selection.active);
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

describe('the prompt for a new decision', function () {
  this.timeout(60_000);
  for (const [name, { files, path, full, bare }] of Object.entries(dialects)) {
    describe(`beside ${name}`, () => {
      beforeEach(() => neighbours(files));
      afterEach(() => tidy(path, ...Object.keys(files)));

      it('writes all that was answered, and one undo takes the file back', async () => {
        const done = vscode.commands.executeCommand('cutline.newDecision');
        for (const [step, question] of questions.entries()) {
          await asks(question);
          await answers[step]?.();
        }
        await done;
        assert.equal(await inFront(path), full);
        await vscode.commands.executeCommand('undo');
        await until(`${path} is gone`, async () => !(await exists(path)));
      });

      it('leaves open what was skipped', async () => {
        const done = vscode.commands.executeCommand('cutline.newDecision');
        await asks(questions[0]);
        await pick('An ADR');
        await asks(questions[1]);
        await answer('Keep carts');
        await asks(questions[2]);
        await pick('Not sure yet');
        await asks(questions[3]);
        await pick('No squad');
        await asks(questions[4]);
        await accept();
        await done;
        assert.equal(await inFront(path), bare);
      });
    });
  }

  describe('left half-way', () => {
    const { files, path, full } = dialects['MADR'] ?? assert.fail();
    before(() => neighbours(files));
    after(() => tidy(path, ...Object.keys(files)));

    for (const [left, question] of questions.entries())
      it(`at “${question}” has changed nothing`, async () => {
        const done = vscode.commands.executeCommand('cutline.newDecision');
        for (const [step, each] of questions.slice(0, left).entries()) {
          await asks(each);
          await answers[step]?.();
        }
        await asks(question);
        await leave();
        await done;
        assert.equal(await exists(path), false);
        assert.deepEqual(
          vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty),
          [],
        );
      });

    it('shows the name of the file while the title is written, and remembers it on the way back', async () => {
      const done = vscode.commands.executeCommand('cutline.newDecision');
      await asks(questions[0]);
      await pick('An ADR');
      await asks(questions[1]);
      await answer('Keep carts');
      await asks(questions[2]);
      await goBack();
      await asks(path);
      await accept();
      await asks(questions[2]);
      for (const step of [2, 3, 4]) {
        await asks(questions[step] ?? '');
        await answers[step]?.();
      }
      await done;
      assert.equal(await inFront(path), full);
    });
  });

  describe('for a log', () => {
    const path = 'apps/shop/DECISIONS.md';
    const log =
      '# Decision log\n\n| Date | Decision | Reason | Kill rule | Owner |\n|---|---|---|---|---|\n| 2025-02-04 | Use a queue | Mail waits | – | @ann |\n| 2025-01-04 | Ship weekly | Smaller steps | – | Bo |\n';
    afterEach(() => tidy(path));

    const start = async (): Promise<{ readonly done: Thenable<unknown> }> => {
      const done = vscode.commands.executeCommand('cutline.newDecision');
      await asks(questions[0]);
      await pick(path);
      await asks('What is decided?');
      await answer('Keep carts | for a week');
      await asks('Why?');
      return { done };
    };

    it('adds a row where the newest one belongs, and one undo takes it back', async () => {
      const document = await opened(path, log);
      const { done } = await start();
      await answer('People switch devices');
      await asks('What would make you stop?');
      await accept();
      await asks('Who decides?');
      await tickEach('@ann');
      await done;
      await until('the row is written', () => document.getText() !== log);
      assert.equal(
        document.getText(),
        log.replace(
          '| 2025-02-04',
          `| ${today} | Keep carts \\| for a week | People switch devices | – | @ann |\n| 2025-02-04`,
        ),
      );
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), log);
    });

    it('adds a section where records are sections', async () => {
      const entry = (day: string, title: string, why: string, decision = ''): string =>
        `## ${day}: ${title}\n\n${`**Decision:** ${decision}`.trim()}\n**Reason:** ${why}\n**Owner:** @ann\n`;
      const sections = `# Decision log\n\n${entry('2025-01-04', 'Ship weekly', 'Smaller steps', 'We ship each Monday.')}\n${entry('2025-02-04', 'Use a queue', 'Mail waits', 'We use one.')}`;
      const document = await opened(path, sections);
      const { done } = await start();
      await answer('People switch devices');
      await asks('What would make you stop?');
      await accept();
      await asks('Who decides?');
      await tickEach('@ann');
      await done;
      await until('the section is written', () => document.getText() !== sections);
      assert.equal(
        document.getText(),
        `${sections}\n${entry(today, 'Keep carts | for a week', 'People switch devices')}`,
      );
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), sections);
    });

    const later: readonly (readonly [asks: string, answered: () => Promise<void>])[] = [
      ['Why?', () => answer('People switch devices')],
      ['What would make you stop?', () => accept()],
      ['Who decides?', () => tickEach('@ann')],
    ];
    for (const [left, [question]] of later.entries())
      it(`changes nothing when it is left at “${question}”`, async () => {
        const document = await opened(path, log);
        const { done } = await start();
        for (const [earlier, answered] of later.slice(0, left)) {
          await asks(earlier);
          await answered();
        }
        await asks(question);
        await leave();
        await done;
        assert.equal(document.getText(), log);
      });
  });
});

describe('the prompts for something new where a repository has none', function () {
  this.timeout(60_000);
  const none =
    'version: 1\nartifacts:\n  none: ["docs/adr/**", "docs/prd/*-*-*-*.md", "docs/prd/*-choose-*.md", "docs/*.md"]\n';
  const decision = 'docs/decisions/0001-keep-carts.md';
  const log = 'docs/decision-log-2.md';
  beforeEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await write('.cutline.yaml', none);
    await (await cutline()).settled();
  });
  afterEach(() => tidy(decision, log, '.cutline.yaml'));

  const rest = async (): Promise<void> => {
    await asks('Which type of work');
    await pick('Platform and infra');
    await asks('Which squad');
    await pick('No squad');
    await asks('Who decides?');
    await accept();
  };

  it('writes the usual ADR, with the cursor below its first question', async () => {
    const done = vscode.commands.executeCommand('cutline.newDecision');
    await asks('A record of its own');
    await pick('An ADR');
    await asks('What is decided?');
    await answer('Keep carts');
    await rest();
    await done;
    assert.equal(
      (await inFront(decision)).split('## Considered')[0],
      `---\nstatus: proposed\ndate: ${today}\ndecision-makers: []\nwork-type: platform-and-infra\n---\n\n# Keep carts\n\n## Context and Problem Statement\n\n<!-- Which question has to be decided, and why now? -->\n\n|\n\n`,
    );
  });

  it('starts a decision log', async () => {
    const done = vscode.commands.executeCommand('cutline.newDecision');
    await asks('A record of its own');
    await pick('Start a Decision Log');
    await asks('What is decided?');
    await answer('Keep carts');
    await asks('Why?');
    await answer('People switch devices');
    await asks('What would make you stop?');
    await accept();
    await asks('Who decides?');
    await answer('@ann');
    await done;
    assert.equal(
      await inFront(log),
      `# Decision log\n\n| Date | Decision | Reason | Kill rule | Owner | Status |\n| --- | --- | --- | --- | --- | --- |\n| ${today} | Keep carts | People switch devices |  | @ann | proposed ||\n`,
    );
  });
});

describe('the prompt for a new PRD', function () {
  this.timeout(60_000);
  const body = '## Problem\n\nLost.\n\n## Goals\n\n- Fewer\n\n## Non-goals\n\n- Guests\n';
  const empty = '## Problem\n\n|\n\n## Goals\n\n## Non-goals\n';
  const path = 'apps/shop/prd/003-keep-carts.md';
  const neighbour = (head: (n: number) => string): Record<string, string> => ({
    'apps/shop/prd/001-carts.md': head(1) + body,
    'apps/shop/prd/002-more.md': head(2) + body,
  });
  const forms: Readonly<Record<string, { readonly head: (n: number) => string; readonly written: string }>> = {
    'bold lines': {
      head: (n) =>
        `# PRD: Carts ${String(n)}\n\n**Status:** Draft  \n**Owner:** @ann  \n**Date:** 2025-01-0${String(n)}\n\n`,
      written: `# PRD: Keep carts\n\n**Status:** Draft  \n**Owner:** @ann  \n**Date:** ${today}  \n**Squad:** Cart crew  \n**Work type:** New product bet\n\n${empty}`,
    },
    frontmatter: {
      head: (n) =>
        `---\ntitle: Carts ${String(n)}\nstatus: draft\nowner: "@ann"\ncreated: 2025-01-0${String(n)}\nwork-type: new-product-bet\n---\n\n# Carts ${String(n)}\n\n`,
      written: `---\ntitle: Keep carts\nstatus: draft\nowner: "@ann"\ncreated: ${today}\nwork-type: new-product-bet\nsquad: Cart crew\n---\n\n# Keep carts\n\n${empty}`,
    },
    'a table': {
      head: (n) =>
        `# PRD: Carts ${String(n)}\n\n| Field | Value |\n| ----- | ----- |\n| Status | Draft |\n| Owner | @ann |\n\n`,
      written: `# PRD: Keep carts\n\n| Field | Value |\n| ----- | ----- |\n| Status | Draft |\n| Owner | @ann |\n| Squad | Cart crew |\n| Work type | New product bet |\n\n${empty}`,
    },
  };
  const files = neighbour(forms['bold lines']?.head ?? assert.fail());
  const steps: readonly (readonly [asks: string, answered: () => Promise<void>])[] = [
    ['What is to be built?', () => answer('Keep carts')],
    ['Which type of work', () => pick('New product bet')],
    ['Which squad', () => answer('Cart crew')],
    ['Who decides?', () => tickEach('@ann')],
  ];
  afterEach(() => tidy(path, ...Object.keys(files)));

  for (const [form, { head, written }] of Object.entries(forms))
    it(`writes it beside others with ${form}, and one undo takes the file back`, async () => {
      await neighbours(neighbour(head));
      const done = vscode.commands.executeCommand('cutline.newPrd');
      for (const [question, answered] of steps) {
        await asks(question);
        await answered();
      }
      await done;
      assert.equal(await inFront(path), written);
      await vscode.commands.executeCommand('undo');
      await until(`${path} is gone`, async () => !(await exists(path)));
    });

  for (const [left, [question]] of steps.entries())
    it(`changes nothing when it is left at “${question}”`, async () => {
      await neighbours(files);
      const done = vscode.commands.executeCommand('cutline.newPrd');
      for (const [earlier, answered] of steps.slice(0, left)) {
        await asks(earlier);
        await answered();
      }
      await asks(question);
      await leave();
      await done;
      assert.equal(await exists(path), false);
    });
});
