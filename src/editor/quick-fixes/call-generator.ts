import * as vscode from 'vscode';
import type { QuickFix } from './quick-fix.ts';

/** Puts a call of the generator that a test has at hand in the place of a personal value. */
export const callGenerator: QuickFix = ({ document, finding, source, engine }) => {
  const call = engine.generatorCall(source, finding);
  if (!call) return undefined;
  const action = new vscode.CodeAction(
    vscode.l10n.t('Replace by a value from the generator: {0}', call.text),
    vscode.CodeActionKind.QuickFix,
  );
  const range = new vscode.Range(document.positionAt(call.range.start), document.positionAt(call.range.end));
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, range, call.text);
  return action;
};
