import { isFilled } from '../register/answered.ts';
import type { RecordFile, TextByLanguage } from '../register/record-file.ts';
import { parts } from '../register/record-parts.ts';
import { readingLevelOf } from './reading-level.ts';
import type { ReadingLanguage } from './syllables.ts';

/** A text of a record that many people will not understand. */
export interface HardText {
  /** Where it stands in the record: `rules.fr`. */
  readonly path: string;
  /** `long-sentence`: its longest sentence is too long; `hard`: long words and sentences on the whole. */
  readonly kind: 'long-sentence' | 'hard';
  /** Words of the longest sentence, or reading ease, rounded down. */
  readonly value: number;
}

/**
 * Words of a sentence: GOV.UK's content design finds that people read sentences of more than 25 words with difficulty.
 * Ease: below 50, Flesch calls a text difficult, the level of studies. No formula gives the levels of the European
 * framework of languages; this stands for "above B2" as a rule of thumb.
 */
export const readingLimits: Readonly<Record<HardText['kind'], number>> = { 'long-sentence': 25, hard: 50 };

const languages: readonly ReadingLanguage[] = ['fr', 'en'];

/** The free texts of a record that are hard to read, in the order of its parts. */
export function hardTextsOf(record: RecordFile): readonly HardText[] {
  return parts
    .filter(({ type }) => type === 'localised')
    .flatMap(({ key }) =>
      languages.flatMap((language): readonly HardText[] => {
        const text = textsOf(record[key])[language];
        return isFilled(text) ? hardTextIn(text, language, `${key}.${language}`) : [];
      }),
    );
}

function hardTextIn(text: string, language: ReadingLanguage, path: string): readonly HardText[] {
  const { ease, longestSentence } = readingLevelOf(text, language);
  if (longestSentence > readingLimits['long-sentence'])
    return [{ path, kind: 'long-sentence', value: longestSentence }];
  return ease !== undefined && ease < readingLimits.hard ? [{ path, kind: 'hard', value: Math.floor(ease) }] : [];
}

function textsOf(value: unknown): TextByLanguage {
  return typeof value === 'object' && value !== null ? value : {};
}
