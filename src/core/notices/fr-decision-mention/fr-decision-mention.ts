import { isFilled } from '../../register/answered.ts';
import { contactItems } from '../content/contact.ts';
import { paragraphOf } from '../content/sentences.ts';
import { linkOf, sentenceOf, textOf } from '../inline.ts';
import type { Inline } from '../notice.ts';
import type { NoticeRenderer, NoticeSource } from '../renderer.ts';

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
    const words = source.lawExport.wording?.fr ?? {};
    const contents = contentsOf(source);
    const say = (fields: readonly string[]) =>
      paragraphOf(fields.map((field) => sentenceOf(words[field] ?? '', contents)));
    const hasLink = contents['publishedRules'] !== undefined;
    return {
      title: words['mention_heading'] ?? '',
      blocks: [
        say(['existence_statement', 'responsible_administration', 'purpose']),
        ...(hasLink ? [say(['link_to_published_rules'])] : []),
        say(['right_to_rules']),
        say(['how_to_exercise']),
        { kind: 'list', items: contactItems(source) },
        say(['reply_time_limit', 'cada_time_limit', 'cada_referral']),
      ],
    };
  },
};

/** Where the CADA is reached: the address of the official model (guides.data.gouv.fr). */
const cada: Inline = { kind: 'link', text: 'www.cada.fr', url: 'https://www.cada.fr' };

function contentsOf(source: NoticeSource): Readonly<Record<string, Inline>> {
  const { record, organisation } = source;
  const contents = {
    administration: valueOf(source, 'administration', record.administration ?? organisation.name, textOf),
    purpose: valueOf(source, 'purpose.fr', record.purpose?.fr, (purpose) => textOf(purpose.trim().replace(/\.$/, ''))),
    publishedRules: valueOf(source, 'publishedRules', record.publishedRules, linkOf),
    cada,
  };
  return Object.fromEntries(Object.entries(contents).flatMap(([name, inline]) => (inline ? [[name, inline]] : [])));
}

function valueOf(
  source: NoticeSource,
  path: string,
  value: string | undefined,
  inlineOf: (value: string) => Inline,
): Inline | undefined {
  return isFilled(value) ? inlineOf(value) : source.placeholderFor(path);
}
