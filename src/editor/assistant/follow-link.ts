import * as vscode from 'vscode';

/**
 * Follows a link of an answer, once a person has seen the whole address: a model, or a text that it has read, may have put
 * into it what should not leave.
 */
export async function followLink(address: string): Promise<void> {
  if (!/^https?:\/\//i.test(address)) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Vigie opens web addresses only. This link of an answer is none: {0}', address),
    );
    return;
  }
  const open = vscode.l10n.t('Open');
  const question = vscode.l10n.t('Open this address in the browser?');
  const answer = await vscode.window.showWarningMessage(question, { modal: true, detail: address }, open);
  if (answer === open) await vscode.env.openExternal(vscode.Uri.parse(address, true));
}
