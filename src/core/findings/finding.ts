import type { AiCall } from '../ai-calls/ai-call.ts';
import type { DataCategoryId } from '../personal-data/categories.ts';
import type { RuleId } from '../rules/rule-id.ts';
import type { Position, TextRange } from '../text/document.ts';
import type { Severity } from './severity.ts';

/**
 * One thing found at one place (SARIF: result). No field ever holds the personal value itself,
 * nor anything from which it could be found back, such as a plain hash.
 */
export interface Finding {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** Path relative to the project's root, with forward slashes. */
  readonly path: string;
  readonly range: TextRange;
  readonly start: Position;
  readonly end: Position;
  /** Which of the rule's messages, and what fills its `{placeholders}`. */
  readonly message: FindingMessage;
  /** Stable across edits elsewhere in the file, and unlike any other there; made of rule, path and context without the value. */
  readonly fingerprint: string;
  readonly subject: FindingSubject;
  readonly related?: readonly RelatedLocation[];
  /** Present when a person has left this finding with a reason; it is then reported, but does not count. */
  readonly suppression?: Suppression;
}

export interface FindingMessage {
  /** Key under `messages` in the rule's data file. */
  readonly id: string;
  /** Texts to put in the placeholders: plain, or by language. */
  readonly params: Readonly<Record<string, LocalisedText | string>>;
}

export interface LocalisedText {
  readonly en: string;
  readonly fr: string;
}

export interface RelatedLocation {
  readonly path: string;
  readonly range?: TextRange;
  /** Where the range starts and ends, where it is known. */
  readonly start?: Position;
  readonly end?: Position;
  readonly message: LocalisedText;
}

export interface Suppression {
  /** SARIF's words: in the source text, or outside of it (here: the policy). */
  readonly kind: 'inSource' | 'external';
  readonly reason: string;
  /** ISO date after which the leave no longer holds. */
  readonly until?: string;
}

/** What the finding is about, for fixes, lenses and reports. */
export type FindingSubject =
  | PersonalValueSubject
  | PersonalFieldSubject
  /** Personal data that reaches a place where it should not go: `related` is its way. */
  | { readonly kind: 'personal-flow'; readonly category: DataCategoryId; readonly sink: string }
  | { readonly kind: 'ai-call'; readonly call: AiCall }
  /** A function that decides by rules. */
  | { readonly kind: 'decision'; readonly symbol: string }
  | {
      readonly kind: 'record';
      readonly recordId: string | undefined;
      readonly field?: string;
      /** What would settle it. */
      readonly edit?: RecordEdit;
    }
  | { readonly kind: 'policy' };

/** A text to write in a record, and what it replaces. */
export interface RecordEdit {
  readonly range: TextRange;
  readonly text: string;
}

export interface PersonalValueSubject {
  readonly kind: 'personal-value';
  /** The recognizer that saw it; says which fictitious value can replace it. */
  readonly recognizer: string;
  readonly category: DataCategoryId;
  /** True for published examples and reserved ranges: example.org, ARCEP's fiction numbers… */
  readonly documentedExample: boolean;
}

export interface PersonalFieldSubject {
  readonly kind: 'personal-field';
  /** The name as it is declared: a name is no value. */
  readonly name: string;
  readonly category: DataCategoryId;
  /** Declarations of this name in the document, where only the first one is reported. */
  readonly count: number;
}
