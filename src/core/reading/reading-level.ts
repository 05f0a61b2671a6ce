import { syllablesIn, type ReadingLanguage } from './syllables.ts';

/** How hard a text is to read. */
export interface ReadingLevel {
  readonly words: number;
  /** Words of its longest sentence. */
  readonly longestSentence: number;
  /** From about 0, very hard, to 100, very easy; `undefined` for a text too short to tell. */
  readonly ease: number | undefined;
}

/** Fewer words say nothing: one long word would decide. */
const MIN_WORDS_FOR_EASE = 30;

/**
 * Reading ease. English: Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948): 206.835 − 1.015 ×
 * words a sentence − 84.6 × syllables a word. French: Kandel and Moles, "Application de l'indice de Flesch à la langue
 * française", Cahiers d'études de radio-télévision 19 (1958): 207 − 1.015 × words a sentence − 73.6 × syllables a word.
 */
const formulas: Readonly<Record<ReadingLanguage, readonly [base: number, sentence: number, syllable: number]>> = {
  en: [206.835, 1.015, 84.6],
  fr: [207, 1.015, 73.6],
};

export function readingLevelOf(text: string, language: ReadingLanguage): ReadingLevel {
  const sentences = sentencesIn(text)
    .map(wordsIn)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const longestSentence = Math.max(0, ...sentences.map((one) => one.length));
  if (words.length < MIN_WORDS_FOR_EASE) return { words: words.length, longestSentence, ease: undefined };
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word, language), 0);
  const [base, perSentence, perSyllable] = formulas[language];
  const ease = base - (perSentence * words.length) / sentences.length - (perSyllable * syllables) / words.length;
  return { words: words.length, longestSentence, ease };
}

/** A sentence ends with its mark, with a line, and with a semicolon or a colon, after which a reader can rest. */
function sentencesIn(text: string): readonly string[] {
  return text.split(/[.!?…;:](?=\s|$)|\n\s*\n/u);
}

/** Words of letters: numbers are read as they are, and an address is no word. */
function wordsIn(sentence: string): readonly string[] {
  const pieces = sentence.split(/\s+/).filter((piece) => !piece.includes('@') && !piece.includes('://'));
  return pieces.flatMap((piece) => piece.split(/[^\p{L}\p{M}]+/u)).filter((word) => word !== '');
}
