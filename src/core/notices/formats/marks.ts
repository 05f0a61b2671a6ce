import { noticeTexts } from '../../../../generated/notice-texts.ts';
import type { LawLanguage } from '../../law/law-file.ts';
import { phrasesOf } from '../../texts/phrase.ts';

/** Signs and words that formats put around a document's own, in its language. */
export interface Marks {
  /** With the space before it that the language wants. */
  readonly colon: string;
  /** After the label of what was deduced. */
  readonly inferred: string;
  quoted(text: string): string;
}

const NO_BREAK_SPACE = '\u00a0';

export function marksOf(language: LawLanguage): Marks {
  const phrase = phrasesOf(noticeTexts, language);
  return {
    colon: phrase('colon'),
    inferred: phrase('inferred'),
    quoted: (text) => (language === 'fr' ? `«${NO_BREAK_SPACE}${text}${NO_BREAK_SPACE}»` : `“${text}”`),
  };
}
