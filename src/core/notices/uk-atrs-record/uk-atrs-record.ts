import { documentWords, plainWords } from '../content/document-words.ts';
import { groupedSheet } from '../content/grouped-sheet.ts';
import { isFilled } from '../../register/answered.ts';
import { textOf } from '../inline.ts';
import type { NoticeRenderer } from '../renderer.ts';
import { atrsContent } from './values.ts';

/**
 * The record of the Algorithmic Transparency Recording Standard, Tier 1 and Tier 2, to be copied into the template that the
 * ATRS team takes. Labels are official; a number stands only where it was read.
 */
export const ukAtrsRecord: NoticeRenderer = {
  id: 'uk-atrs-record',
  title: { en: 'Algorithmic transparency record (ATRS)', fr: 'Fiche de transparence algorithmique (ATRS)' },
  lawExport: 'uk-atrs-record-fields',
  languages: ['en'],
  render: (source) => {
    const { ukAtrsVersion } = source.record;
    const version = isFilled(ukAtrsVersion) ? textOf(ukAtrsVersion) : undefined;
    const words = documentWords(source, { version });
    return {
      title: plainWords(words('title')),
      blocks: [
        { kind: 'note', content: words(version ? 'how' : 'how_without_version') },
        ...groupedSheet(source, ({ field = '' }) => atrsContent(source, field)),
      ],
    };
  },
};
