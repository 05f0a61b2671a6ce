import * as vscode from 'vscode';
import { commandIds } from '../commands/command-ids.ts';
import type { QuickFix } from './quick-fix.ts';

/** Opens the page of the finding's rule. */
export const openRule: QuickFix = ({ finding }) => {
  const title = vscode.l10n.t('Open the page of {0}', finding.ruleId);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: commandIds.openRulePage, arguments: [finding.ruleId] };
  return action;
};
