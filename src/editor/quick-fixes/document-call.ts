import * as vscode from 'vscode';
import { commandIds } from '../commands/command-ids.ts';
import { rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { QuickFix } from './quick-fix.ts';

/** Starts the record of an AI call that has none. */
export const documentCall: QuickFix = ({ document, finding }) => {
  if (finding.ruleId !== 'ai/undocumented-call') return undefined;
  const title = vscode.l10n.t('Document this AI call');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = {
    title,
    command: commandIds.documentAiCall,
    arguments: [document.uri, rangeOf(finding).start],
  };
  action.isPreferred = true;
  return action;
};
