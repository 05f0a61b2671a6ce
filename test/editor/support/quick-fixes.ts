import * as vscode from 'vscode';
import { eventually } from './eventually.ts';

/** The quick fixes of a place, once there is one: each finding can lead to the page of its rule. */
export function quickFixesAt(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  return eventually('quick fixes', async () => {
    const fixes = await quickFixesNow(uri, range);
    return fixes.length > 0 && fixes;
  });
}

/**
 * The quick fixes of a place as it is now: none where the finding has moved since it was seen. VS Code cancels a question while a
 * document changes or an editor closes: there is none then either.
 */
export async function quickFixesNow(uri: vscode.Uri, range: vscode.Range): Promise<readonly vscode.CodeAction[]> {
  try {
    return await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      'quickfix',
    );
  } catch (error) {
    if (error instanceof Error && error.message === 'Canceled') return [];
    throw error;
  }
}
