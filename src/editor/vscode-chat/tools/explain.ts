import * as vscode from 'vscode';
import { isRuleId, ruleIds } from '../../../core/rules/rule-id.ts';
import type { AssistantServices } from '../../assistant/assistant-services.ts';
import { currentLocale } from '../../locale.ts';
import { textIn, type Tool } from './tool.ts';

/** The page of a rule. */
export function explainTool({ engine }: AssistantServices): Tool {
  return {
    name: 'vigie_explain',
    confirmation: (input) => ({
      title: vscode.l10n.t('Explain a rule'),
      message: vscode.l10n.t('Tell the model what the rule {0} says?', textIn(input, 'rule') ?? ''),
    }),
    run: async (input) => {
      const rule = textIn(input, 'rule') ?? '';
      if (!isRuleId(rule)) return vscode.l10n.t('There is no such rule. The rules are: {0}', ruleIds.join(', '));
      return (await engine.load()).rulePage(rule, currentLocale());
    },
  };
}
