import type { SourceDocument, TextRange } from '../../text/document.ts';
import type { DataCategoryId } from '../categories.ts';

/**
 * What the one pass over the text stops at. `at-sign` is an `@`. `digits` is the start of a run of digits, with single
 * spaces, dots, hyphens or slashes inside; look back from it for a `+`, a country code or an IBAN's letters.
 */
export type Anchor =
  { readonly kind: 'at-sign'; readonly offset: number } | { readonly kind: 'digits'; readonly run: DigitRun };

/** A run of digits with their separators. */
export interface DigitRun extends TextRange {
  /** How many digits (and Corsican letters do not count) the run has. */
  readonly digitCount: number;
}

/** A personal value seen by a recognizer. The text itself stays in the document. */
export interface Candidate {
  readonly range: TextRange;
  /** Published example, reserved range, known test value. */
  readonly documentedExample: boolean;
  /**
   * `strong`: structure and checksum leave less than 0.1 % to chance; `contextual`: words around it decided.
   * A strong value keeps its level in tests, a contextual one loses a level there.
   */
  readonly strength: 'strong' | 'contextual';
}

/** Code that finds one kind of personal value in text (Presidio's word). One file each. */
export interface Recognizer {
  /** Also the name of the file and of the fixture table. */
  readonly id: string;
  readonly category: DataCategoryId;
  readonly anchor: Anchor['kind'];
  /**
   * Looks around one anchor. Bounded work: it reads a fixed window, whatever the length of the line.
   * Returns `undefined` when there is nothing to report.
   */
  recognize(document: SourceDocument, anchor: Anchor, settings: RecognizerSettings): Candidate | undefined;
  /** A fictitious value of the same kind and shape as `original`, documented as such where a range exists. */
  fictitious(original: string): string;
}

/** What the policy says that recognizers must know. */
export interface RecognizerSettings {
  /** ISO 3166 codes, upper case, whose national formats are read without an international prefix. */
  readonly regions: readonly string[];
}
