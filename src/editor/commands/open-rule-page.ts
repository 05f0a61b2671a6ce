import * as vscode from 'vscode';
import { isRuleId, ruleIds } from '../../core/rules/rule-id.ts';
import { rulePageUri } from '../rule-page/rule-uri.ts';
import type { Command } from './command.ts';
import { commandIds } from './command-ids.ts';

/** Opens the page of the rule given, or of one that the person picks. */
export const openRulePage: Command = {
  id: commandIds.openRulePage,
  run: async (given) => {
    const known = typeof given === 'string' && isRuleId(given) ? given : undefined;
    const id = known ?? (await vscode.window.showQuickPick(ruleIds, { placeHolder: vscode.l10n.t('Which rule?') }));
    if (id) await vscode.commands.executeCommand('vscode.open', rulePageUri(id));
  },
};
