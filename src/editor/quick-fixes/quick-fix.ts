import type * as vscode from 'vscode';
import type { Finding } from '../../core/findings/finding.ts';
import type { SourceDocument } from '../../core/text/document.ts';
import type { Engine } from '../engine/lazy-engine.ts';

/** A finding for which fixes are asked, in the version of the document that it was found in. */
export interface FixContext {
  readonly document: vscode.TextDocument;
  readonly finding: Finding;
  /** The same version of the document, as the engine read it. */
  readonly source: SourceDocument;
  readonly engine: Engine;
}

/** One way to settle a finding; `undefined` where it does not apply. One a file, listed in `quick-fixes.ts`. */
export type QuickFix = (context: FixContext) => vscode.CodeAction | undefined | Promise<vscode.CodeAction | undefined>;
