import { contactItems } from '../content/contact.ts';
import { documentWords, plainWords } from '../content/document-words.ts';
import { paragraphOf } from '../content/sentences.ts';
import type { NoticeRenderer } from '../renderer.ts';

/**
 * The mention that stands on each decision taken on the basis of an algorithmic processing (CRPA art. L.311-3-1 and
 * R.311-3-1-1). French only: it is part of a decision of a French administration, and cites its code.
 */
export const frDecisionMention: NoticeRenderer = {
  id: 'fr-decision-mention',
  title: { en: 'Mention on the decision', fr: 'Mention sur la décision' },
  lawExport: 'fr-mention-text',
  languages: ['fr'],
  render: (source) => {
    const words = documentWords(source);
    const say = (...fields: readonly string[]) => paragraphOf(fields.map(words));
    return {
      title: plainWords(words('mention_heading')),
      blocks: [
        say('existence_statement', 'responsible_administration', 'purpose'),
        ...(words('link_to_published_rules').length > 0 ? [say('link_to_published_rules')] : []),
        say('right_to_rules'),
        say('how_to_exercise'),
        { kind: 'list', items: contactItems(source) },
        say('reply_time_limit', 'cada_time_limit', 'cada_referral'),
      ],
    };
  },
};
