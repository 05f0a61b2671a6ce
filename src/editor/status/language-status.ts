import * as vscode from 'vscode';
import type { SkipReason } from '../../core/text/skip-file.ts';
import { commandIds } from '../commands/command-ids.ts';
import type { DocumentScan, DocumentScans } from '../scans/document-scans.ts';

/** What became of the active document: checked, or left out and why. Never silent about what was not looked at. */
export function registerLanguageStatus(scans: DocumentScans): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('vigie.document', '*');
  item.name = 'Vigie';
  item.command = { command: commandIds.showOutput, title: vscode.l10n.t('Show the output') };
  const refresh = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    show(item, undefined);
    const scan = document && (await scans.of(document));
    if (vscode.window.activeTextEditor?.document === document) show(item, scan);
  };
  void refresh();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(() => void refresh()),
    scans.onDidScan(({ document, scan }) => {
      if (document === vscode.window.activeTextEditor?.document) show(item, scan);
    }),
  );
}

function show(item: vscode.LanguageStatusItem, scan: DocumentScan | undefined): void {
  const isPartial = scan?.kind === 'scanned' && scan.result.notParsed === true;
  item.text = scan?.kind === 'scanned' ? vscode.l10n.t('Vigie: checked') : vscode.l10n.t('Vigie: not checked');
  if (isPartial) item.text = vscode.l10n.t('Vigie: partly checked');
  item.detail = isPartial ? vscode.l10n.t('too long to look for AI calls') : '';
  if (scan?.kind === 'skipped') item.detail = skipReason(scan.reason);
  const isLeftOut = isPartial || scan?.kind === 'skipped';
  item.severity = isLeftOut ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
}

function skipReason(reason: SkipReason): string {
  switch (reason) {
    case 'binary':
      return vscode.l10n.t('it holds no text');
    case 'minified':
      return vscode.l10n.t('it is minified');
    case 'vendored':
      return vscode.l10n.t('it is third-party code');
    case 'lock-file':
      return vscode.l10n.t('it is a lock file');
    case 'generated':
      return vscode.l10n.t('it is generated');
  }
}
