import type { AbbreviationFile } from '../abbreviation-file.ts';

/** A word written shorter. */
export interface ShortForm {
  readonly text: string;
  /** Nobody listed it, or it is short for other things too: it counts only where a person is meant. */
  readonly guessed: boolean;
}

/** Letters of a word that is short for another and stands alone: `natio`. */
const SHORTEST_ALONE = 5;
/** Letters that a name of short forms only has left, so that it could be anything: `dt_dec`. */
const DOUBTFUL = 6;

/** Letters that two guesses have left at least, so that each tells what the other is: `pens_alim`. */
const TELLING = 8;

/** @param letters of a name whose words are all shortened */
export function isDoubtful(letters: number): boolean {
  return letters <= DOUBTFUL;
}

/** @param letters of a name of which two words are guessed */
export function isTelling(letters: number): boolean {
  return letters >= TELLING;
}

const VOWELS = 'aeiouy';
/** A cut word keeps this much, and loses this much: `incap` of `incapacite`. */
const SHORTEST_CUT = 4;
const LEAST_LOST = 3;
/** People cut a word where its first or its second syllable of this length ends; what is written together, anywhere. */
const CUTS = 2;
const LONG_WORD = 12;
/** What is left of a word after its part: `dat` of `geburtsdatum`. */
const SHORTEST_REST = 3;

/** Short forms of so few letters are no plurals: `res` is not two `re`. */
const LONGEST_OF_SHORTEST = 3;

export function shortestIn(files: readonly AbbreviationFile[]): readonly string[] {
  return files
    .flatMap(({ words, unsure = {}, parts = {} }) => [words, unsure, parts].flatMap((lists) => Object.values(lists)))
    .flat()
    .filter((text) => text.length <= LONGEST_OF_SHORTEST);
}

/** How the words of names are shortened: as listed, and cut before a vowel. */
export class ShortForms {
  readonly #listed = new Map<string, ShortForm[]>();
  readonly #notShort: ReadonlySet<string>;
  readonly #parts: readonly string[];
  readonly #words: ReadonlySet<string>;

  /** @param words of the lexicon: what is one is not short for another unless it is listed */
  constructor(files: readonly AbbreviationFile[], words: ReadonlySet<string>) {
    for (const { words: sure, unsure = {}, parts = {} } of files) {
      for (const [word, shorts] of Object.entries({ ...sure, ...parts })) this.#list(word, shorts, false);
      for (const [word, shorts] of Object.entries(unsure)) this.#list(word, shorts, true);
    }
    this.#parts = files.flatMap(({ parts = {} }) => Object.keys(parts));
    this.#notShort = new Set(files.flatMap(({ notShort = [] }) => notShort));
    this.#words = words;
  }

  #list(word: string, shorts: readonly string[], guessed: boolean): void {
    const known = this.#listed.get(word) ?? [];
    this.#listed.set(word, [...known, ...shorts.map((text) => ({ text, guessed }))]);
  }

  of(word: string): readonly ShortForm[] {
    const listed = this.#listed.get(word) ?? [];
    const cut = cutsOf(word).filter((text) => !this.#isWord(text) && listed.every((form) => form.text !== text));
    return [...listed, ...cut.map((text) => ({ text, guessed: true }))];
  }

  /** Those that say enough alone, where a person is meant: of a name of one word. */
  ofOnly(word: string): readonly ShortForm[] {
    if (word.includes(' ') || this.#isTwoWords(word)) return [];
    return this.of(word).filter(({ text }) => text.length >= SHORTEST_ALONE && !this.#isWord(text));
  }

  #isWord(text: string): boolean {
    return this.#words.has(text) || this.#notShort.has(text);
  }

  #isTwoWords(word: string): boolean {
    for (let at = SHORTEST_REST; at <= word.length - SHORTEST_REST; at++) {
      if (this.#words.has(word.slice(0, at)) && this.#words.has(word.slice(at))) return true;
    }
    return false;
  }

  /** The two words of one that is written together, `undefined` where none of its parts is listed. */
  partsOf(word: string): readonly string[] | undefined {
    const part = this.#parts.find((start) => word.startsWith(start) && word.length >= start.length + SHORTEST_REST);
    return part === undefined ? undefined : [part, word.slice(part.length)];
  }
}

function cutsOf(word: string): readonly string[] {
  const cuts: string[] = [];
  for (let end = SHORTEST_CUT; end <= word.length - LEAST_LOST; end++) {
    if (!VOWELS.includes(word.charAt(end - 1)) && VOWELS.includes(word.charAt(end))) cuts.push(word.slice(0, end));
  }
  return word.length < LONG_WORD ? cuts.slice(0, CUTS) : cuts;
}
