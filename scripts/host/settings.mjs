/** User settings for every VS Code that our scripts start: no network, no surveys, no welcome. */
export const quietSettings = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.autofetch': false,
  'git.openRepositoryInParentFolders': 'never',
  'npm.fetchOnlinePackageInfo': false,
  'json.schemaDownload.enable': false,
  'window.autoDetectColorScheme': false,
  // VS Code in a browser saves by itself, one on the desktop does not; a person here sees the same in both.
  'files.autoSave': 'off',
};

/** The setting that opens every folder as trusted; without it a served VS Code starts in Restricted Mode. */
export const trustEverything = { 'security.workspace.trust.enabled': false };

/** Settings under which the folder stays in Restricted Mode, without a question to the user. */
export const restrictedMode = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};
