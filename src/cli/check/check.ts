import type { Catalogue } from '../../core/ai-calls/catalogue.ts';
import { isAtLeast, type Severity } from '../../core/findings/severity.ts';
import { checkExceptions } from '../../core/policy/exceptions.ts';
import { compareFindings } from '../../core/findings/make-finding.ts';
import { projectFindingsOn } from '../../core/project/project-findings.ts';
import { isUnchecked, type FileProblem, type Report, type ReportedFinding } from '../../core/report/report.ts';
import type { SeenCode } from '../../core/register/missing-code.ts';
import type { RuleId } from '../../core/rules/rule-id.ts';
import { skipPath } from '../../core/text/skip.ts';
import type { SkipReason } from '../../core/text/skip-file.ts';
import { readDeclaredAi, type DeclaredAi } from '../../node/declared-ai.ts';
import { findOrphans } from '../../node/find-orphans.ts';
import { EarlyThreads } from '../../node/early-threads.ts';
import { listFiles, type FileList } from '../../node/list-files.ts';
import { projectFilesOf } from '../../node/project-files.ts';
import { loadProjectWithSnapshot, type LoadedProject } from '../../node/project-snapshot.ts';
import type { FileOutcome } from '../../node/scan-file.ts';
import { timeSlices } from '../../node/time-slices.ts';
import { scanBytes, scanWorkspace, type WorkspaceScan } from '../../node/scan-workspace.ts';
import { exitCodes } from '../exit-codes.ts';
import type { CliHost } from '../host.ts';
import { version } from '../version.ts';
import { aiDeclarationsOf } from './ai-declarations.ts';
import { projectFinding } from './project-finding.ts';
import type { Targets } from './targets.ts';

export interface CheckSettings {
  readonly host: CliHost;
  /** Level from which a finding makes the command fail. */
  readonly threshold: Severity;
  readonly withFrames: boolean;
  /** Findings that are reported and count; all of them when absent. */
  readonly isWanted?: (ruleId: RuleId) => boolean;
  /** The rules that are looked for at all; what no other rule needs is left undone. All of them when absent. */
  readonly rules?: readonly RuleId[];
  readonly threads?: number;
  /** Told how many files there are before the first one is scanned. */
  readonly onListed?: (count: number) => Promise<void>;
}

export interface CheckResult {
  readonly report: Report;
  readonly policyIsValid: boolean;
  /** False when the person stopped the check. */
  readonly isComplete: boolean;
  readonly filesListed: number;
  readonly uncheckedCount: number;
}

/** Outcomes of files, and what became of those that were not scanned. */
interface Scanned {
  readonly outcomes: readonly FileOutcome[];
  /** Every file of the targets, those that were left out too. */
  readonly files: readonly string[];
  readonly skipped: ReadonlyMap<SkipReason, number>;
  readonly problems: readonly FileProblem[];
  readonly filesListed: number;
  readonly isComplete: boolean;
  /** Where files were listed. */
  readonly declared?: DeclaredAi;
  readonly catalogue?: Catalogue;
}

const nothing: Scanned = {
  outcomes: [],
  files: [],
  skipped: new Map(),
  problems: [],
  filesListed: 0,
  isComplete: true,
};

/** Checks a project, or parts of it. A policy that cannot be used stops the check: nothing may then be called clean. */
export async function check(targets: Targets, settings: CheckSettings): Promise<CheckResult> {
  const loaded = await loadProjectWithSnapshot(projectFilesOf(targets.root));
  const { policyIsValid } = loaded.project;
  const scanned = policyIsValid ? await scanUnlessStopped(targets, loaded, settings) : nothing;
  const problems = [...scanned.problems, ...scanned.outcomes.flatMap((outcome) => outcome.problems)];
  const uncheckedCount = problems.filter(isUnchecked).length;
  const isWhole = targets.isWhole && !settings.rules && policyIsValid && scanned.isComplete && uncheckedCount === 0;
  const ofCode = isWhole ? await findOrphans(targets.root, loaded.project, seenCode(scanned)) : [];
  const ofRegister = projectFindingsOn(loaded.project, settings.host.today, ofCode);
  const found = [...ofRegister, ...scanned.outcomes.flatMap((outcome) => outcome.findings)];
  const ofExceptions = policyIsValid
    ? checkExceptions(loaded.project.policy, settings.host.today, isWhole ? found : undefined)
    : [];
  const ofProject = [...ofRegister, ...ofExceptions];
  const isWanted = wantedBy(settings);
  const findings = [
    ...ofProject.map((finding) => projectFinding(finding, loaded, settings.withFrames)),
    ...scanned.outcomes.flatMap(reportedFindings),
  ].filter(({ finding }) => isWanted(finding.ruleId));
  const fails = findings.some(({ finding }) => !finding.suppression && isAtLeast(finding.severity, settings.threshold));
  const isSound = policyIsValid && uncheckedCount === 0;
  return {
    report: {
      tool: { name: 'vigie', version },
      findings: findings.sort((one, other) => compareFindings(one.finding, other.finding)),
      problems,
      filesChecked: scanned.outcomes.filter(({ status }) => status === 'checked').length,
      filesSkipped: skippedOf(scanned),
      ...declarationsIn(scanned, isWhole, isWanted),
      threshold: settings.threshold,
      exitCode: !isSound ? exitCodes.error : fails ? exitCodes.findings : exitCodes.clean,
    },
    policyIsValid,
    isComplete: scanned.isComplete,
    filesListed: scanned.filesListed,
    uncheckedCount,
  };
}

function wantedBy({ rules, isWanted }: CheckSettings): (ruleId: RuleId) => boolean {
  return isWanted ?? ((ruleId) => rules?.includes(ruleId) ?? true);
}

/** Declared without a call: nobody can tell of a part of a project, nor asks where AI calls are not wanted. */
function declarationsIn(
  { declared, outcomes, catalogue }: Scanned,
  isWhole: boolean,
  isWanted: (ruleId: RuleId) => boolean,
): Pick<Report, 'aiDeclarations'> {
  if (!declared || !isWhole || !isWanted('ai/undocumented-call')) return {};
  const aiDeclarations = aiDeclarationsOf(declared, outcomes, catalogue);
  return aiDeclarations ? { aiDeclarations } : {};
}

/** A check that is stopped before it has begun to scan has nothing to say. */
async function scanUnlessStopped(targets: Targets, loaded: LoadedProject, settings: CheckSettings): Promise<Scanned> {
  try {
    return await scanTargets(targets, loaded, settings);
  } catch (error) {
    if (settings.host.signal.aborted) return { ...nothing, isComplete: false };
    throw error;
  }
}

async function scanTargets(targets: Targets, loaded: LoadedProject, settings: CheckSettings): Promise<Scanned> {
  const { host, withFrames, threads, rules } = settings;
  const scanSettings = { root: targets.root, loaded, today: host.today, withFrames, ...(rules && { rules }) };
  if (targets.stdinPath !== undefined) {
    await settings.onListed?.(1);
    const bytes = await host.readStdin();
    const reason = skipPath(targets.stdinPath);
    if (reason !== undefined) return { ...nothing, skipped: new Map([[reason, 1]]) };
    return { ...nothing, outcomes: [await scanBytes(bytes, targets.stdinPath, scanSettings)], filesListed: 1 };
  }
  const { signal } = host;
  const early = new EarlyThreads(scanSettings, threads);
  try {
    const list = await listFiles(targets.root, targets.paths, { signal, pause: timeSlices(), onFound: early.seen });
    await settings.onListed?.(list.files.length);
    const optional = threads === undefined ? {} : { threads };
    return await scanListed(list, { ...scanSettings, ...optional, files: list.files, signal, early });
  } finally {
    early.stop();
  }
}

async function scanListed(list: FileList, request: WorkspaceScan): Promise<Scanned> {
  const scanned = await scanWorkspace(request);
  const files = [...list.files, ...list.skippedFiles];
  const { catalogue } = request.loaded.project.policy;
  // With some rules only, it is not told what AI a project declares.
  const declared = request.rules ? {} : { declared: readDeclaredAi(request.root, list, catalogue) };
  return { ...list, ...scanned, files, filesListed: list.files.length, ...declared, catalogue };
}

function seenCode({ files, outcomes }: Scanned): SeenCode {
  return { files, code: outcomes.flatMap(({ code }) => code ?? []) };
}

function reportedFindings({ findings, frames }: FileOutcome): readonly ReportedFinding[] {
  return findings.map((finding, index) => {
    const frame = frames?.[index];
    return frame ? { finding, frame } : { finding };
  });
}

/** Told by the path when listing, or by the content when scanning. */
function skippedOf({ skipped, outcomes }: Scanned): ReadonlyMap<SkipReason, number> {
  const counts = new Map(skipped);
  for (const { skipReason } of outcomes) if (skipReason) counts.set(skipReason, (counts.get(skipReason) ?? 0) + 1);
  return counts;
}
