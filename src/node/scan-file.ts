import type { Finding } from '../core/findings/finding.ts';
import { seenAiCallsOf, type SeenAiCall } from '../core/inventory/seen-ai-call.ts';
import type { FileCode } from '../core/register/file-code.ts';
import { Frames, type Frame } from '../core/report/frame.ts';
import type { FileProblem } from '../core/report/report.ts';
import { parseLimitMiB, scan, type ScanContext, type ScanControl } from '../core/scan/scan.ts';
import { regionsOf } from '../core/scan/regions.ts';
import { skipText, type SkipReason } from '../core/text/skip.ts';
import type { SourceDocument } from '../core/text/document.ts';
import { errorCodeOf } from './error-code.ts';
import { readLimitMiB, type ReadFile } from './read-document.ts';

/** What became of one file. Plain data: it travels between threads. */
export interface FileOutcome {
  readonly path: string;
  /** `failed`: nothing is known of the file; the first problem says why. */
  readonly status: 'checked' | 'skipped' | 'failed';
  readonly skipReason?: SkipReason;
  readonly findings: readonly Finding[];
  /** Documented ones too; absent where there is none. */
  readonly aiCalls?: readonly SeenAiCall[];
  /** What of the file records cover; absent for nothing. */
  readonly code?: FileCode;
  /** The line of each finding with its personal values masked, where frames were asked for. */
  readonly frames?: readonly (Frame | undefined)[];
  /** Why the file was not checked, or not in full. */
  readonly problems: readonly FileProblem[];
}

/** Scans one file with what `read` says of it. Never throws for a bad file; a cancelled scan throws the signal's reason. */
export async function scanFile(
  path: string,
  read: () => ReadFile,
  context: ScanContext,
  withFrames: boolean,
  control: ScanControl = {},
): Promise<FileOutcome> {
  let file: ReadFile;
  try {
    file = read();
  } catch (error) {
    return failure(path, 'unreadable', error);
  }
  const skipReason = file.document ? skipText(file.document) : 'binary';
  if (!file.document || skipReason) {
    return { path, status: 'skipped', skipReason: skipReason ?? 'binary', findings: [], problems: [] };
  }
  try {
    return await scanDocument(file.document, file.isCut, context, withFrames, control);
  } catch (error) {
    control.signal?.throwIfAborted();
    return failure(path, 'failed', error);
  }
}

async function scanDocument(
  document: SourceDocument,
  isCut: boolean,
  context: ScanContext,
  withFrames: boolean,
  control: ScanControl,
): Promise<FileOutcome> {
  const { path } = document;
  const { findings, aiCalls, code, notParsed = false } = await scan(document, context, control);
  const problems: FileProblem[] = [];
  if (isCut) problems.push({ path, kind: 'too-large', detail: String(readLimitMiB) });
  if (notParsed) problems.push({ path, kind: 'not-parsed', detail: String(parseLimitMiB) });
  const settings = { regions: regionsOf(context.project.policy.jurisdictions) };
  const seen = aiCalls.length > 0 && { aiCalls: seenAiCallsOf(document, aiCalls, settings) };
  const outcome: FileOutcome = { path, status: 'checked', findings, ...seen, ...(code && { code }), problems };
  return withFrames ? { ...outcome, frames: framesOf(document, findings, context) } : outcome;
}

/** Only the error's code goes on: its message could hold a piece of the file. */
export function failure(path: string, kind: 'unreadable' | 'failed', error: unknown): FileOutcome {
  return { path, status: 'failed', findings: [], problems: [{ path, kind, detail: errorCodeOf(error) }] };
}

/** Hints are listed in one line each, where they are listed at all. */
function framesOf(
  document: SourceDocument,
  findings: readonly Finding[],
  context: ScanContext,
): readonly (Frame | undefined)[] {
  if (findings.length === 0) return [];
  const frames = new Frames(document, findings, { regions: regionsOf(context.project.policy.jurisdictions) });
  return findings.map((finding) => (finding.severity === 'hint' ? undefined : frames.of(finding)));
}
