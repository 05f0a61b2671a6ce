import * as vscode from 'vscode';
import type { QuickFix } from './quick-fix.ts';

/** Puts a mask in the place of the personal data that a call writes to a log. */
export const maskInLog: QuickFix = async ({ document, finding, source, engine }) => {
  const edit = await engine.maskInLog(source, finding);
  if (!edit) return undefined;
  const action = new vscode.CodeAction(vscode.l10n.t('Mask it in the log'), vscode.CodeActionKind.QuickFix);
  const range = new vscode.Range(document.positionAt(edit.range.start), document.positionAt(edit.range.end));
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, range, edit.text);
  action.isPreferred = true;
  return action;
};
