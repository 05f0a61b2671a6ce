/** Languages whose reading ease can be told. */
export type ReadingLanguage = 'en' | 'fr';

/** Vowels that are written together and spoken as one syllable, most often. */
const vowelGroups: Readonly<Record<ReadingLanguage, RegExp>> = {
  en: /[aeiouy]+/g,
  fr: /[aeiouyœæ]+/g,
};

/** Ends that are not spoken: `made`, `names`, `asked`, `whole`, but not `cases`, `wanted`, `table`; `porte`, `portes`, `portent`. */
const silentEnds: Readonly<Record<ReadingLanguage, RegExp>> = {
  en: /(?<![aeiouyl])e$|(?<![aeiouylsxzcgh])es$|(?<![aeiouytd])ed$|(?<=[aeiouy]l)es?$/,
  fr: /(?<=[^aeiouyœæ])(?:e|es|ent)$/,
};

/** Syllables of a word, one at least. Counted from its letters: right for most words, and near enough for an average. */
export function syllablesIn(word: string, language: ReadingLanguage): number {
  const letters = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  // In French, an accent keeps the e from being silent.
  const spoken = hasSilentEnd(word, letters, language) ? letters.replace(silentEnds[language], '') : letters;
  return Math.max(1, spoken.match(vowelGroups[language])?.length ?? 0);
}

function hasSilentEnd(word: string, letters: string, language: ReadingLanguage): boolean {
  const isAccented = /[éèêë]s?$/iu.test(word.normalize('NFC'));
  // "comment", "document": their end is spoken.
  const isSpokenEnt = language === 'fr' && /[micd]ent$/.test(letters);
  return !isAccented && !isSpokenEnt && silentEnds[language].test(letters);
}
