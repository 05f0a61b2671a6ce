import * as vscode from 'vscode';
import { eventually } from './eventually.ts';

/** The quick fixes of a place. VS Code cancels a question while a document changes or an editor closes: it is asked again then. */
export function quickFixesAt(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return eventually('quick fixes', async () => {
    try {
      return await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
        'quickfix',
      );
    } catch (error) {
      if (error instanceof Error && error.message === 'Canceled') return undefined;
      throw error;
    }
  });
}
