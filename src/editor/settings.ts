import * as vscode from 'vscode';

/** A person's own choices. What a team decides lives in its policy. */
export interface Settings {
  readonly enabled: boolean;
  readonly run: 'onType' | 'onSave';
  readonly checkWorkspace: boolean;
  readonly codeLens: boolean;
}

const section = 'vigie';

/** Settings that hold for a resource; they may differ by workspace folder. */
export function settingsFor(scope: vscode.ConfigurationScope | undefined): Settings {
  const configuration = vscode.workspace.getConfiguration(section, scope ?? null);
  return {
    enabled: configuration.get('enabled', true),
    run: configuration.get('run') === 'onSave' ? 'onSave' : 'onType',
    checkWorkspace: configuration.get('checkWorkspace', true),
    codeLens: configuration.get('codeLens', true),
  };
}

export function onDidChangeSetting(name: keyof Settings, listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`${section}.${name}`)) listener();
  });
}

/** Turns the lenses on or off where they were last decided: the workspace if it says something, else for the person. */
export async function toggleCodeLens(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(section);
  const inWorkspace = configuration.inspect('codeLens')?.workspaceValue !== undefined;
  const target = inWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await configuration.update('codeLens', !configuration.get('codeLens', true), target);
}
