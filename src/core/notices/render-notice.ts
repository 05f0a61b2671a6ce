import { noticeTexts } from '../../../generated/notice-texts.ts';
import { applicabilityOf, type Applicability } from '../law/applies.ts';
import { knownFacts } from '../law/facts.ts';
import type { LawExport } from '../law/law-file.ts';
import { articleOf, lawExportOf, obligationOf } from '../law/laws.ts';
import type { Organisation } from '../policy/policy-file.ts';
import { gapsOf, type Gap } from '../register/gaps.ts';
import type { RecordFile } from '../register/record-file.ts';
import type { Locale } from '../rules/rules.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { plainText } from './inline.ts';
import type { Inline, Notice, NoticeGap } from './notice.ts';
import type { NoticeRenderer } from './renderer.ts';
import { noticeRenderers } from './renderers.ts';

export interface NoticeRequest {
  readonly record: RecordFile;
  /** Id of the obligation, such as `fr-explicit-mention`. */
  readonly obligation: string;
  readonly language: Locale;
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

/** The languages in which a notice can be made for an obligation; empty when Vigie makes none. */
export function noticeLanguagesOf(obligation: string): readonly Locale[] {
  return [...new Set(makersOf(obligation).flatMap(({ renderer }) => renderer.languages))];
}

/** The obligations for which Vigie makes a notice. */
export function noticeObligations(): readonly string[] {
  return noticeRenderers.flatMap((renderer) => lawExportOf(renderer.lawExport)?.obligation ?? []);
}

/**
 * Makes the notice that an obligation asks for, from one record. It invents nothing: what the record lacks is named in its
 * place. `undefined` when Vigie makes no notice for this obligation in this language.
 */
export function renderNotice(request: NoticeRequest): NoticeResult | undefined {
  const { record, language, organisation } = request;
  const maker = makersOf(request.obligation).find(({ renderer }) => renderer.languages.includes(language));
  const obligation = obligationOf(request.obligation)?.obligation;
  if (!maker || !obligation) return undefined;
  const applicability = applicabilityOf(obligation, knownFacts(record, organisation));
  if (applicability.verdict === 'does-not-apply') return { applicability, notice: undefined };
  const legalRef = articleOf(obligation);
  const questions = applicability.openQuestions.map(({ id, question }): Gap => ({
    kind: 'unanswered',
    path: `facts.${id}`,
    label: question,
    legalRef,
  }));
  const gaps = unique([...questions, ...gapsOf(obligation, { record, language, organisation })]);
  return { applicability, notice: noticeOf(maker, request, gaps) };
}

interface Maker {
  readonly renderer: NoticeRenderer;
  readonly lawExport: LawExport;
}

function makersOf(obligation: string): readonly Maker[] {
  return noticeRenderers.flatMap((renderer) => {
    const lawExport = lawExportOf(renderer.lawExport);
    return lawExport?.obligation === obligation ? [{ renderer, lawExport }] : [];
  });
}

function noticeOf({ renderer, lawExport }: Maker, request: NoticeRequest, gaps: readonly Gap[]): Notice {
  const { record, obligation, language, organisation } = request;
  const phrase = phrasesOf(noticeTexts, language);
  const placeholderFor = (path: string): Inline | undefined => {
    const gap = gaps.find((one) => one.kind === 'missing' && one.path === path);
    return gap && { kind: 'missing', text: phrase('placeholder', { label: uncapitalised(gap.label[language]) }) };
  };
  const document = renderer.render({ record, organisation, lawExport, language, gaps, placeholderFor });
  return {
    obligation,
    recordId: record.id,
    language,
    ...document,
    isDraft: gaps.length > 0,
    gaps: gaps.map((gap): NoticeGap => {
      const { kind, path } = gap;
      return { kind, path, label: gap.label[language], legalRef: gap.legalRef[language], toDo: phrase(kind) };
    }),
  };
}

function unique(gaps: readonly Gap[]): readonly Gap[] {
  return [...new Map(gaps.map((gap) => [gap.path, gap])).values()];
}

function uncapitalised(text: string): string {
  return plainText(text.slice(0, 1).toLowerCase() + text.slice(1));
}
