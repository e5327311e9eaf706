/**
 * @typedef {import('./take.mjs').Scene} Scene
 * @typedef {import('./window.mjs').Window} Window
 */

const exemplary = { open: 'docs/prd/0001-buy-again.md', words: 'Buy again' };
const faulty = { open: 'docs/prd/0002-pay-in-three.md', words: 'Pay in three' };
const media = 'media';
const review = '.cache/screenshots';

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

/** @param {'matrix' | 'done'} tab @returns {(window: Window) => Promise<void>} */
function panel(tab) {
  return async (window) => {
    const frame = await window.openPanel(exemplary.words);
    await window.maximizePanel();
    await frame.locator(`#tab-${tab}`).click();
    await frame.locator(`#view-${tab}`).waitFor();
  };
}

const large = { width: 1440, height: 936, scale: 1.5 };
/** Its height is then made to fit. */
const middle = { width: 1080, height: 840, scale: 1.5 };
const small = { width: 900, height: 480, scale: 1.5 };
const narrow = { width: 320, height: 1400, scale: 1.5 };
/** Zooming a window by two halves what fits in. */
const zoomed = { width: 720, height: 450, scale: 2 };

/** @type {(theme: Scene['theme'], tab: 'matrix' | 'done', rest: Pick<Scene, 'folder' | 'size'> & { suffix?: string }) => Scene} */
const panelScene = (theme, tab, { folder, size, suffix = '' }) => ({
  name: `panel-${tab}-${theme}${suffix}`,
  folder,
  theme,
  size,
  open: exemplary.open,
  show: panel(tab),
  atLast: async (window) => {
    // The mouse that chose the tab would else point at something in a smaller window.
    await window.page.mouse.move(size.width / 2, 48);
    if (size === middle) await window.fit(tab === 'matrix' ? '.matrix table' : '.done');
  },
});

/** @type {(theme: Scene['theme'], rest: Pick<Scene, 'folder' | 'size'> & { suffix?: string }) => Scene[]} */
const both = (theme, rest) => [panelScene(theme, 'matrix', rest), panelScene(theme, 'done', rest)];

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
  ...both('hc-dark', { folder: review, size: middle }),
  ...both('hc-light', { folder: review, size: middle }),
  ...both('dark', { folder: review, size: narrow, suffix: '-narrow' }),
  ...both('light', { folder: review, size: zoomed, suffix: '-zoomed' }),
  { name: 'editor-hc-dark', folder: review, theme: 'hc-dark', size: large, open: faulty.open, show: editor },
  { name: 'editor-hc-light', folder: review, theme: 'hc-light', size: large, open: faulty.open, show: editor },
  { name: 'editor-light', folder: review, theme: 'light', size: large, open: faulty.open, show: editor },
];
