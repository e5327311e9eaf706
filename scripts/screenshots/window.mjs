import { setTimeout as sleep } from 'node:timers/promises';
import { findWebview } from '../host/webviews.mjs';
import { Problem } from '../lib/problem.mjs';

/** @typedef {ReturnType<typeof openWindow>} Window */

/** How long anything in the window may take. The machine may be busy. */
const patience = 30_000;
const panelTitle = 'Tension Panel';

/**
 * What a person does in a VS Code window, by keyboard and mouse.
 * @param {import('playwright-core').Page} page
 */
export function openWindow(page) {
  page.setDefaultTimeout(patience);
  const { keyboard } = page;

  const widget = page.locator('.quick-input-widget');

  /** Chooses a command of the palette by its full title. @param {string} title */
  const choose = async (title) => {
    const input = widget.locator('input').first();
    // A webview that is only coming up swallows the key.
    for (let turn = 0; turn < 10 && !(await input.isVisible()); turn += 1) {
      await keyboard.press('F1');
      await input.waitFor({ timeout: 3000 }).catch(() => undefined);
    }
    await input.fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await keyboard.press('Enter');
  };

  /** Runs a command of the palette by its full title. @param {string} title */
  const command = async (title) => {
    await choose(title);
    await widget.waitFor({ state: 'hidden' });
  };

  /** Waits until a prompt asks, by words of its title, its list or the line above it. @param {string} words */
  const asked = async (words) => {
    for (const end = Date.now() + patience; Date.now() < end;) {
      await sleep(100);
      if (!(await widget.locator('.quick-input-title').isVisible())) continue;
      const placeholder = await widget.locator('input').last().getAttribute('placeholder');
      if (`${placeholder ?? ''} ${await widget.innerText()}`.includes(words)) return;
    }
    throw new Error(`No prompt asks "${words}".`);
  };

  /** Runs a command that asks, up to its first question. @param {string} title @param {string} words */
  const prompt = async (title, words) => {
    await choose(title);
    await asked(words);
  };

  /** Types an answer and sends it. @param {string} text */
  const answer = async (text) => {
    await widget.locator('.quick-input-box input').first().fill(text);
    await keyboard.press('Enter');
  };

  /** Leaves a view of the side bar alone in it. @param {string} title */
  const alone = async (title) => {
    const others = page.locator('.sidebar .pane-header.expanded').filter({ hasNotText: title });
    while ((await others.count()) > 0) await others.first().locator('.title').click();
  };

  /** Gives the keyboard to the editor. */
  const focusEditor = () => command('View: Focus First Editor Group');

  /** Waits for the workbench, the opened file and the findings in it, or for its being read without any. */
  const ready = async () => {
    await page.locator('.editor-instance .view-line').first().waitFor();
    await page.locator('.contentWidgets .codelens-decoration', { hasText: panelTitle }).first().waitFor();
    if (await page.locator('.part.sidebar').isVisible()) await command('View: Close Primary Side Bar');
    await focusEditor();
  };

  /** The panel's document, once it shows the words. @param {string} words */
  const panel = async (words) => {
    const frame = await findWebview(page, { title: panelTitle, selector: `main:has-text("${words}")` }, patience);
    return frame;
  };

  /** Puts the cursor at a line and column of the editor in front. @param {number} line @param {number} column */
  const goTo = async (line, column) => {
    await keyboard.press('Control+G');
    const input = page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };

  /** Opens the Tension Panel beside the editor and waits until it shows the words. @param {string} words */
  const openPanel = async (words) => {
    await command('Cutline: Open Tension Panel');
    return panel(words);
  };

  /** Gives the whole window to the panel. */
  const maximizePanel = async () => {
    await page.locator('.tab', { hasText: panelTitle }).first().click();
    await command('View: Maximize Editor Group');
  };

  /** Makes the first editor group wider by so many pixels. @param {number} pixels */
  const widen = async (pixels) => {
    const box = await page.locator('.editor-group-container').first().boundingBox();
    if (!box) throw new Error('There is no editor group.');
    const [x, y] = [box.x + box.width, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + pixels, y, { steps: 4 });
    await page.mouse.up();
  };

  /** Rests the mouse on a word of the editor in front until its hover shows. @param {string} word @param {string} line */
  const hover = async (word, line) => {
    const words = page.locator('.editor-instance .view-line', { hasText: line }).first();
    await words
      .getByText(word)
      .first()
      .hover({ position: { x: 60, y: 9 } });
    await page.locator('.monaco-hover .hover-row').first().waitFor();
  };

  /** Changes the size of the window. @param {{ width: number, height: number }} size */
  const resize = (size) => page.setViewportSize(size);

  /** Makes the window as high as it must be to show the panel down to the end of an element. @param {string} selector */
  const fit = async (selector) => {
    const frame = await findWebview(page, { title: panelTitle, selector }, patience);
    const box = await frame.locator(selector).boundingBox();
    const width = page.viewportSize()?.width;
    if (!box || !width) throw new Error(`The panel does not show ${selector}.`);
    await resize({ width, height: Math.ceil(box.y + box.height + 16) });
  };

  /** A picture of the window, once two in a row are the same. */
  const picture = async () => {
    /** @type {Buffer | undefined} */
    let last;
    for (const end = Date.now() + patience; Date.now() < end;) {
      const next = await page.screenshot({ caret: 'hide', animations: 'disabled' });
      if (last?.equals(next)) return next;
      last = next;
      await sleep(300);
    }
    throw new Problem('The window does not come to rest, so no picture of it would be the same twice.', 1);
  };

  return {
    page,
    keyboard,
    ready,
    focusEditor,
    command,
    prompt,
    asked,
    answer,
    alone,
    goTo,
    openPanel,
    maximizePanel,
    widen,
    hover,
    resize,
    fit,
    picture,
  };
}
