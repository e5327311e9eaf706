import { writing } from './writing.mjs';

/**
 * @typedef {import('./take.mjs').Scene} Scene
 * @typedef {import('./window.mjs').Window} Window
 * @typedef {'matrix' | 'done' | 'signals'} Tab
 */

const exemplary = { open: 'docs/prd/0001-buy-again.md', words: 'Buy again' };
const faulty = { open: 'docs/prd/0002-pay-in-three.md', words: 'Pay in three' };
const media = 'media';
const review = '.cache/screenshots';
/** Decisions of a team under tension, added to the sample. */
const busy = 'test/fixtures/panel/busy';
const ends = { matrix: '.matrix table', done: '.done', signals: '.signals' };

/** @param {Window} window */
async function editor(window) {
  const frame = await window.openPanel(faulty.words);
  await frame.locator('#tab-done').click();
  await window.focusEditor();
  await window.widen(90);
  await window.goTo(69, 1);
  await window.hover('revisit', 'We will revisit this');
}

/** @param {Window} window */
async function quickFix(window) {
  await window.page.locator('.squiggly-error').first().waitFor();
  // From the end, so that there is room below the words, and behind them, so that they can be read.
  await window.goTo(69, 1);
  await window.goTo(60, 44);
  await window.keyboard.press('Control+.');
  await window.page.locator('.action-widget .monaco-list-row.action').first().waitFor();
}

/** @param {Tab} tab @returns {(window: Window) => Promise<void>} */
function panel(tab) {
  return async (window) => {
    const frame = await window.openPanel(exemplary.words);
    await window.maximizePanel();
    await frame.locator(`#tab-${tab}`).click();
    await frame.locator(`#view-${tab}`).waitFor();
  };
}

/** Everything that is open, with what can be done to an item. @param {Window} window */
async function everything(window) {
  const frame = await window.openPanel(exemplary.words);
  await window.maximizePanel();
  await frame.locator('button.tool', { hasText: 'All decisions' }).click();
  await frame.locator('#tab-done').click();
  await frame.locator('.list .item-end .tool').first().click();
  await frame.locator('.add-item').nth(1).click();
}

/** Only some of the matrix, with a row that is being edited. @param {Window} window */
async function filtered(window) {
  const frame = await window.openPanel(exemplary.words);
  await window.maximizePanel();
  await frame.locator('button.tool', { hasText: 'Departures only' }).click();
  await frame.locator('.filters-shown', { hasText: 'shown' }).waitFor();
  await frame.locator('th .tool').first().click();
}

/** The evidence of the first failure mode. @param {Window} window */
async function evidence(window) {
  await panel('signals')(window);
  const frame = await window.openPanel('failure mode');
  await frame.locator('.mode .signal > summary').first().click();
  await frame.locator('.tax > summary').first().click();
}

const large = { width: 1440, height: 936, scale: 1.5 };
/** Its height is then made to fit. */
const middle = { width: 1080, height: 840, scale: 1.5 };
const small = { width: 900, height: 480, scale: 1.5 };
const narrow = { width: 320, height: 1400, scale: 1.5 };
/** Zooming a window by two halves what fits in. */
const zoomed = { width: 720, height: 450, scale: 2 };

/** @type {(theme: Scene['theme'], tab: Tab, rest: Pick<Scene, 'folder' | 'size' | 'add'> & { suffix?: string }) => Scene} */
const panelScene = (theme, tab, { folder, size, add, suffix = '' }) => ({
  name: `panel-${tab}-${theme}${suffix}`,
  folder,
  theme,
  size,
  open: exemplary.open,
  ...(add === undefined ? {} : { add }),
  show: panel(tab),
  atLast: async (window) => {
    // The mouse that chose the tab would else point at something in a smaller window.
    await window.page.mouse.move(size.width / 2, 48);
    if (size === middle) await window.fit(ends[tab]);
  },
});

/** Each tab; the signals are those of a team that has some. @type {(theme: Scene['theme'], rest: Pick<Scene, 'folder' | 'size'> & { suffix?: string }) => Scene[]} */
const each = (theme, rest) => [
  panelScene(theme, 'matrix', rest),
  panelScene(theme, 'done', rest),
  panelScene(theme, 'signals', { ...rest, add: busy }),
];

/** A scene of its own. @type {(name: string, theme: Scene['theme'], show: Scene['show'], end?: string) => Scene} */
const panelAt = (name, theme, show, end) => ({
  name: `panel-${name}-${theme}`,
  folder: review,
  theme,
  size: middle,
  open: exemplary.open,
  add: busy,
  show,
  ...(end === undefined ? {} : { atLast: (window) => window.fit(end) }),
});

/** What the sample's prepared branch changes. @type {(theme: Scene['theme'], folder: string) => Scene} */
const changes = (theme, folder) => ({
  name: `panel-changes-${theme}`,
  folder,
  theme,
  size: middle,
  open: exemplary.open,
  onBranch: true,
  show: async (window) => {
    const frame = await window.openPanel(exemplary.words);
    await window.maximizePanel();
    await frame.locator('#tab-changes').click();
    await frame.locator('.changes-list').first().waitFor();
  },
  atLast: async (window) => {
    await window.page.mouse.move(middle.width / 2, 48);
    await window.fit('.changes');
  },
});

/** What the panel says where it has little to show. @type {(name: string, theme: Scene['theme'], show: (window: Window) => Promise<void>) => Scene} */
const little = (name, theme, show) => ({
  name: `panel-${name}-${theme}`,
  folder: review,
  theme,
  size: small,
  open: exemplary.open,
  show: async (window) => {
    await show(window);
    await window.maximizePanel();
  },
});

/** Opened beside a file that decides nothing. @param {Window} window */
async function beside(window) {
  await window.keyboard.press('Control+P');
  await window.page.locator('.quick-input-widget input').first().fill('README.md');
  await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'README.md' }).first().waitFor();
  await window.keyboard.press('Enter');
  await window.page.locator('.tab', { hasText: 'README.md' }).first().waitFor();
  await window.openPanel('is not a decision that Cutline knows');
}

/** The Changes tab of a branch that changes nothing. @param {Window} window */
async function unchanged(window) {
  const frame = await window.openPanel(exemplary.words);
  await frame.locator('#tab-changes').click();
  await frame.locator('.changes').first().waitFor();
}

/** A search that finds nothing. @param {Window} window */
async function searched(window) {
  const frame = await window.openPanel(exemplary.words);
  await frame.locator('.field-search input').fill('nothing says this');
  await frame.locator('text=No artifact').first().waitFor();
}

/** Every picture. @type {readonly Scene[]} */
export const scenes = [
  { name: 'editor-dark', folder: media, theme: 'dark', size: large, open: faulty.open, show: editor },
  {
    name: 'quick-fix-dark',
    folder: media,
    theme: 'dark',
    size: small,
    open: faulty.open,
    show: (window) => window.goTo(69, 1),
    atLast: quickFix,
  },
  panelScene('dark', 'matrix', { folder: media, size: middle }),
  panelScene('light', 'matrix', { folder: media, size: middle }),
  panelScene('dark', 'done', { folder: media, size: middle }),
  panelScene('light', 'done', { folder: media, size: middle }),
  changes('dark', media),
  changes('light', review),
  changes('hc-dark', review),
  changes('hc-light', review),
  { ...changes('dark', review), name: 'panel-changes-dark-narrow', size: narrow },
  little('not-an-artifact', 'dark', beside),
  little('not-an-artifact', 'hc-light', beside),
  little('no-change', 'light', unchanged),
  little('no-match', 'dark', searched),
  ...each('hc-dark', { folder: review, size: middle }),
  ...each('hc-light', { folder: review, size: middle }),
  ...each('dark', { folder: review, size: narrow, suffix: '-narrow' }),
  ...each('light', { folder: review, size: zoomed, suffix: '-zoomed' }),
  panelScene('dark', 'signals', { folder: media, size: middle, add: busy }),
  panelScene('light', 'signals', { folder: media, size: middle, add: busy }),
  panelScene('light', 'signals', { folder: review, size: middle, suffix: '-empty' }),
  panelAt('everything', 'dark', everything, '.done'),
  panelAt('filtered', 'light', filtered, '.matrix table'),
  panelAt('evidence', 'dark', evidence, '.signals'),
  { name: 'editor-hc-dark', folder: review, theme: 'hc-dark', size: large, open: faulty.open, show: editor },
  { name: 'editor-hc-light', folder: review, theme: 'hc-light', size: large, open: faulty.open, show: editor },
  { name: 'editor-light', folder: review, theme: 'light', size: large, open: faulty.open, show: editor },
  ...writing,
];
