import * as vscode from 'vscode';
import { eventually } from './eventually.ts';

/** The quick fixes of a place, once there is one: each finding can lead to the page of its rule. VS Code cancels a question while a document changes or an editor closes: it is asked again then. */
export function quickFixesAt(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return eventually('quick fixes', async () => {
    try {
      const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
        'quickfix',
      );
      return fixes.length > 0 && fixes;
    } catch (error) {
      if (error instanceof Error && error.message === 'Canceled') return undefined;
      throw error;
    }
  });
}
