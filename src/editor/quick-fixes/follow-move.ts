import * as vscode from 'vscode';
import type { QuickFix } from './quick-fix.ts';

/** Writes in a record where its code seems to be now. */
export const followMove: QuickFix = ({ document, finding, source }) => {
  const { subject } = finding;
  if (finding.ruleId !== 'register/orphan-record' || subject.kind !== 'record' || !subject.edit) return undefined;
  // What was found in another version of the text stands elsewhere now.
  if (source.text !== document.getText()) return undefined;
  const { range, text } = subject.edit;
  const title = vscode.l10n.t('Write “{0}” in the record', text);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  const place = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
  action.edit.replace(document.uri, place, text);
  action.isPreferred = true;
  return action;
};
