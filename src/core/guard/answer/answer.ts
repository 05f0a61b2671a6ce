import type { LocalisedText } from '../../findings/finding.ts';
import type { RuleId } from '../../rules/rule-id.ts';
import type { TextRange } from '../../text/document.ts';
import type { ToolCall } from '../prompt.ts';

/** What comes of a question, in order. Texts are restored: pseudonyms are turned back. */
export type AnswerEvent =
  | { readonly kind: 'text'; readonly text: string }
  /** What a model that shows its reasoning says before it answers. */
  | { readonly kind: 'reasoning'; readonly text: string }
  /** Whole, once its arguments have come. */
  | { readonly kind: 'tool-call'; readonly call: ToolCall }
  /** Always the last one, also after a stop. */
  | { readonly kind: 'end'; readonly report: AnswerReport };

export interface AnswerReport {
  /** The whole text of the answer, restored. */
  readonly text: string;
  readonly finish: FinishReason;
  readonly usage: TokenUsage;
  readonly footprint: Footprint;
  /** What a person should know before using the answer; empty for nothing. */
  readonly concerns: readonly AnswerConcern[];
}

/** `length`: the answer was cut at its limit; `stopped`: by the person; `cut`: the connection ended too early. */
export type FinishReason = 'complete' | 'length' | 'tool-calls' | 'content-filter' | 'stopped' | 'cut';

export interface TokenUsage {
  readonly prompt: number;
  readonly answer: number;
  /** Whether the server counted them; else they are estimated at four characters a token. */
  readonly measured: boolean;
}

export interface Footprint {
  /** Electricity of the answer, in watt-hours. */
  readonly energyWh: Range;
  /** Greenhouse gases, in grams of CO2 equivalent. */
  readonly co2eGrams: Range;
  /** `server`: the server's own figures; `estimate`: `method` says how. */
  readonly source: 'server' | 'estimate';
  readonly method: LocalisedText;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Something in an answer that the prompt did not hold or that the policy does not want. */
export interface AnswerConcern {
  readonly id: AnswerConcernId;
  /** For `code`: the rule that the code breaks. */
  readonly ruleId?: RuleId;
  /** One sentence; repeats no personal value. */
  readonly message: LocalisedText;
  /** Where it stands in the answer's text, in UTF-16 offsets. */
  readonly range: TextRange;
}

/** Links and images are listed so that the host shows them inert: nothing is loaded and nothing followed before a click. */
export type AnswerConcernId = 'personal-data' | 'code' | 'link' | 'image';
