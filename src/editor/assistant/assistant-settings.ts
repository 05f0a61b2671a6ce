import * as vscode from 'vscode';

/**
 * A person's own choices for the assistant, for all their workspaces: a folder's settings cannot send a question, or the key of
 * a server, anywhere.
 */
export interface AssistantSettings {
  /** Id of the provider in the catalogue, `vscode` for VS Code's own models; empty for none. */
  readonly provider: string;
  /** Address of its API; empty for the provider's own. */
  readonly address: string;
  /** Empty for the one that the policy proposes, else the first that is listed. */
  readonly model: string;
  /** Whether conversations are kept on this machine. */
  readonly keepHistory: boolean;
}

const section = 'vigie.assistant';

export function assistantSettings(): AssistantSettings {
  const configuration = vscode.workspace.getConfiguration(section);
  return {
    provider: configuration.get('provider', ''),
    address: configuration.get('address', ''),
    model: configuration.get('model', ''),
    keepHistory: configuration.get('keepHistory', false),
  };
}

export async function changeAssistantSettings(changes: Partial<AssistantSettings>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(section);
  for (const [name, value] of Object.entries(changes)) {
    await configuration.update(name, value, vscode.ConfigurationTarget.Global);
  }
}

export function onDidChangeAssistantSettings(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}
