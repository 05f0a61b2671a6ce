import * as vscode from 'vscode';
import type { Suggestion } from '../../core/yaml-help/complete.ts';
import { currentLocale } from '../locale.ts';

const kinds: Readonly<Record<Suggestion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  word: vscode.CompletionItemKind.EnumMember,
};

/** What VS Code shows of suggestions, in their order. */
export function completionItems(
  suggestions: readonly Suggestion[],
  document: vscode.TextDocument,
): vscode.CompletionItem[] {
  const locale = currentLocale();
  return suggestions.map((suggestion, index) => {
    const { label, kind, insert, range, detail, help, required, more } = suggestion;
    const description = detail?.[locale] ?? (required ? vscode.l10n.t('required') : undefined);
    const item = new vscode.CompletionItem(description ? { label, description } : label, kinds[kind]);
    item.insertText = insert;
    item.range = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
    item.filterText = document.getText(item.range).startsWith("'") ? `'${label}'` : label;
    item.sortText = String(index).padStart(4, '0');
    if (help) item.documentation = new vscode.MarkdownString(help[locale]);
    if (more) item.command = { command: 'editor.action.triggerSuggest', title: '' };
    return item;
  });
}
