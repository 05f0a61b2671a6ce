import type { Wording } from '../texts/wording-file.ts';

/** What the assistant says by itself, without any model. */
export type AssistantTextId =
  | 'explain.none'
  | 'explain.place'
  | 'explain.basis'
  | 'explain.remedy'
  | 'more'
  | 'fix.none'
  | 'policy.none'
  | 'policy.invalid'
  | 'policy.of'
  | 'policy.head'
  | 'policy.line'
  | 'policy.default'
  | 'policy.uses'
  | 'policy.exceptions'
  | 'policy.providers'
  | 'policy.refused'
  | 'policy.clear'
  | 'policy.masked'
  | 'notice.none'
  | 'notice.several'
  | 'notice.complete'
  | 'notice.lacks'
  | 'notice.missing'
  | 'notice.unanswered'
  | 'notice.unconfirmed'
  | 'document.none'
  | 'document.call'
  | 'document.no-record'
  | 'document.record'
  | 'document.lacks'
  | 'review.none'
  | 'review.head'
  | 'review.count';

export type AssistantTextsFile = Readonly<Record<AssistantTextId, Wording>>;
