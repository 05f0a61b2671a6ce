/** In the settings, the provider that stands for VS Code's own models. */
export const vscodeProvider = 'vscode';
