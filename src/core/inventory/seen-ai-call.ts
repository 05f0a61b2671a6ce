import type { CallService } from '../ai-calls/call-service.ts';
import type { AiCallKind } from '../ai-calls/ai-call.ts';
import { discreetCall } from '../findings/discreet.ts';
import type { DataCategoryId } from '../personal-data/categories.ts';
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
  /** Id of the provider in the catalogue, `unknown` for one that nobody has listed. */
  readonly provider: string;
  readonly providerName: string;
  /** Who answers, and where; absent for a server that nobody has listed. */
  readonly service?: CallService;
  /** Package that makes the call, `http` for a raw request. */
  readonly sdk: string;
  readonly kind: AiCallKind;
  readonly confidence: 'certain' | 'probable';
  readonly callee: string;
  /** The innermost function or class around it. */
  readonly symbol?: string;
  readonly model?: string;
  readonly host?: string;
  /** The record that covers the call. */
  readonly recordId?: string;
  /** Categories of personal data that are seen to reach it. */
  readonly data: readonly DataCategoryId[];
}

/** AI calls of a document, without the personal values that people may have written in the names of models or hosts. */
export function seenAiCallsOf(
  document: SourceDocument,
  bound: readonly BoundAiCall[],
  settings: RecognizerSettings,
): readonly SeenAiCall[] {
  return bound.map(({ call, record, data }) => {
    const discreet = discreetCall(call, settings);
    const { provider, providerName, service, sdk, kind, confidence, callee, model, host, range, enclosing } = discreet;
    const symbol = enclosing[0]?.name;
    return {
      path: document.path,
      line: document.positionAt(range.start).line + 1,
      start: range.start,
      provider,
      providerName,
      ...(service && { service }),
      sdk,
      kind,
      confidence,
      callee,
      data,
      ...(symbol !== undefined && { symbol }),
      ...(model !== undefined && { model }),
      ...(host !== undefined && { host }),
      ...(record && { recordId: record.record.id }),
    };
  });
}
