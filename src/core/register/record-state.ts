import type { SeenAiCall } from '../inventory/seen-ai-call.ts';
import type { Project } from '../project/project.ts';
import type { BoundCode } from './file-code.ts';
import type { Gap } from './gaps.ts';
import { gapsOfRecord } from './incomplete.ts';
import { mismatchesOf, type Mismatch } from './mismatches.ts';
import { missingCodeOf, type MissingCode, type SeenCode } from './missing-code.ts';
import type { RegisteredRecord } from './register.ts';
import { reviewStateOf, type ReviewState } from './review.ts';

/** All that is known of a record, for lists and views. */
export interface RecordState {
  readonly registered: RegisteredRecord;
  /** The functions, classes and files that it covers, by place. */
  readonly code: readonly PlacedCode[];
  /** The AI calls that it covers, by place. */
  readonly aiCalls: readonly SeenAiCall[];
  /** What it lacks for the obligations of the policy's jurisdictions. */
  readonly gaps: readonly Gap[];
  /** Calls of which it says something else than the code. */
  readonly mismatches: readonly { readonly call: SeenAiCall; readonly mismatch: Mismatch }[];
  readonly review: ReviewState;
  /** Code that it names and that is gone; empty as long as only a part of the project was seen. */
  readonly missing: readonly MissingCode[];
}

export interface PlacedCode extends BoundCode {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
}

/** What scans of a project's files gave. */
export interface SeenProject extends SeenCode {
  readonly aiCalls: readonly SeenAiCall[];
  /** Whether all of the project was seen: only then can code be called gone. */
  readonly isWhole: boolean;
}

/** The state of each record, in the order of the register. `today` is an ISO date. */
export function recordStatesOf(
  { register, policy }: Pick<Project, 'register' | 'policy'>,
  seen: SeenProject,
  today: string,
): readonly RecordState[] {
  return register.records.map((registered) => {
    const { record } = registered;
    const aiCalls = seen.aiCalls.filter(({ recordId }) => recordId === record.id);
    return {
      registered,
      code: placedCode(record.id, seen),
      aiCalls,
      gaps: gapsOfRecord(record, policy),
      mismatches: aiCalls.flatMap((call) => mismatchesOf(record, call).map((mismatch) => ({ call, mismatch }))),
      review: reviewStateOf(record, policy.reviewEveryMonths, today),
      missing: seen.isWhole ? missingCodeOf(registered, seen) : [],
    };
  });
}

/** The code that a record covers, by place. */
export function placedCode(id: string, { code }: Pick<SeenCode, 'code'>): readonly PlacedCode[] {
  return code.flatMap(({ path, bound }) =>
    bound.filter(({ recordId }) => recordId === id).map((one) => ({ ...one, path })),
  );
}
