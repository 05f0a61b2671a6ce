import * as vscode from 'vscode';
import type { Finding } from '../core/findings/finding.ts';
import type { Policy } from '../core/policy/policy.ts';
import { commandIds, commandLink } from './commands/command-ids.ts';
import { rangeOf } from './diagnostics/to-diagnostic.ts';
import type { Engine, LazyEngine } from './engine/lazy-engine.ts';
import { originMarkdown, levelOriginOf } from './level-origin.ts';
import { currentLocale } from './locale.ts';
import { placeOf } from './project/projects.ts';
import type { DocumentScans } from './scans/document-scans.ts';

/** On a finding: why it matters, the article, what to do, and what decided its level. */
export function registerHover(engine: LazyEngine, scans: DocumentScans): vscode.Disposable {
  return vscode.languages.registerHoverProvider('*', {
    provideHover: async (document, position) => {
      const scan = await scans.of(document);
      if (scan?.kind !== 'scanned') return undefined;
      const shown = scan.result.findings.filter((finding) => !finding.suppression);
      const here = shown.filter((finding) => rangeOf(finding).contains(position));
      const first = here[0];
      if (!first) return undefined;
      const loaded = await engine.load();
      const root = placeOf(document.uri).folder?.uri;
      const texts = here.map((finding) => hoverText(finding, loaded, scan.project.policy, root));
      return new vscode.Hover(texts, rangeOf(first));
    },
  });
}

function hoverText(
  finding: Finding,
  engine: Engine,
  policy: Policy,
  root: vscode.Uri | undefined,
): vscode.MarkdownString {
  const locale = currentLocale();
  const rule = engine.ruleOf(finding.ruleId);
  const text = new vscode.MarkdownString();
  text.isTrusted = { enabledCommands: [commandIds.openRulePage] };
  const basis = rule.legalBasis.map(({ ref, url }) => (url ? `[${ref[locale]}](${url})` : ref[locale]));
  const origin = levelOriginOf(finding, policy.forPath(finding.path));
  const page = commandLink(commandIds.openRulePage, finding.ruleId);
  text.appendMarkdown(`**${rule.name[locale]}** · [${finding.ruleId}](${page})\n\n`);
  text.appendMarkdown(`${rule.why[locale]}${basis.length > 0 ? ` (${basis.join(', ')})` : ''}\n\n`);
  text.appendMarkdown(`${rule.remedy[locale]}\n\n`);
  text.appendMarkdown(`${vscode.l10n.t('Level decided by:')} ${originMarkdown(origin, root)}`);
  return text;
}
