import type { DataCategoryId } from '../categories.ts';

/** One identifier of `data/identifiers.yml`: a number that a state or a public body gives to a person or a paper. */
export interface IdentifierFile {
  /** Also the id of its recognizer and the name of its fixture table. */
  readonly id: string;
  /** As it is called where it is given. */
  readonly name: string;
  readonly category: DataCategoryId;
  /** Where structure, check and examples are published. */
  readonly source: string;
  /** How it is written: `9` a digit, `A` a letter, `X` either, anything else itself (a space is any space). */
  readonly written: readonly string[];
  /** Name of its check in `identifier-checks.ts`; without one the words around it decide alone. */
  readonly check?: string;
  /** Share of random texts of its shape that pass, measured over 200,000. 0.001 and less may be reported without a word. */
  readonly chance: number;
  /** Of `written`, those that need no word. */
  readonly alone?: readonly string[];
  /** Name of a second check that it must pass where no word announces it. */
  readonly aloneCheck?: string;
  /**
   * Which changes of one character the check refuses: `every`, `most` (the rest gives another number that may exist) or
   * `some` (shape or date only).
   */
  readonly refuses: 'every' | 'most' | 'some';
  /** Whole words, lower case without accents, a space between two, that announce it. */
  readonly words: readonly string[];
  /** What any country calls such a number: for those whose check tells much. */
  readonly alsoCalled?: readonly string[];
  /** Words that speak against identifiers, but not against this one. */
  readonly neutral?: readonly string[];
  /** Pattern of the numbers, without separators, that the body which gives them keeps for tests. */
  readonly fictional?: string;
  /** Published specimens, and numbers that nobody can have; without separators. One at least for each shape. */
  readonly examples: readonly string[];
}
