import * as vscode from 'vscode';

/** The form's name in `package.json`. */
export const recordFormType = 'vigie.record';

/** In a column, where one is given; otherwise where VS Code puts it. */
export async function openRecordForm(uri: vscode.Uri, column?: number): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', uri, recordFormType, column);
}

/** The address of the record whose form is in front, if one is. */
export function activeForm(): vscode.Uri | undefined {
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputCustom && input.viewType === recordFormType ? input.uri : undefined;
}
