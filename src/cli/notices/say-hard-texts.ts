import { hardTextsOf, readingLimits } from '../../core/reading/hard-texts.ts';
import type { RecordFile } from '../../core/register/record-file.ts';
import { say, type Session } from '../session.ts';

/**
 * Warns of texts that many people will not understand. It refuses nothing: a formula sees long words, not what they mean.
 * @param isRead whether a text, by its place in the record, reaches people here.
 */
export async function sayHardTexts(
  record: RecordFile,
  session: Session,
  isRead: (path: string) => boolean = () => true,
): Promise<void> {
  for (const { path, kind, value } of hardTextsOf(record).filter((text) => isRead(text.path))) {
    await say(session, `reading.${kind}`, { record: record.id, path, value, limit: readingLimits[kind] });
  }
}
