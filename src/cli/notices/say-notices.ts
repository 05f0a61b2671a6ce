import { obligationOf } from '../../core/law/laws.ts';
import type { Notice } from '../../core/notices/notice.ts';
import { say, type Session } from '../session.ts';
import type { RecordNotices } from './chosen-notices.ts';
import { sayHardTexts } from './say-hard-texts.ts';

/** What whoever publishes must know: what is a draft, what cannot be told, and the remarks of each document. */
export async function sayNotices(records: readonly RecordNotices[], session: Session): Promise<void> {
  for (const { record, notices, open } of records) {
    for (const notice of notices) await sayNotice(notice, session);
    await sayHardTexts(record, session, (path) => isToldIn(notices, path));
    for (const { document, openQuestions } of open) {
      const facts = openQuestions.map(({ id }) => `facts.${id}`).join(', ');
      await say(session, 'notice.open', { record: record.id, document: document.renderer.id, facts });
    }
  }
}

async function sayNotice({ document, recordId, language, gaps, remarks }: Notice, session: Session): Promise<void> {
  const name = `${recordId}/${document}.${language}`;
  if (gaps.length > 0) await say(session, 'notice.draft', { name, count: gaps.length });
  for (const remark of remarks) await say(session, 'notice.remark', { name, remark });
}

/** What is published must be whole: each thing that lacks, and where to write it. */
export async function sayGaps(records: readonly RecordNotices[], { host, phrase }: Session): Promise<void> {
  const gaps = records.flatMap(({ notices }) => notices.flatMap((notice) => notice.gaps));
  const lines = gaps.map(({ label, path, legalRef }) => phrase('notice.missing', { label, path, law: legalRef }));
  if (lines.length > 0) await host.stderr.write(`${[...new Set(lines)].join('\n')}\n`);
}

/** Whether one of the notices tells what stands at a place of the record, in its language. */
function isToldIn(notices: readonly Notice[], path: string): boolean {
  return notices.some(({ obligation, language }) => {
    const fields = obligationOf(obligation)?.obligation.fields ?? [];
    return fields.some(({ recordFields = [] }) => recordFields.some((field) => `${field}.${language}` === path));
  });
}
