import type * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding.ts';
import type { Engine } from '../engine/lazy-engine.ts';

/** A finding for which fixes are asked, in the version of the document that it was found in. */
export interface FixContext {
  readonly document: vscode.TextDocument;
  readonly finding: Finding;
  readonly engine: Engine;
}

/** One way to settle a finding; `undefined` where it does not apply. One a file, listed in `quick-fixes.ts`. */
export type QuickFix = (context: FixContext) => vscode.CodeAction | undefined;
