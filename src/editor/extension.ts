import type * as vscode from 'vscode';
import { registerAlgorithmsView } from './algorithms-view/algorithms-view.ts';
import { LazyAssistant, registerAssistantView } from './assistant/assistant-view.ts';
import { registerCallHover } from './call-hover.ts';
import { registerCodeLens } from './code-lens.ts';
import { registerCommands } from './commands/commands.ts';
import { FindingStore } from './diagnostics/finding-store.ts';
import { OpenDocuments } from './diagnostics/open-documents.ts';
import { OrphanFindings } from './diagnostics/orphan-findings.ts';
import { ProjectFindings } from './diagnostics/project-findings.ts';
import { LazyEngine } from './engine/lazy-engine.ts';
import { registerHover } from './hover.ts';
import { registerInventoryView } from './inventory-view/inventory-view.ts';
import { NoticePanels } from './notice/notice-panels.ts';
import { createOutput } from './output-channel.ts';
import { Projects } from './project/projects.ts';
import { registerQuickFixes } from './quick-fixes/quick-fixes.ts';
import { keepUpToDate } from './refresh.ts';
import { RecordForms } from './record-form/record-form.ts';
import { registerRulePages } from './rule-page/rule-page.ts';
import { DocumentScans } from './scans/document-scans.ts';
import { SeenFiles } from './seen-files/seen-files.ts';
import { registerLanguageStatus } from './status/language-status.ts';
import { registerStatusBar } from './status/status-bar.ts';
import { registerVscodeChat } from './vscode-chat/vscode-chat.ts';
import { registerYamlHelp } from './yaml-help/yaml-help.ts';
import { ChangedFiles } from './workspace-check/changed-files.ts';
import { WorkspaceCheck } from './workspace-check/workspace-check.ts';

/** Composes the features. Nothing is read, computed or awaited here. */
export function activate(context: vscode.ExtensionContext): void {
  const { subscriptions, extensionUri } = context;
  const output = createOutput(subscriptions);
  const engine = new LazyEngine();
  const projects = new Projects(engine, output);
  const scans = new DocumentScans(engine, projects, output);
  const store = new FindingStore(engine);
  const seen = new SeenFiles();
  const openDocuments = new OpenDocuments(engine, scans, store, seen);
  const projectFindings = new ProjectFindings(engine, projects, store);
  const check = new WorkspaceCheck(engine, projects, store, seen, output);
  const changedFiles = new ChangedFiles({ engine, projects, store, seen, check, output });
  const forms = new RecordForms(extensionUri, { engine, projects, seen });
  const notices = new NoticePanels(extensionUri, { engine, projects, forms });
  const assistant = new LazyAssistant({ context, engine, output, projects, scans, store, seen });
  subscriptions.push(
    engine,
    projects,
    scans,
    store,
    seen,
    openDocuments,
    new OrphanFindings({ engine, projects, seen, store, output }),
    check,
    changedFiles,
    forms,
    notices,
    assistant,
    registerAlgorithmsView({ engine, projects, store, seen }),
    registerAssistantView(assistant),
    registerCallHover(engine, scans),
    registerCodeLens(engine, scans, projects),
    registerCommands({ engine, output, projects, scans, check, assistant, notices }),
    registerHover(engine, scans),
    registerInventoryView(engine, projects, store),
    registerLanguageStatus(scans),
    registerQuickFixes({ engine, scans, projects, store }),
    registerRulePages(engine),
    registerVscodeChat(assistant, context),
    registerStatusBar(projects, store, check),
    registerYamlHelp(engine, projects),
    keepUpToDate({ projects, openDocuments, projectFindings, check, changedFiles }),
  );
}
