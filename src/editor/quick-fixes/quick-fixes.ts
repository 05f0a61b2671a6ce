import * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding.ts';
import type { FindingStore } from '../diagnostics/finding-store.ts';
import { diagnosticSource, rangeOf } from '../diagnostics/to-diagnostic.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import { placeOf, type Projects } from '../project/projects.ts';
import type { DocumentScans } from '../scans/document-scans.ts';
import { askAssistant } from './ask-assistant.ts';
import { callGenerator } from './call-generator.ts';
import { documentCall } from './document-call.ts';
import { documentFunction } from './document-function.ts';
import { followMove } from './follow-move.ts';
import { ignoreWithReason } from './ignore-with-reason.ts';
import { maskInLog } from './mask-in-log.ts';
import { openRule } from './open-rule.ts';
import { makeNoticesTrue } from './make-notices-true.ts';
import type { QuickFix } from './quick-fix.ts';
import { replaceByFictitious } from './replace-by-fictitious.ts';

/** In the order in which they are offered; a new fix adds a line. */
const quickFixes: readonly QuickFix[] = [
  replaceByFictitious,
  callGenerator,
  maskInLog,
  documentCall,
  documentFunction,
  makeNoticesTrue,
  followMove,
  ignoreWithReason,
  askAssistant,
  openRule,
];

export interface FixServices {
  readonly engine: LazyEngine;
  readonly scans: DocumentScans;
  readonly projects: Projects;
  readonly store: FindingStore;
}

export function registerQuickFixes(services: FixServices): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, range, { diagnostics }) => {
      const offered = await fixesAt(document, range, services);
      return offered.flatMap(({ finding, actions }) => {
        const settled = diagnostics.filter((diagnostic) => isOf(diagnostic, finding));
        return actions.map((action) => Object.assign(action, { diagnostics: settled }));
      });
    },
  };
  return vscode.languages.registerCodeActionsProvider('*', provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

export interface OfferedFixes {
  readonly finding: Finding;
  readonly actions: readonly vscode.CodeAction[];
}

/** The fixes of every finding at a place, in order. */
export async function fixesAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  { engine, scans, projects, store }: FixServices,
): Promise<readonly OfferedFixes[]> {
  const scan = await scans.of(document);
  if (scan?.kind !== 'scanned') return [];
  const { folder, path } = placeOf(document.uri);
  const ofProject = (await projects.projectOf(folder)).findings.filter((finding) => finding.path === path);
  const findings = [...scan.result.findings, ...ofProject, ...store.of(document.uri, 'register')].filter((finding) =>
    isShownAt(finding, range),
  );
  const loaded = await engine.load();
  const offered = findings.map(async (finding) => {
    const context = { document, finding, source: scan.source, engine: loaded };
    const actions = await Promise.all(quickFixes.map(async (fix) => fix(context)));
    return { finding, actions: actions.flatMap((action) => (action ? [action] : [])) };
  });
  return Promise.all(offered);
}

function isShownAt(finding: Finding, range: vscode.Range): boolean {
  return !finding.suppression && rangeOf(finding).intersection(range) !== undefined;
}

function isOf({ source, code, range }: vscode.Diagnostic, finding: Finding): boolean {
  if (source !== diagnosticSource || typeof code !== 'object') return false;
  return code.value === finding.ruleId && range.isEqual(rangeOf(finding));
}
