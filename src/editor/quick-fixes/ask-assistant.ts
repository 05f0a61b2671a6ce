import * as vscode from 'vscode';
import { commandIds } from '../commands/command-ids.ts';
import type { QuickFix } from './quick-fix.ts';

/** Asks the assistant about what is under the cursor: it answers without any model, too. */
export const askAssistant: QuickFix = () => {
  const title = vscode.l10n.t('Ask the assistant to explain this');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: commandIds.explain };
  return action;
};
