import * as vscode from 'vscode';
import type { FormTexts } from './form-messages.ts';

export function formTexts(): FormTexts {
  return {
    accept: vscode.l10n.t('Use {0}', '{value}'),
    add: vscode.l10n.t('Add'),
    addRow: vscode.l10n.t('Add an entry'),
    askedBy: vscode.l10n.t('Asked by'),
    changedElsewhere: vscode.l10n.t('Somebody else has written here meanwhile: “{0}”', '{value}'),
    complete: vscode.l10n.t('Nothing is missing.'),
    fromCode: vscode.l10n.t('Seen in the code:'),
    groups: vscode.l10n.t('Parts of the record'),
    keepMine: vscode.l10n.t('Keep my text'),
    no: vscode.l10n.t('No'),
    nothing: vscode.l10n.t('(nothing)'),
    openAsText: vscode.l10n.t('Open as text'),
    problems: vscode.l10n.t('To complete: {0}', '{count}'),
    remove: vscode.l10n.t('Remove {0}', '{value}'),
    row: vscode.l10n.t('Entry {0}', '{number}'),
    showAll: vscode.l10n.t('Show the fields that nothing asks for'),
    takeTheirs: vscode.l10n.t('Take the other text'),
    unknown: vscode.l10n.t('Unknown'),
    yes: vscode.l10n.t('Yes'),
  };
}
