import { noticeTexts } from '../../../../generated/notice-texts.ts';
import { phrasesOf } from '../../texts/phrase.ts';
import type { Notice } from '../notice.ts';

/** What every format shows above a draft: plain texts in the language of the notice. */
export interface DraftBanner {
  readonly title: string;
  /** Introduces the notice's gaps. */
  readonly toDo: string;
}

/** The banner of a draft, `undefined` for a notice that is ready. */
export function draftBannerOf(notice: Notice): DraftBanner | undefined {
  if (!notice.isDraft) return undefined;
  const phrase = phrasesOf(noticeTexts, notice.language);
  return { title: phrase('draft'), toDo: phrase('toDo', { count: notice.gaps.length }) };
}
