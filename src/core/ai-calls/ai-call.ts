import type { TextRange } from '../text/document.ts';
import type { CallService } from './call-service.ts';

export const aiCallKinds = [
  'chat',
  'completion',
  'object',
  'embedding',
  'rerank',
  'moderation',
  'image',
  'video',
  'speech',
  'ocr',
  'document',
  'translation',
  'classification',
  'task',
  'agent',
  'batch',
  'legacy',
  'local-ml',
  'rule-decision',
  'evaluation',
] as const;

export type AiCallKind = (typeof aiCallKinds)[number];

/** A place in code that asks a model for something. */
export interface AiCall {
  /** Id of the provider in the catalogue, `unknown` for an OpenAI-like path on a host nobody has listed. */
  readonly provider: string;
  readonly providerName: string;
  /** Absent for a server that nobody has listed. */
  readonly service?: CallService;
  /** Package that makes the call, or `http` for a raw request. */
  readonly sdk: string;
  readonly kind: AiCallKind;
  /** The callee as a person would name it: `client.chat.completions.create`. */
  readonly callee: string;
  /** Where the callee stands. */
  readonly range: TextRange;
  readonly model?: string;
  readonly host?: string;
  /** `certain`: the origin is proven; `probable`: an unmistakable HTTP path on an unknown host, or a model that a file holds. */
  readonly confidence: 'certain' | 'probable';
  /** Functions and classes around the call, innermost first. */
  readonly enclosing: readonly EnclosingSymbol[];
  /** The function of the project that asks the model for whoever calls it; absent where the model is asked here. */
  readonly through?: Wrapper;
}

/** A function whose callers ask a model by calling it. */
export interface Wrapper {
  readonly name: string;
  /** Relative to the project's root. */
  readonly path: string;
  /** Zero-based line on which it asks the model. */
  readonly line: number;
}

export interface EnclosingSymbol {
  readonly name: string;
  readonly range: TextRange;
}
