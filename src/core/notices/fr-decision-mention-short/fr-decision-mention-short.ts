import { contactItems } from '../content/contact.ts';
import { documentWords, plainWords } from '../content/document-words.ts';
import { paragraphOf } from '../content/sentences.ts';
import type { Inline } from '../notice.ts';
import type { NoticeRenderer } from '../renderer.ts';

/**
 * The mention in one paragraph, for the foot of a letter, an SMS or a screen: what CRPA art. R.311-3-1-1 asks for, and the
 * administration, which the national guide asks for.
 */
export const frDecisionMentionShort: NoticeRenderer = {
  id: 'fr-decision-mention-short',
  title: { en: 'Mention on the decision, short', fr: 'Mention sur la décision, courte' },
  lawExport: 'fr-mention-short',
  languages: ['fr'],
  render: (source) => {
    const words = documentWords(source);
    const { fieldsInOrder } = source.lawExport;
    const sentences = fieldsInOrder.map((field): readonly Inline[] => {
      if (field !== 'how_to_exercise') return words(field);
      return [...words(field), ...inOneLine(contactItems(source)), { kind: 'text', text: '.' }];
    });
    const [, ...rest] = sentences.filter((sentence) => sentence.length > 0);
    return { title: plainWords(words('mention_heading')), blocks: [paragraphOf(rest)] };
  },
};

function inOneLine(items: readonly (readonly Inline[])[]): readonly Inline[] {
  const comma: Inline = { kind: 'text', text: ', ' };
  return items.flatMap((item, index) => (index === 0 ? item : [comma, ...item]));
}
