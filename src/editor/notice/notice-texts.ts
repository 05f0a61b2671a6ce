import * as vscode from 'vscode';
import type { NoticeTexts } from './notice-messages.ts';

export function noticeTexts(): NoticeTexts {
  return {
    complete: vscode.l10n.t('Complete'),
    copy: vscode.l10n.t('Copy as text'),
    document: vscode.l10n.t('Document'),
    draft: vscode.l10n.t('draft'),
    language: vscode.l10n.t('Language'),
    languageNames: { en: 'English', fr: 'français', nl: 'Nederlands' },
    larger: vscode.l10n.t('Larger text'),
    law: vscode.l10n.t('What the law asks for'),
    nothing: vscode.l10n.t('The law asks for no notice, given what the record says.'),
    nothingLacks: vscode.l10n.t('The record lacks nothing for it.'),
    open: vscode.l10n.t('the law may ask for it'),
    print: vscode.l10n.t('Open to print'),
    ready: vscode.l10n.t('nothing lacks'),
    remarks: vscode.l10n.t('For you, not for the reader'),
    smaller: vscode.l10n.t('Smaller text'),
    tools: vscode.l10n.t('Notice'),
    usual: vscode.l10n.t('Usual size of the text'),
    write: vscode.l10n.t('Write the files'),
  };
}
