import * as vscode from 'vscode';
import { isRuleId } from '../../../core/rules/rule-id.ts';
import type { Refusal } from '../../../core/guard/decision.ts';
import { commandIds } from '../../commands/command-ids.ts';
import { currentLocale } from '../../locale.ts';
import type { TurnAction } from '../turn.ts';

/** Why nothing was sent, the article, and what to do: Markdown. */
export function refusalText({ reason, article, remedy, rule }: Refusal): string {
  const locale = currentLocale();
  return [
    `**${vscode.l10n.t('Nothing was sent.')}** ${reason[locale]}`,
    ...(article ? [article[locale]] : []),
    `**${vscode.l10n.t('What to do.')}** ${remedy[locale]}`,
    `\`${rule}\``,
  ].join('\n\n');
}

export function refusalActions({ rule, origin }: Refusal): readonly TurnAction[] {
  const openPage = (): Thenable<unknown> => vscode.commands.executeCommand(commandIds.openRulePage, rule);
  const openPolicy = (): Thenable<unknown> => vscode.commands.executeCommand(commandIds.openPolicy);
  return [
    ...(isRuleId(rule) ? [{ label: vscode.l10n.t('Open the page of {0}', rule), run: openPage }] : []),
    ...(origin ? [{ label: vscode.l10n.t('Open the policy'), run: openPolicy }] : []),
  ];
}
