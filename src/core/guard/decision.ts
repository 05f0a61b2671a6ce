import type { LocalisedText } from '../findings/finding.ts';
import type { DataCategoryId } from '../personal-data/categories.ts';
import type { DataHandling } from '../policy/assistant-file.ts';
import type { Origin } from '../policy/policy.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { TextRange } from '../text/document.ts';
import type { ChatRequest } from './request.ts';
import type { ModelTarget, TextOrigin } from './prompt.ts';

/** What the guard answers to a prompt. Nothing leaves without a `ClearedPrompt`. */
export type Decision = RefusedPrompt | ClearedPrompt;

/** Rules that decide here and are no rules on code. */
export type GuardRule = RuleId | 'guard/file-never-sent' | 'guard/address' | 'guard/budget' | 'guard/failure';

export interface RefusedPrompt {
  readonly outcome: 'refused';
  readonly refusal: Refusal;
}

/** Why nothing is sent. No text here repeats a personal value. */
export interface Refusal {
  readonly rule: GuardRule;
  /** Which sentence of the guard's texts it is. */
  readonly id: string;
  /** One sentence: what is refused and which line of the policy says so. */
  readonly reason: LocalisedText;
  /** The article that it rests on, where there is one. */
  readonly article: LocalisedText | undefined;
  /** One sentence: what to do. */
  readonly remedy: LocalisedText;
  /** Where the policy says so; `undefined` where the law or the guard itself does. */
  readonly origin: Origin | undefined;
  /** Values that led to it, by place, for those of categories that are refused. */
  readonly values: readonly SeenValue[];
}

/** A personal value in the prompt: where it stands and what becomes of it. The value itself stays where it is. */
export interface SeenValue {
  readonly category: DataCategoryId;
  readonly handling: DataHandling;
  /** Which message, counted from 0; -1 for tool definitions. */
  readonly message: number;
  readonly origin: TextOrigin;
  readonly path: string | undefined;
}

/** What may leave. Only the guard makes one. */
export interface ClearedPrompt {
  readonly outcome: 'cleared';
  readonly target: ModelTarget;
  /** The request's body, byte for byte as it leaves (UTF-8). */
  readonly body: string;
  /** The same as an object, for a host that calls the model itself. */
  readonly request: ChatRequest;
  /** Where pseudonyms stand in `body`, in order. */
  readonly masked: readonly MaskedSpan[];
  /** Every personal value that was seen, the allowed ones too. */
  readonly values: readonly SeenValue[];
  /** Estimate: a fourth of the characters. */
  readonly promptTokens: number;
  /** Line of the policy that allows the provider; `undefined` where it says nothing. */
  readonly allowedBy: Origin | undefined;
  /** What the catalogue says of where the provider's models run: ISO 3166 codes or `EU`. */
  readonly regions: readonly string[];
}

export interface MaskedSpan {
  /** UTF-16 offsets in the body. */
  readonly range: TextRange;
  readonly category: DataCategoryId;
}
