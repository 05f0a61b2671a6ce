/**
 * The editor's only door to the engine's code; everything else imports its types. Bundled apart and loaded when first
 * asked, so that `activate` reads neither the YAML parser, nor the grammars, nor the telephone metadata.
 */
import { presets } from '../../../generated/presets.ts';
import { providerOf } from '../../core/ai-calls/catalogue.ts';
import type { Finding } from '../../core/findings/finding.ts';
import { generatorCall } from '../../core/fixes/generator-call.ts';
import { maskInLog } from '../../core/fixes/mask-in-log.ts';
import { inventoryOf } from '../../core/inventory/inventory-of.ts';
import { InventoryLines } from '../../core/inventory/lines.ts';
import { recognizers } from '../../core/personal-data/values/recognizers.ts';
import { checkExceptions } from '../../core/policy/exceptions.ts';
import { policyPath } from '../../core/policy/load-policy.ts';
import { seenAiCallsOf } from '../../core/inventory/seen-ai-call.ts';
import { newPolicy } from '../../core/policy/new-policy.ts';
import type { Project } from '../../core/project/project.ts';
import { projectFindingsOn } from '../../core/project/project-findings.ts';
import { regionsOf } from '../../core/scan/regions.ts';
import type { ScanContext, ScanResult } from '../../core/scan/scan.ts';
import { verdictOnCall } from '../../core/rules/ai/check-ai-calls.ts';
import { rulePage } from '../../core/rules/rule-page.ts';
import { messageOf, ruleOf, type Locale } from '../../core/rules/rules.ts';
import { Syntax } from '../../core/syntax/syntax.ts';
import { SourceDocument } from '../../core/text/document.ts';
import { languageOf } from '../../core/text/languages.ts';
import { skipPath, skipText } from '../../core/text/skip.ts';
import { complete } from '../../core/yaml-help/complete.ts';
import { explain } from '../../core/yaml-help/explain.ts';
import { yamlKindOf } from '../../core/yaml-help/yaml-kinds.ts';
import { grammarFiles } from '../../node/assets.ts';
import { loadProjectWithSnapshot, type LoadedProject } from '../../node/project-snapshot.ts';
import { today } from '../today.ts';
import { assistantParts } from './assistant-parts.ts';
import { checkFiles } from './check-files.ts';
import { checkFolder } from './check-folder.ts';
import { DocumentThread } from './document-thread.ts';
import { noticeParts } from './notice-parts.ts';
import { recordsIn } from './records-in.ts';
import { registerParts } from './register-parts.ts';
import { scanDocument } from './scan-document.ts';
import { wouldHold } from './would-hold.ts';

interface Scanned {
  readonly source: SourceDocument;
  readonly project: Project;
  readonly result: ScanResult;
}

/** What is wrong in the policy and the register on a day, past exceptions too. */
function findingsOfProject(project: Project, today: string): readonly Finding[] {
  return [...projectFindingsOn(project, today), ...checkExceptions(project.policy, today)];
}

/** One a process: two copies of the parser's runtime would break its queries. */
export function createEngine() {
  const syntax = new Syntax(grammarFiles);
  const thread = new DocumentThread(new URL('./document-worker.cjs', import.meta.url));
  return {
    ...assistantParts,
    ...noticeParts,
    ...registerParts,
    wouldHold,
    complete,
    providerOf,
    verdictOnCall,
    /** The calls of a document that was scanned, as views list them. */
    seenAiCalls: ({ source, project, result }: Scanned) =>
      seenAiCallsOf(source, result.aiCalls, { regions: regionsOf(project.policy.jurisdictions) }),
    explain,
    yamlKindOf,
    checkFiles: (folder: string, paths: readonly string[], loaded: LoadedProject) =>
      checkFiles(folder, paths, loaded, syntax),
    checkFolder,
    /** To read the code of an answer, which stands in no file: on the calling thread, since it is short. */
    scanContextOf: (project: Project): ScanContext => ({ project, syntax, today: today() }),
    scanDocument: (document: SourceDocument, loaded: LoadedProject, key: string, signal: AbortSignal) =>
      scanDocument(document, loaded, key, signal, { syntax, thread }),
    dispose: () => {
      thread.dispose();
    },
    createDocument: (path: string, languageId: string, text: string) => new SourceDocument(path, languageId, text),
    inventoryLines: (locale: Locale) => new InventoryLines(locale),
    inventoryOf,
    languageOf,
    generatorCall,
    maskInLog: (document: SourceDocument, finding: Finding) => maskInLog(document, finding, syntax),
    loadProject: loadProjectWithSnapshot,
    messageOf,
    ...recordsIn(syntax),
    newPolicy,
    policyPath,
    presetNames: Object.keys(presets).map((name) => `vigie:${name}`),
    projectFindings: findingsOfProject,
    recognizerOf: (id: string) => recognizers.find((recognizer) => recognizer.id === id),
    ruleOf,
    rulePage,
    skipPath,
    skipText,
  };
}

export type Engine = ReturnType<typeof createEngine>;
