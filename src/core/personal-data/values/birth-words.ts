import { birthWords } from '../../../../generated/birth-words.ts';
import { escaped, oneOf } from '../word-patterns.ts';
import type { BirthWordsList } from './birth-words-file.ts';

const lists = new Map(birthWords.map(({ list, words }) => [list, words]));

/** Alternatives of a pattern; an apostrophe may be a curly one. */
function any(list: BirthWordsList, spell: (word: string) => string = escaped): string {
  const words = lists.get(list) ?? [];
  return `(?:${oneOf(words.map((word) => spell(word).replaceAll("'", "['’]")))})`;
}

/** Inclusive writing: « né(e) », « né·e », « né(e)(s) ». */
const inclusive = String.raw`(?:\(e\)|[·.-]e)?`;

/** « né le », « née en », « né(e) le », « né·e le » */
const born = new RegExp(
  String.raw`(?:^|[^\p{L}])${any('born-in-french')}${inclusive}(?:\(?s\)?)?\s${any('on-in-french')}?\s?(?:\|\s)?(?:["'«“„]\s?)?$`,
  'iu',
);
/** The same as a key, where « né » has lost its accent or not: `ne_le: '1985-…'`, `neLe(LocalDate.of(1985, …))`. */
const bornKey = new RegExp(
  String.raw`(?<![\p{L}\d])${any('key', asKey)}["'${'`'}]?\]?\s{0,2}(?:=>|[:=(,])\s{0,2}[\w.\\ <(]{0,28}["'${'`'}]?$`,
  'u',
);
/** With a place or an article between: « née à Valombre le », “born in Leeds on”. */
const bornAt = new RegExp(
  String.raw`(?:^|\P{L})${any('born')}${inclusive}s?,? ${any('before-place')} \p{Lu}[\p{L}'’. -]{1,30}?(?: \(\p{L}{2,12}\))?,? ${any('after-place')}? ?$`,
  'u',
);
/** The names of organisations are spelled so in capitals: only small letters count. */
const bornOn = new RegExp(String.raw`(?:^|\P{L})${any('born-on')} ?$`, 'u');

/** What ends right before a date of birth. */
export const saysBirth: readonly RegExp[] = [born, bornKey, bornOn, bornAt];

/** After the date and its quote: « comme date de naissance ». */
export const asBirth = new RegExp(String.raw`^["'»]? ${any('as')} (?:\p{L}{1,4} )?${any('date-of-birth')}`, 'iu');

/** `ne_le`, `nee le`, `born on`, `DoB` over a column. */
export const birthHeader = new RegExp(
  `^["']?${any('header', (word) => escaped(word).replaceAll(' ', '[ _-]'))}["']?$`,
  'i',
);

/** An example, said behind it: « (12/12/2024 par exemple) ». */
export const asExample = new RegExp(String.raw`^["'»]?,? ${any('as-example')}`, 'i');

/** A function that makes a date of its parts, right before them. */
export const dateMaker = new RegExp(String.raw`(?:^|\W)${any('date-maker')}\($`);

/** A rule or a search about many people: `date_naissance < '…'`, `fromDob=…`. */
export const bound = new RegExp(String.raw`\s[<>]=?\s|${any('bound')}_?${any('bounded-field')}\W{0,4}$`, 'i');

/** `ne_le`, `neLe` */
function asKey(word: string): string {
  const [first = '', ...rest] = word.split(' ');
  return `${first}(?:_${rest.join('_')}|${rest.map((one) => one.charAt(0).toUpperCase() + one.slice(1)).join('')})`;
}
