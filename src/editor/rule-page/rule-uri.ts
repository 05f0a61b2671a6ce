import * as vscode from 'vscode';

export const rulePageScheme = 'vigie-rule';

/**
 * Address of a rule's page. A resource of its own and not a `command:` link, which VS Code follows from the hover and
 * the Problems view but not from the peek that F8 opens.
 */
export function rulePageUri(ruleId: string): vscode.Uri {
  return vscode.Uri.from({ scheme: rulePageScheme, path: `/${ruleId}.md` });
}

/** The rule whose page an address names. */
export function ruleIdOf(uri: vscode.Uri): string {
  return uri.path.slice(1).replace(/\.md$/, '');
}
