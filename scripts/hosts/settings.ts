export type Settings = Readonly<Record<string, unknown>>;

/** What every run wants: no welcome page, nothing that reaches for the network, a theme that the page chooses. */
export const quietSettings: Settings = {
  'editor.fontFamily': "'DejaVu Sans Mono', 'Liberation Mono', Menlo, Consolas, monospace",
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.autoDetectColorScheme': true,
  'window.autoDetectHighContrast': true,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** In a browser VS Code saves by itself after a second: what a suite edits is on the disk before it has looked at it. On a desktop it does not. */
export const suiteSettings: Settings = { 'files.autoSave': 'off' };
