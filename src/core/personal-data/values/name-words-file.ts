/** One list of `data/name-words.yml`: words of keys and of values that tell a person’s name from other names. */
export interface NameWordsFile {
  readonly list: NameWordsList;
  /** Lower case, without accents; names of several words have a space between two. */
  readonly words: readonly string[];
}

/**
 * Of keys: `first-name-key`, `last-name-key`, `full-name-key`, whole or in a row; `name-key`: of anything;
 * `setter` before a key (`setNom`); `carrier` after a person (`PatientDto`); `day-key`, `month-key`, `year-key`, `birth-key`: parts of a date of birth; `closing` ends a letter; `signed` stands before the name of who did; `office-holder`: of those whose name a key holds, one that is never a body; `half-key`: a first or a last something; `people-list` over a list of people; `first-as-last`: first names that are last names too; `by` after what was done, but for `authorship`; `person-column`: a table with such a column is one of persons; `person` whose name or whose self a
 * key holds; `natural-person`: of those, none that is ever an organisation; `thing` that has a name without being a person. Of values: `label` and `title` are no names; `office` follows the name of an official; `place` comes before
 * names given to streets and schools; `public-figure`; `no-person`: places that are called like people; `named-after`: what is called like people or is known for them; `no-last-name` after a word that is a first name as well; `example-last`, `example-last-alone`, `example-first`, `example-name` are nobody’s.
 */
export type NameWordsList =
  | 'first-name-key'
  | 'last-name-key'
  | 'full-name-key'
  | 'name-key'
  | 'setter'
  | 'carrier'
  | 'first-as-last'
  | 'people-list'
  | 'half-key'
  | 'closing'
  | 'signed'
  | 'office-holder'
  | 'day-key'
  | 'month-key'
  | 'year-key'
  | 'birth-key'
  | 'by'
  | 'authorship'
  | 'person-column'
  | 'person'
  | 'natural-person'
  | 'thing'
  | 'label'
  | 'title'
  | 'place'
  | 'office'
  | 'particle'
  | 'public-figure'
  | 'no-person'
  | 'named-after'
  | 'no-last-name'
  | 'example-last'
  | 'example-last-alone'
  | 'example-first'
  | 'example-name';
