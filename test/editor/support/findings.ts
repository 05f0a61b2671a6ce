import * as vscode from 'vscode';
import { eventually } from './eventually.ts';

/** What Vigie shows of a document, for one rule or for all. */
export function findings(uri: vscode.Uri, rule?: string): readonly vscode.Diagnostic[] {
  const all = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Vigie');
  return rule === undefined ? all : all.filter((diagnostic) => ruleOf(diagnostic) === rule);
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Waits for findings of a rule. */
export function found(uri: vscode.Uri, rule: string, count = 1): Promise<readonly vscode.Diagnostic[]> {
  return eventually(`${count} × ${rule}`, () => {
    const now = findings(uri, rule);
    return now.length === count && now;
  });
}

/** Waits until a rule has nothing to say of a document any more. */
export async function settled(uri: vscode.Uri, rule: string): Promise<void> {
  await eventually(`no more ${rule}`, () => findings(uri, rule).length === 0);
}

/** Waits until no finding of a rule is more than information. */
export async function calm(uri: vscode.Uri, rule: string): Promise<void> {
  await eventually(`nothing serious from ${rule}`, () =>
    findings(uri, rule).every(({ severity }) => severity >= vscode.DiagnosticSeverity.Information),
  );
}
