import type { PossibleNotice } from '../../core/notices/possible-notices.ts';
import { articleOf } from '../../core/law/laws.ts';
import type { Session } from '../session.ts';
import type { RecordNotices } from './chosen-notices.ts';

/** The documents that the law asks, or may ask, of each record, with the article, the languages and what is open. */
export function documentsText(records: readonly RecordNotices[], session: Session): string {
  return records
    .map(({ record, possible }) => [record.id, ...possible.map((one) => documentText(one, session))].join('\n'))
    .join('\n\n')
    .concat('\n');
}

function documentText({ document, verdict, openQuestions, languages }: PossibleNotice, session: Session): string {
  const { locale, phrase } = session;
  const { renderer, obligation } = document;
  const facts = openQuestions.map(({ id }) => `facts.${id}`).join(', ');
  const line = phrase('notice.listed', {
    document: renderer.id,
    title: renderer.title[locale],
    law: articleOf(obligation)[locale],
    languages: languages.join(', '),
  });
  return verdict === 'unknown' ? `${line}\n${phrase('notice.listed.open', { facts })}` : line;
}
