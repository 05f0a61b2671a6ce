import type { Finding, FindingSubject, Suppression } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import { messageOf, type Locale } from '../rules/rules.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { AiDeclarations } from './ai-declarations.ts';
import type { ReportFormat } from './format.ts';
import { countsOf, isUnchecked, suppressedCount, type FileProblem, type Report } from './report.ts';

/** For programs. `version` grows when a field changes its meaning or goes; new fields may come without it. */
export interface JsonReport {
  readonly version: 1;
  readonly tool: { readonly name: string; readonly version: string };
  /** False when a file could not be checked at all, or the policy could not be used. */
  readonly complete: boolean;
  readonly exitCode: number;
  readonly summary: {
    readonly filesChecked: number;
    /** By reason. */
    readonly filesSkipped: Readonly<Record<string, number>>;
    /** By level, without the suppressed ones. */
    readonly findings: Readonly<Record<Severity, number>>;
    readonly suppressed: number;
  };
  /** By path, then by place. */
  readonly findings: readonly JsonFinding[];
  readonly problems: readonly FileProblem[];
  /** Only where a whole project was checked, and there is something to tell. */
  readonly aiDeclarations?: JsonAiDeclarations;
}

/** AI packages and settings of which no call was found, and files of models. */
interface JsonAiDeclarations {
  readonly neverCalled: readonly { readonly name: string; readonly path: string; readonly line: number }[];
  readonly modelFiles: readonly { readonly path: string; readonly format: string }[];
}

/** Lines and columns start at 1; columns count UTF-16 code units; the end is exclusive. */
export interface JsonFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly fingerprint: string;
  readonly subject: Readonly<Record<string, unknown>>;
  readonly suppression?: Suppression;
}

export const jsonFormat: ReportFormat = {
  id: 'json',
  withFrames: false,
  render: (report, { locale }) => `${JSON.stringify(jsonReport(report, locale), null, 2)}\n`,
};

function jsonReport(report: Report, locale: Locale): JsonReport {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const [level, count] of countsOf(report)) counts[level] = count;
  return {
    version: 1,
    tool: report.tool,
    complete: report.exitCode !== 2 && !report.problems.some(isUnchecked),
    exitCode: report.exitCode,
    summary: {
      filesChecked: report.filesChecked,
      filesSkipped: Object.fromEntries([...report.filesSkipped].sort()),
      findings: counts,
      suppressed: suppressedCount(report),
    },
    findings: report.findings.map(({ finding }) => jsonFinding(finding, locale)),
    problems: report.problems,
    ...(report.aiDeclarations && { aiDeclarations: jsonDeclarations(report.aiDeclarations) }),
  };
}

function jsonDeclarations({ neverCalled, modelFiles }: AiDeclarations): JsonAiDeclarations {
  return {
    neverCalled: neverCalled.map(({ name, path, line }) => ({ name, path, line })),
    modelFiles: modelFiles.map(({ path, format }) => ({ path, format: format.name })),
  };
}

function jsonFinding(finding: Finding, locale: Locale): JsonFinding {
  return {
    rule: finding.ruleId,
    severity: finding.severity,
    path: finding.path,
    line: finding.start.line + 1,
    column: finding.start.character + 1,
    endLine: finding.end.line + 1,
    endColumn: finding.end.character + 1,
    message: messageOf(finding, locale),
    fingerprint: finding.fingerprint,
    subject: jsonSubject(finding.subject),
    ...(finding.suppression && { suppression: finding.suppression }),
  };
}

/** Field by field: what the engine may one day add to a subject is not published by accident. */
function jsonSubject(subject: FindingSubject): Readonly<Record<string, unknown>> {
  switch (subject.kind) {
    case 'personal-value': {
      const { kind, recognizer, category, documentedExample } = subject;
      return { kind, recognizer, category, documentedExample };
    }
    case 'personal-field': {
      const { kind, name, category, count } = subject;
      return { kind, name, category, count };
    }
    case 'ai-call': {
      const { provider, sdk, kind, callee, model, host, confidence } = subject.call;
      return { kind: subject.kind, provider, sdk, callKind: kind, callee, model, host, confidence };
    }
    case 'decision':
      return { kind: subject.kind, symbol: subject.symbol };
    case 'personal-flow':
      return { kind: subject.kind, category: subject.category, sink: subject.sink };
    case 'record':
      return { kind: subject.kind, record: subject.recordId, field: subject.field };
    case 'policy':
      return { kind: subject.kind };
  }
}
