import type { LawLanguage } from '../law/law-file.ts';
import { articleOf } from '../law/laws.ts';
import type { Policy } from '../policy/policy.ts';
import type { RecordFile } from '../register/record-file.ts';
import type { Locale } from '../rules/rules.ts';
import { draftBannerOf, type DraftBanner } from './formats/draft.ts';
import { noticeFormatOf } from './formats/formats.ts';
import { marksOf } from './formats/marks.ts';
import type { Notice } from './notice.ts';
import { makeNotices, possibleNoticesOf, type PossibleNotice } from './possible-notices.ts';

/** A document that a record may have, as a person chooses it. */
export interface NoticeChoice {
  /** Id of the document. */
  readonly id: string;
  readonly title: string;
  /** The article that asks for it. */
  readonly article: string;
  /** `open`: it cannot be told yet whether the law asks for it. */
  readonly state: 'ready' | 'draft' | 'open';
  readonly languages: readonly LawLanguage[];
}

/** A notice as a page shows it. */
export interface NoticeView {
  readonly notice: Notice;
  readonly banner?: DraftBanner;
  /** What follows the label of something that was deduced, in the language of the document. */
  readonly inferred: string;
  /** The same as plain text, to be pasted in a letter. */
  readonly text: string;
}

type PolicyForNotices = Pick<Policy, 'jurisdictions' | 'languages' | 'organisation'>;

/** The documents of a record, those that the law asks for first. */
export function noticeChoicesOf(record: RecordFile, policy: PolicyForNotices, locale: Locale): readonly NoticeChoice[] {
  const possible = possibleNoticesOf(record, policy);
  const open = possible.filter(({ verdict }) => verdict === 'unknown');
  return [...possible.filter((one) => !open.includes(one)), ...open].map((one) => ({
    id: one.document.renderer.id,
    title: one.document.renderer.title[locale],
    article: articleOf(one.document.obligation)[locale],
    state: stateOf(one, record, policy),
    languages: one.languages,
  }));
}

function stateOf(possible: PossibleNotice, record: RecordFile, policy: PolicyForNotices): NoticeChoice['state'] {
  if (possible.verdict === 'unknown') return 'open';
  return makeNotices(possible, record, policy).some(({ isDraft }) => isDraft) ? 'draft' : 'ready';
}

/** One document in one language; `undefined` where the law asks for no such document. */
export function noticeViewOf(
  record: RecordFile,
  policy: PolicyForNotices,
  chosen: { readonly document: string; readonly language: LawLanguage },
): NoticeView | undefined {
  const possible = possibleNoticesOf(record, policy).find(({ document }) => document.renderer.id === chosen.document);
  const notice = possible && makeNotices(possible, record, policy).find(({ language }) => language === chosen.language);
  if (!notice) return undefined;
  const banner = draftBannerOf(notice);
  const { inferred } = marksOf(notice.language);
  const text = noticeFormatOf('text').format(notice);
  return { notice, ...(banner && { banner }), inferred, text };
}
