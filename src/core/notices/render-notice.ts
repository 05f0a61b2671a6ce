import { noticeTexts } from '../../../generated/notice-texts.ts';
import { applicabilityOf, type Applicability } from '../law/applies.ts';
import { knownFacts } from '../law/facts.ts';
import type { LawLanguage } from '../law/law-file.ts';
import { articleOf } from '../law/laws.ts';
import type { Organisation } from '../policy/organisation-file.ts';
import { gapsOf, type Gap } from '../register/gaps.ts';
import type { RecordFile } from '../register/record-file.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { labelIn } from './content/in-language.ts';
import { noticeDocumentOf, type NoticeDocument } from './documents.ts';
import { plainText } from './inline.ts';
import type { Inline, Notice, NoticeGap } from './notice.ts';
import { noticeFieldsOf } from './notice-fields.ts';
import { remarksOf } from './remarks.ts';
import type { NoticeSource } from './renderer.ts';

export interface NoticeRequest {
  readonly record: RecordFile;
  /** Id of the document, such as `fr-decision-mention`. */
  readonly document: string;
  readonly language: LawLanguage;
  /** The policy's. */
  readonly organisation: Organisation;
}

/** A notice, and whether the law asks for it. */
export interface NoticeResult {
  /** With the questions to ask when nobody knows whether the law asks for it. */
  readonly applicability: Applicability;
  /** A draft when that is unknown, or when something lacks; `undefined` when the law does not ask for it. */
  readonly notice: Notice | undefined;
}

/**
 * Makes a document from one record. It invents nothing: what the record lacks is named in its place. `undefined` when Vigie
 * makes no such document in this language.
 */
export function renderNotice(request: NoticeRequest): NoticeResult | undefined {
  const document = noticeDocumentOf(request.document);
  if (!document?.renderer.languages.includes(request.language)) return undefined;
  const applicability = applicabilityOf(document.obligation, knownFacts(request.record, request.organisation));
  if (applicability.verdict === 'does-not-apply') return { applicability, notice: undefined };
  return { applicability, notice: noticeOf(document, noticeSourceOf(document, request)) };
}

/** What a document is made from, with what the record lacks for it. */
export function noticeSourceOf(
  { law, obligation, lawExport }: NoticeDocument,
  { record, organisation, language }: Omit<NoticeRequest, 'document'>,
): NoticeSource {
  const { openQuestions } = applicabilityOf(obligation, knownFacts(record, organisation));
  const legalRef = articleOf(obligation);
  // Whether a person asks is no question about the algorithm.
  const questions = openQuestions
    .filter((fact) => !fact.perCase)
    .map(({ id, question }): Gap => ({ kind: 'unanswered', path: `facts.${id}`, label: question, legalRef }));
  const gaps = unique([...questions, ...gapsOf(obligation, { record, language, organisation })]);
  const phrase = phrasesOf(noticeTexts, language);
  const placeholderFor = (path: string): Inline | undefined => {
    const gap = gaps.find((one) => one.kind === 'missing' && one.path === path);
    if (!gap) return undefined;
    const text = phrase('placeholder', { label: uncapitalised(labelIn(gap.label, language)) });
    return { kind: 'missing', text, path };
  };
  return { record, organisation, law, obligation, lawExport, language, gaps, placeholderFor };
}

function noticeOf({ renderer, obligation }: NoticeDocument, source: NoticeSource): Notice {
  const { gaps, record, language } = source;
  const phrase = phrasesOf(noticeTexts, language);
  return {
    document: renderer.id,
    obligation: obligation.id,
    recordId: record.id,
    language,
    ...renderer.render(source),
    fields: noticeFieldsOf(source),
    isDraft: gaps.length > 0,
    gaps: gaps.map((gap): NoticeGap => {
      const { kind, path } = gap;
      const label = labelIn(gap.label, language);
      return { kind, path, label, legalRef: labelIn(gap.legalRef, language), toDo: phrase(kind) };
    }),
    remarks: [...remarksOf(source), ...(renderer.remarks?.(source) ?? [])],
    ...(renderer.dataFile && {
      data: { extension: renderer.dataFile.extension, text: renderer.dataFile.write([source]) },
    }),
  };
}

function unique(gaps: readonly Gap[]): readonly Gap[] {
  return [...new Map(gaps.map((gap) => [gap.path, gap])).values()];
}

function uncapitalised(text: string): string {
  return plainText(text.slice(0, 1).toLowerCase() + text.slice(1));
}
