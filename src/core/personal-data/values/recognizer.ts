import type { SourceDocument, TextRange } from '../../text/document.ts';
import type { PublicMention } from '../../text/public-mentions.ts';
import type { DataCategoryId } from '../categories.ts';
import type { DigitRun } from './digit-run.ts';
import type { RowValue } from './rows/rows.ts';
import type { WrittenNumber } from './written-numbers.ts';

/**
 * What the one pass over the text stops at: an `@`; a `+` before a digit; the start of a group of digits; two letters
 * followed by two digits, which is how an IBAN starts; one or two capitals that start a word and stand before digits,
 * with a space or a hyphen between at most (`X1234567L`, `AA-123-AA`); the digits of a negative number with decimals; one to four digits before two capitals (`1234 BCD`); a number before a word (`12 rue`, `3 mars`); the
 * first separator of groups of hexadecimal digits; the mark between a key and a capital (`nom: "L`); a form of address
 * before a capital (`Mme L`), or words that introduce a name (« déposée par L »); the year that a call is given first (`date(1985`), or that stands after a mark (`annee: 1985`); a cell of a table whose header says that it holds a name; a value of
 * somebody in a row that has no keys.
 */
export type Anchor =
  | {
      readonly kind:
        | 'at-sign'
        | 'plus'
        | 'country-code'
        | 'capitals'
        | 'before-capitals'
        | 'negative'
        | 'number'
        | 'hex-groups'
        | 'key'
        | 'form-of-address'
        | 'introduction'
        | 'date-call'
        | 'year';
      readonly offset: number;
    }
  | {
      readonly kind: 'cell';
      readonly offset: number;
      readonly end: number;
      readonly header: string;
      readonly headers: readonly string[];
    }
  | RowValue
  | { readonly kind: 'digits'; readonly run: DigitRun };

export type AnchorKind = Anchor['kind'];

/** A personal value seen by a recognizer. The text itself stays in the document. */
export interface Candidate {
  readonly range: TextRange;
  /** Published example, reserved range, known test value. */
  readonly documentedExample: boolean;
  /**
   * `strong`: structure and checksum leave less than 0.1 % to chance; `contextual`: shape or words around it decided.
   * A strong value keeps its level in tests, a contextual one loses a level there.
   */
  readonly strength: 'strong' | 'contextual';
  /** Why it stands there for the public to read, where the recognizer saw it: the address of an office, an official. */
  readonly mention?: PublicMention;
}

/** Code that finds one kind of personal value in text (Presidio's word). One file each. */
export interface Recognizer {
  /** Also the name of the file and of the fixture table. */
  readonly id: string;
  readonly category: DataCategoryId;
  readonly anchors: readonly AnchorKind[];
  /** Whether any other recognizer that sees the same knows better what it is. */
  readonly isGeneral?: true;
  /** A run with fewer digits is not shown to it. */
  readonly minDigits?: number;
  /** A run is shown to it only when its first group has one of these sizes; any size when this is absent. */
  readonly firstGroups?: readonly number[];
  /**
   * Looks around one anchor. Bounded work: it reads a fixed window, whatever the length of the line.
   * Returns `undefined` when there is nothing to report.
   */
  readonly recognize: (source: ScannedText, anchor: Anchor) => Candidate | undefined;
  /** A fictitious value of the same kind and shape as `original`, documented as such where a range exists. */
  fictitious(original: string): string;
}

/** What a recognizer may look at. */
export interface ScannedText {
  readonly document: SourceDocument;
  readonly text: string;
  readonly regions: readonly string[];
  /** Countries that the text speaks of, looked for when first asked. */
  regionsSaid(): readonly string[];
  /** See `RecognizerSettings`. */
  readonly examplesCount: boolean;
  /** Header of the column that an offset stands in, in a table; `undefined` elsewhere. */
  columnHeaderAt(offset: number): string | undefined;
  /** Words that say what stands at an offset, the nearest one last; read once for all that ask about the same offset. */
  wordsBefore(offset: number): readonly string[];
  /** The electronic address around a sign, read once for all that ask about it. */
  mailAt(sign: number): Candidate | undefined;
  /** What starts at an offset and looks like the number of a paper, read once for all that ask about it. */
  numberAt(offset: number): WrittenNumber | undefined;
  /** What the key of the value at an offset, or its column, says that it holds. */
  keyMeaningAt(offset: number): DataCategoryId | undefined;
}

/** What the policy says that recognizers must know. */
export interface RecognizerSettings {
  /** ISO 3166 codes, upper case, whose national formats are read without an international prefix. */
  readonly regions: readonly string[];
  /**
   * Whether what follows « ex. : » or `placeholder=` counts. In code it shows a format; in a question to a model somebody may well
   * give a real person as an example.
   */
  readonly examplesCount?: boolean;
  /** Whether the text is a piece of one that is read whole: who signs it and who is listed in it is known from there. */
  readonly isPiece?: boolean;
}
