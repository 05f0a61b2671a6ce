import { noticeTexts } from '../../../generated/notice-texts.ts';
import { articleOf, isInForceAtReading } from '../law/laws.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { dateIn } from '../texts/date-in.ts';
import { labelIn } from './content/in-language.ts';
import type { NoticeSource } from './renderer.ts';

/** What the person who publishes it must know: what was deduced, and a duty that starts later. */
export function remarksOf({ law, obligation, language }: NoticeSource): readonly string[] {
  const phrase = phrasesOf(noticeTexts, language);
  const { appliesFrom, confidence, force, fields } = obligation;
  const article = labelIn(articleOf(obligation), language);
  const inferred = fields.filter((field) => field.confidence === 'inferred');
  const date = dateIn(appliesFrom.date, language);
  return [
    ...(force === 'law' ? [] : [phrase(force)]),
    ...(isInForceAtReading(law, obligation) ? [] : [phrase('startsOn', { date })]),
    ...(appliesFrom.confidence === 'inferred' ? [phrase('inferredDate')] : []),
    ...(confidence === 'inferred' ? [phrase('inferredDuty', { article })] : []),
    ...inferred.map((field) => phrase('inferredField', { label: labelIn(field.label, language) })),
  ];
}
