import * as vscode from 'vscode';
import type { Duty } from '../../core/law/duties.ts';
import type { Explanation } from '../../core/yaml-help/explain.ts';
import { currentLocale } from '../locale.ts';

/** What a key or a word is, and the duties that ask for it. */
export function explanationHover(
  { range, word, label, help, duties }: Explanation,
  document: vscode.TextDocument,
): vscode.Hover {
  const locale = currentLocale();
  const text = new vscode.MarkdownString();
  text.appendMarkdown(`**${label ? `${label[locale]}** · \`${word}\`` : `${word}**`}\n\n`);
  if (help) text.appendMarkdown(`${help[locale]}\n\n`);
  for (const duty of duties) text.appendMarkdown(`- ${dutyLine(duty)}\n`);
  return new vscode.Hover(text, new vscode.Range(document.positionAt(range.start), document.positionAt(range.end)));
}

function dutyLine(duty: Duty): string {
  const locale = currentLocale();
  const article = duty.address ? `[${duty.article[locale]}](${duty.address})` : duty.article[locale];
  const subject = `${duty.title[locale]}${locale === 'fr' ? '\u00a0' : ''}: ${duty.label[locale]}`;
  return `${requirementText(duty.requirement, article)} – ${subject}`;
}

function requirementText(requirement: Duty['requirement'], article: string): string {
  if (requirement === 'always') return vscode.l10n.t('Asked by {0}', article);
  if (requirement === 'recommended') return vscode.l10n.t('Recommended by {0}', article);
  if (requirement === 'if-relevant') return vscode.l10n.t('Asked by {0}, where relevant', article);
  if (requirement === 'decides') return vscode.l10n.t('Decides whether {0} applies', article);
  return vscode.l10n.t('Asked by {0}, depending on the facts', article);
}
