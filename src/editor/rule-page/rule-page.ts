import * as vscode from 'vscode';
import { isRuleId } from '../../core/rules/rule-id.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import { currentLocale } from '../locale.ts';
import { ruleIdOf, rulePageScheme } from './rule-uri.ts';

/** Gives each rule a page in the person's language, made from the rule's data: it cannot say something else. */
export function registerRulePages(engine: LazyEngine): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
    provideTextDocumentContent: async (uri) => {
      const id = ruleIdOf(uri);
      return isRuleId(id) ? (await engine.load()).rulePage(id, currentLocale()) : undefined;
    },
  });
}
