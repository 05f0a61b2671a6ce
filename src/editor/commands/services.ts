import type { LazyAssistant } from '../assistant/assistant-view.ts';
import type { LazyEngine } from '../engine/lazy-engine.ts';
import type { NoticePanels } from '../notice/notice-panels.ts';
import type { Output } from '../output-channel.ts';
import type { Projects } from '../project/projects.ts';
import type { DocumentScans } from '../scans/document-scans.ts';
import type { WorkspaceCheck } from '../workspace-check/workspace-check.ts';

/** What commands work with; each asks for the part that it needs. */
export interface Services {
  readonly engine: LazyEngine;
  readonly output: Output;
  readonly projects: Projects;
  readonly scans: DocumentScans;
  readonly check: WorkspaceCheck;
  readonly assistant: LazyAssistant;
  readonly notices: NoticePanels;
}
