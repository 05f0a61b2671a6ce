import * as vscode from 'vscode';

/** The address of the record whose form is in front. */
export function activeForm(): vscode.Uri | undefined {
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom && input.viewType === 'vigie.record' ? input.uri : undefined;
}
