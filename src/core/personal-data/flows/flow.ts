import type { SourceDocument, TextRange } from '../../text/document.ts';
import type { DataCategoryId } from '../categories.ts';

export const flowRuleIds = [
  'personal-data/in-log',
  'personal-data/in-prompt',
  'personal-data/in-url',
  'personal-data/to-third-party',
] as const;

export type FlowRuleId = (typeof flowRuleIds)[number];

/** Personal data that reaches a place where it should not go. */
export interface Flow {
  readonly ruleId: FlowRuleId;
  readonly category: DataCategoryId;
  /** The argument that carries it, to the sink or to the function of another file that hands it on. */
  readonly range: TextRange;
  /** What it reaches, as a person would name it: `logger.info`. */
  readonly callee: string;
  /** Service or provider, where it is known. */
  readonly service: string | undefined;
  /** Where the callee of the AI call stands, if that is what it reaches. */
  readonly aiCall: TextRange | undefined;
  /** From the source to the last place before the sink. */
  readonly steps: readonly PlainStep[];
  /** Where the sink stands, if in another file. */
  readonly sinkElsewhere?: Place;
}

/** A place in another file. */
export interface Place {
  readonly document: SourceDocument;
  readonly range: TextRange;
}

export interface PlainStep {
  /** The file that it stands in, if another one. */
  readonly document?: SourceDocument;
  readonly range: TextRange;
  readonly kind: 'source' | 'hop' | 'call' | 'return';
  readonly name: string;
}
