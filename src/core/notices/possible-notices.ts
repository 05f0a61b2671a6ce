import { applicabilityOf } from '../law/applies.ts';
import type { FactFile } from '../law/fact-file.ts';
import { knownFacts } from '../law/facts.ts';
import type { LawLanguage } from '../law/law-file.ts';
import type { Policy } from '../policy/policy.ts';
import type { RecordFile } from '../register/record-file.ts';
import { languagesFor, noticeDocuments, type NoticeDocument } from './documents.ts';
import type { Notice } from './notice.ts';
import { renderNotice } from './render-notice.ts';

/** A document that the law asks of a record, or may ask. */
export interface PossibleNotice {
  readonly document: NoticeDocument;
  /** `on-request`: asked each time a person asks; `unknown`: a question is open. */
  readonly verdict: 'applies' | 'on-request' | 'unknown';
  /** The questions whose answers would decide; empty unless the verdict is unknown. */
  readonly openQuestions: readonly FactFile[];
  /** Those to make it in. */
  readonly languages: readonly LawLanguage[];
}

type PolicyForNotices = Pick<Policy, 'jurisdictions' | 'languages' | 'organisation'>;

/** The documents that the laws of the policy's jurisdictions ask of a record, or may ask. */
export function possibleNoticesOf(record: RecordFile, policy: PolicyForNotices): readonly PossibleNotice[] {
  const truthOf = knownFacts(record, policy.organisation);
  return noticeDocuments
    .filter(({ law }) => policy.jurisdictions.includes(law.jurisdiction))
    .flatMap((document): readonly PossibleNotice[] => {
      const { verdict, openQuestions } = applicabilityOf(document.obligation, truthOf);
      if (verdict === 'does-not-apply') return [];
      const open = openQuestions.filter((fact) => !fact.perCase);
      const languages = languagesFor(document, policy.languages);
      if (verdict === 'applies') return [{ document, verdict, openQuestions: [], languages }];
      return [{ document, verdict: open.length > 0 ? 'unknown' : 'on-request', openQuestions: open, languages }];
    });
}

/** A possible document in each of its languages. */
export function makeNotices(
  { document, languages }: PossibleNotice,
  record: RecordFile,
  { organisation }: PolicyForNotices,
): readonly Notice[] {
  return languages.flatMap((language) => {
    const made = renderNotice({ record, document: document.renderer.id, language, organisation });
    return made?.notice ?? [];
  });
}
