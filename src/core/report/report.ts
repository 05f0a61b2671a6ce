import type { Finding } from '../findings/finding.ts';
import { severities, type Severity } from '../findings/severity.ts';
import type { SkipReason } from '../text/skip.ts';
import type { AiDeclarations } from './ai-declarations.ts';
import type { Frame } from './frame.ts';

/** What a report is made of. No part of it holds a personal value, an absolute path or a time. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string };
  /** In the order of reports; suppressed ones are there too, marked. */
  readonly findings: readonly ReportedFinding[];
  /** Files, or folders, of which something could not be checked. */
  readonly problems: readonly FileProblem[];
  readonly filesChecked: number;
  readonly filesSkipped: ReadonlyMap<SkipReason, number>;
  /** Known of a whole project only. */
  readonly aiDeclarations?: AiDeclarations;
  /** Level from which the check fails. Hints are many and quiet: a report for people lists them where it asks for hints. */
  readonly threshold: Severity;
  /** What the command answers to its caller. */
  readonly exitCode: number;
}

export interface ReportedFinding {
  readonly finding: Finding;
  readonly frame?: Frame;
}

export interface FileProblem {
  /** Path relative to the project's root. */
  readonly path: string;
  readonly kind: FileProblemKind;
  /** The system's name of the error, or the size in MiB that was checked. */
  readonly detail: string;
}

/**
 * `unreadable`: the system refused; `failed`: Vigie itself did; `too-large`: read up to a limit; `not-parsed`: too long
 * for a parser, hence searched for values only.
 */
export const fileProblemKinds = ['unreadable', 'failed', 'too-large', 'not-parsed'] as const;

export type FileProblemKind = (typeof fileProblemKinds)[number];

/** Whether nothing at all is known of the file: the check is then not complete. */
export function isUnchecked(problem: FileProblem): boolean {
  return problem.kind === 'unreadable' || problem.kind === 'failed';
}

/** Findings by level, the gravest first; suppressed ones do not count. */
export function countsOf(report: Report): readonly (readonly [Severity, number])[] {
  const counting = report.findings.filter(({ finding }) => !finding.suppression);
  return severities.toReversed().map((severity) => {
    return [severity, counting.filter(({ finding }) => finding.severity === severity).length] as const;
  });
}

export function suppressedCount(report: Report): number {
  return report.findings.filter(({ finding }) => finding.suppression).length;
}
