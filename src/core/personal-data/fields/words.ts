import { fieldLexicon } from '../../../../generated/field-lexicon.ts';
import { Lemmas } from './lexicon/lemmas.ts';

const { lists } = fieldLexicon;
const lemmas = new Lemmas(new Set(fieldLexicon.words.split(' ')));

export const persons: ReadonlySet<string> = new Set(lists.persons);
export const things: ReadonlySet<string> = new Set(lists.things);
export const places: ReadonlySet<string> = new Set(lists.places);
export const named: ReadonlySet<string> = new Set([...lists.named, ...lists.places]);
export const notData: ReadonlySet<string> = new Set(lists.notData);
export const codes: ReadonlySet<string> = new Set(lists.codes);
export const papers: ReadonlySet<string> = new Set(lists.papers);
export const keys: ReadonlySet<string> = new Set(lists.keys);

const particles: ReadonlySet<string> = new Set(lists.particles);

/** The singular that the lexicon knows of a word; the word itself where it knows none. */
export const lemmaOf = lemmas.of;

/** Words of a name in the singular, without the small ones that may stand between them. */
export function meaningfulWords(words: readonly string[]): readonly string[] {
  return lemmas.meaningful(words, particles);
}
