import * as vscode from 'vscode';
import { commandIds } from '../commands/command-ids.ts';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { QuickFix } from './quick-fix.ts';

/** Starts the record of a function that decides about people. */
export const documentFunction: QuickFix = ({ document, finding }) => {
  if (finding.ruleId !== 'algorithm/undeclared-decision') return undefined;
  const title = vscode.l10n.t('Document this function');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: commandIds.documentFunction, arguments: [document.uri, rangeOf(finding).start] };
  action.isPreferred = true;
  return action;
};
