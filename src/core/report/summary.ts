import type { Phrase } from '../texts/phrase.ts';
import type { ReportTextId } from './report-texts-file.ts';
import type { Report } from './report.ts';

/** What was checked and what was not, in one line. */
export function summaryOf(
  { filesChecked, filesSkipped }: Pick<Report, 'filesChecked' | 'filesSkipped'>,
  phrase: Phrase<ReportTextId>,
): string {
  const reasons = [...filesSkipped].sort(([one], [other]) => (one < other ? -1 : 1));
  const skipped = reasons.reduce((sum, [, count]) => sum + count, 0);
  const checked = phrase('files.checked', { count: filesChecked });
  if (skipped === 0) return `${checked}.`;
  const detail = reasons.map(([reason, count]) => phrase(`skip.${reason}`, { count })).join(', ');
  return `${checked}, ${phrase('files.skipped', { count: skipped, detail })}.`;
}
