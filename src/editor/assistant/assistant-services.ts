import type * as vscode from 'vscode';
import type { FindingStore } from '../diagnostics/finding-store.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { Output } from '../output-channel.ts';
import type { Projects } from '../project/projects.ts';
import type { DocumentScans } from '../scans/document-scans.ts';
import type { SeenFiles } from '../seen-files/seen-files.ts';

/** What the assistant works with; each part asks for what it needs. */
export interface AssistantServices {
  readonly context: vscode.ExtensionContext;
  readonly engine: LazyEngine;
  readonly output: Output;
  readonly projects: Projects;
  readonly scans: DocumentScans;
  readonly store: FindingStore;
  readonly seen: SeenFiles;
}
