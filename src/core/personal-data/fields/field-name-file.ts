import type { DataCategoryId } from '../categories.ts';

/** Names that mean one kind of personal data, in one language: an entry of `data/names.<language>.yml`. */
export interface FieldNameFile {
  readonly category: DataCategoryId;
  /**
   * Words of a name, small letters without accents, singular, with spaces: `date naissance`. Written together they are
   * known too (`datenaissance`), and in the plural.
   */
  readonly names: readonly string[];
  /** Where what holds it is named, that must be a person, or one of these: `agent.matricule`, and not `machine.matricule`. */
  readonly ofOwner?: readonly string[];
  /** Enough to say that what is declared beside it is about a person too. */
  readonly anchor?: boolean;
  /** Means this only where a person is meant: by another word of the name, by its owner, or by an anchor beside it. */
  readonly needsPerson?: boolean;
  /** A yes or no, a code or a type of it says as much as the thing itself: `has_disability`, `religion_id`. */
  readonly coded?: boolean;
  /** Of whatever it is, it remains a person's: `company_first_name`. */
  readonly always?: boolean;
  /** Means this only where the name has no other word: `nombre` is a name in Spanish and a number in French. */
  readonly alone?: boolean;
  /** Means this only where the name or its owner is a person's: other data of a person beside it are not enough. */
  readonly owned?: boolean;
  /**
   * Beside the data of a person, means this only with short words, such as the prefix of a table: `usr_name`, and not
   * `printer_name`.
   */
  readonly bare?: boolean;
  /** Written together with whose it is in these languages: `name` of `Kundenname`, with their `stems` of `field-words.yml`. */
  readonly compound?: readonly string[];
  /** Somebody rather than something: what else the name says of them counts more, as the phone of `next_of_kin_phone`. */
  readonly yields?: boolean;
  /** Other words of the name that make it something else. */
  readonly not?: readonly string[];
  /** Other words of the name that usually make it something else, and do not here: the `url` of an avatar. */
  readonly despite?: readonly string[];
}
