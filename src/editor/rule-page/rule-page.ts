import * as vscode from 'vscode';
import { isRuleId, type RuleId } from '../../core/rules/rule-id.ts';
import type { Engine, LazyEngine } from '../engine/lazy-engine.ts';
import { currentLocale } from '../locale.ts';
import { ruleIdOf, rulePageScheme } from './rule-uri.ts';

/** Gives each rule a page in the person's language, made from the rule's data: it cannot say something else. */
export function registerRulePages(engine: LazyEngine): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
    provideTextDocumentContent: async (uri) => {
      const id = ruleIdOf(uri);
      return isRuleId(id) ? rulePage(id, await engine.load()) : undefined;
    },
  });
}

function rulePage(id: RuleId, engine: Engine): string {
  const rule = engine.ruleOf(id);
  const locale = currentLocale();
  const basis = rule.legalBasis.map(({ ref, url }) => (url ? `[${ref[locale]}](${url})` : ref[locale]));
  return [
    `# ${rule.name[locale]}`,
    `\`${id}\``,
    `## ${vscode.l10n.t('Why')}`,
    rule.why[locale],
    ...(basis.length > 0 ? [`## ${vscode.l10n.t('Legal basis')}`, basis.map((line) => `- ${line}`).join('\n')] : []),
    `## ${vscode.l10n.t('What to do')}`,
    rule.remedy[locale],
    '',
  ].join('\n\n');
}
