/**
 * @typedef {import('./take.mjs').Scene} Scene
 * @typedef {import('./window.mjs').Window} Window
 * @typedef {Scene['theme']} Theme
 */

const prd = 'docs/prd/0001-buy-again.md';
const draft = 'docs/prd/0003-choose-a-delivery-slot.md';
const faulty = 'docs/prd/0002-pay-in-three.md';
/** What is shipped with the extension is small. */
const little = { width: 640, height: 360, scale: 1.5 };
/** For a prompt the head of a window is enough. */
const slip = { width: 600, height: 260, scale: 1.5 };
const card = { width: 760, height: 400, scale: 1.5 };
const tall = { width: 900, height: 640, scale: 1.5 };

/** A prompt: its command, its first question, and what a person answers before the picture. */
const prompts = {
  newPrd: async (/** @type {Window} */ window) => {
    await window.prompt('Cutline: New PRD…', 'title');
    await window.answer('Send a parcel to a locker');
    await window.asked('Which type of work is this?');
  },
  newDecision: async (/** @type {Window} */ window) => {
    await window.prompt('Cutline: New Decision…', 'A record of its own');
  },
  drawCutLine: async (/** @type {Window} */ window) => {
    await window.prompt('Cutline: Draw the Cut Line…', 'If time halves');
    await window.keyboard.press('Enter');
    await window.asked('2/');
  },
  nameNonGoals: async (/** @type {Window} */ window) => {
    await window.prompt('Cutline: Name the Non-Goals…', 'not build');
  },
  writeKillRule: async (/** @type {Window} */ window) => {
    await window.prompt('Cutline: Write a Kill Rule…', 'Which metric shows');
    await window.answer('slots chosen');
    await window.asked('Below or above');
    await window.answer('below 20 %');
    await window.asked('By when');
  },
  bindToMatrix: async (/** @type {Window} */ window) => {
    await window.prompt('Cutline: Bind to the Matrix…', 'Which type of work');
  },
  addDefinitionOfDone: async (/** @type {Window} */ window) => {
    await window.prompt('Cutline: Add Definition of Done…', 'Untick what');
  },
  supersede: async (/** @type {Window} */ window) => {
    await window.prompt('Cutline: Supersede This Decision…', 'What is decided instead');
    await window.keyboard.type('Keep the cart where the customer is');
  },
  renumber: async (/** @type {Window} */ window) => {
    await window.prompt('Cutline: Renumber…', 'Renumber ADR');
  },
};

/** @typedef {keyof typeof prompts} Prompt */

/** Where each prompt is shown: a document in which it has something to ask. @type {Record<Prompt, string>} */
const subjects = {
  newPrd: prd,
  newDecision: prd,
  drawCutLine: faulty,
  nameNonGoals: draft,
  writeKillRule: draft,
  bindToMatrix: draft,
  addDefinitionOfDone: draft,
  supersede: 'docs/adr/0004-move-the-cart-to-the-server.md',
  renumber: 'docs/adr/0005-round-tax-on-each-line.md',
};

/** @param {Window} window */
async function decisions(window) {
  await window.command('Explorer: Focus on Decisions View');
  await window.alone('Decisions');
  await window.page.locator('.pane .monaco-list-row', { hasText: 'Buy again' }).first().waitFor();
}

/** @param {Window} window */
async function finding(window) {
  await window.page.locator('.squiggly-error').first().waitFor();
  await window.goTo(69, 1);
  await window.goTo(60, 44);
  const menu = window.page.locator('.action-widget .monaco-list-row.action').first();
  // The editor that still comes to rest closes the menu.
  for (let turn = 0; turn < 10 && !(await menu.isVisible()); turn += 1) {
    await window.keyboard.press('Control+.');
    await menu.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
}

/** @param {Window} window */
async function tension(window) {
  await window.openPanel('Buy again');
  await window.maximizePanel();
}

/** A picture of a prompt. @type {(prompt: Prompt, theme: Theme, rest: Pick<Scene, 'name' | 'folder' | 'size'>) => Scene} */
const promptScene = (prompt, theme, rest) => ({
  ...rest,
  theme,
  open: subjects[prompt],
  show: () => Promise.resolve(),
  atLast: prompts[prompt],
});

/** The pictures of the walkthrough in one theme; those of high contrast would double what is shipped. @type {(theme: Theme) => Scene[]} */
const walkthrough = (theme) => {
  const own = { folder: 'media/walkthrough', size: little, theme };
  return [
    promptScene('newPrd', theme, { ...own, size: slip, name: `write-${theme}` }),
    promptScene('drawCutLine', theme, { ...own, size: slip, name: `cut-${theme}` }),
    { ...own, name: `mend-${theme}`, open: faulty, show: (window) => window.goTo(69, 1), atLast: finding },
    { ...own, name: `tension-${theme}`, open: prd, show: tension },
    { ...own, name: `overview-${theme}`, open: prd, show: decisions },
  ];
};

/** The pictures of what helps to write: the Decisions view, the walkthrough and each prompt. @type {readonly Scene[]} */
export const writing = [
  { name: 'decisions-dark', folder: 'media', theme: 'dark', size: tall, open: prd, show: decisions },
  .../** @type {const} */ (['light', 'hc-dark', 'hc-light']).map((theme) => ({
    name: `decisions-${theme}`,
    folder: '.cache/screenshots',
    theme,
    size: tall,
    open: prd,
    show: decisions,
  })),
  ...walkthrough('dark'),
  ...walkthrough('light'),
  .../** @type {Prompt[]} */ (Object.keys(prompts)).map((prompt) =>
    promptScene(prompt, 'dark', { name: `prompt-${prompt}-dark`, folder: 'media', size: card }),
  ),
];
