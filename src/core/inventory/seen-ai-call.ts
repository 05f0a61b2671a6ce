import { discreetCall } from '../findings/discreet.ts';
import type { RecognizerSettings } from '../personal-data/values/recognizer.ts';
import type { BoundAiCall } from '../scan/scan.ts';
import type { SourceDocument } from '../text/document.ts';

/** An AI call as an inventory lists it. Plain data: it travels between threads. */
export interface SeenAiCall {
  /** Relative to the project's root, with forward slashes. */
  readonly path: string;
  /** From 1, as people count. */
  readonly line: number;
  /** Offset in the document, in UTF-16 units. */
  readonly start: number;
  readonly providerName: string;
  readonly callee: string;
  readonly model?: string;
  readonly host?: string;
  /** The record that covers the call. */
  readonly recordId?: string;
}

/** AI calls of a document, without the personal values that people may have written in the names of models or hosts. */
export function seenAiCallsOf(
  document: SourceDocument,
  bound: readonly BoundAiCall[],
  settings: RecognizerSettings,
): readonly SeenAiCall[] {
  return bound.map(({ call, record }) => {
    const { providerName, callee, model, host, range } = discreetCall(call, settings);
    return {
      path: document.path,
      line: document.positionAt(range.start).line + 1,
      start: range.start,
      providerName,
      callee,
      ...(model !== undefined && { model }),
      ...(host !== undefined && { host }),
      ...(record && { recordId: record.record.id }),
    };
  });
}
