import * as vscode from 'vscode';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { QuickFix } from './quick-fix.ts';

/** Puts a fictitious value of the same kind and shape in the place of a personal one. */
export const replaceByFictitious: QuickFix = ({ document, finding, engine }) => {
  const { subject } = finding;
  if (subject.kind !== 'personal-value' || subject.documentedExample) return undefined;
  const range = rangeOf(finding);
  const fictitious = engine.recognizerOf(subject.recognizer)?.fictitious(document.getText(range));
  if (fictitious === undefined) return undefined;
  const action = new vscode.CodeAction(
    vscode.l10n.t('Replace by a fictitious value: {0}', fictitious),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, range, fictitious);
  action.isPreferred = true;
  return action;
};
