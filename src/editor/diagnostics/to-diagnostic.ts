import * as vscode from 'vscode';
import type { Finding, RelatedLocation } from '../../core/findings/finding.ts';
import type { Severity } from '../../core/findings/severity.ts';
import type { RuleId } from '../../core/rules/rule-id.ts';
import type { Engine } from '../engine/lazy-engine.ts';
import { currentLocale } from '../locale.ts';
import { rulePageUri } from '../rule-page/rule-uri.ts';

export const diagnosticSource = 'Vigie';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
  error: vscode.DiagnosticSeverity.Error,
};

/** What these rules find can be deleted: VS Code fades it out. */
const unnecessary: readonly RuleId[] = ['policy/unused-exception', 'policy/expired-exception'];

/** A finding as VS Code shows it. The rule's message says what it is, why and what to do, never the value itself. */
export function toDiagnostic(finding: Finding, engine: Engine, root: vscode.Uri | undefined): vscode.Diagnostic {
  const locale = currentLocale();
  const message = engine.messageOf(finding, locale);
  const diagnostic = new vscode.Diagnostic(rangeOf(finding), message, severities[finding.severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.ruleId, target: rulePageUri(finding.ruleId) };
  if (unnecessary.includes(finding.ruleId)) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  if (finding.related && root) {
    diagnostic.relatedInformation = finding.related.map((place) => toRelatedInformation(place, root, locale));
  }
  return diagnostic;
}

export function rangeOf(finding: Pick<Finding, 'start' | 'end'>): vscode.Range {
  return new vscode.Range(finding.start.line, finding.start.character, finding.end.line, finding.end.character);
}

function toRelatedInformation(
  place: RelatedLocation,
  root: vscode.Uri,
  locale: 'en' | 'fr',
): vscode.DiagnosticRelatedInformation {
  const { start = { line: 0, character: 0 }, end = start } = place;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  return new vscode.DiagnosticRelatedInformation(
    new vscode.Location(vscode.Uri.joinPath(root, place.path), range),
    place.message[locale],
  );
}
