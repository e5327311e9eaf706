import { quietSettings, trustEverything } from '../host/settings.mjs';

/** The colour themes that pictures are taken in, by the names that VS Code gives them. */
export const themes = {
  dark: 'Dark 2026',
  light: 'Light 2026',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

/** User settings for every picture: nothing that moves, nothing that is not spoken of. */
export const pictureSettings = {
  ...quietSettings,
  ...trustEverything,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'window.title': 'checkout',
  'workbench.activityBar.location': 'hidden',
  'workbench.editor.empty.hint': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.navigationControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.statusBar.visible': false,
  'workbench.reduceMotion': 'on',
  'workbench.list.smoothScrolling': false,
  'breadcrumbs.enabled': false,
  'problems.defaultViewMode': 'tree',
  'editor.cursorBlinking': 'solid',
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.fontSize': 14,
  'editor.folding': false,
  'editor.glyphMargin': false,
  'editor.guides.indentation': false,
  'editor.hover.delay': 100,
  'editor.lightbulb.enabled': 'off',
  'editor.lineNumbersMinChars': 3,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.overviewRulerBorder': false,
  'editor.renderLineHighlight': 'none',
  'editor.scrollBeyondLastLine': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.stickyScroll.enabled': false,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.wordWrap': 'on',
  'git.enabled': false,
};
