import type { FieldNameFile } from '../field-name-file.ts';
import type { WordLists } from './word-lists.ts';

/** What is asked of an entry once one of its names is found. */
export type LexiconEntry = Omit<FieldNameFile, 'names'>;

/** The lexicon of fields as `npm run data` compiles it: texts that are read in a few milliseconds, where working it out takes hundreds. */
export interface CompiledLexicon {
  readonly entries: readonly LexiconEntry[];
  /** All words of the lexicon in the singular, with a space between. */
  readonly words: string;
  readonly lists: WordLists;
  /** Two lines for each way to find entries: words of a name, and places among the entries, as `12,31`. */
  readonly keys: string;
  /** The same for names as a whole. */
  readonly wholeKeys: string;
  /** A line for each short form of a word, then the words that it may stand for; `?` before what is a guess, `!` before what it stands for alone. */
  readonly shortForms: string;
  /** A packed `WordTable` of what makes a line worth reading. */
  readonly lineWords: string;
}
