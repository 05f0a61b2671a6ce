import type { Organisation } from '../../../src/core/policy/organisation-file.ts';
import type { RecordFile } from '../../../src/core/register/record-file.ts';
import { renderNotice } from '../../../src/core/notices/render-notice.ts';

/** A town that does not exist. */
export const town: Organisation = { name: 'Ville de Sainte-Fictive', kind: 'local-authority', staff: 420 };

/** A record that lacks nothing for the mention. Nobody and nothing in it exists. */
export const complete: RecordFile = {
  id: 'tri-demandes',
  name: { fr: 'Tri des demandes' },
  purpose: { fr: 'orienter votre demande vers le bon service' },
  contact: {
    service: { fr: 'Service des usagers' },
    address: '1 place de la Mairie, Sainte-Fictive',
    email: 'algorithmes@sainte-fictive.invalid',
    form: 'https://sainte-fictive.invalid/algorithmes?a=1&copy;=2',
  },
  publishedRules: 'https://sainte-fictive.invalid/regles',
  facts: {
    individual_decision: true,
    algorithmic_processing: true,
    main_processing: true,
    secret_l311_5_2: false,
  },
};

/** The mention made from `complete`, changed. */
export function mentionOf(changes: Partial<RecordFile>, organisation: Organisation = town) {
  const record = { ...complete, ...changes };
  return renderNotice({ record, document: 'fr-decision-mention', language: 'fr', organisation })!;
}

/** A record without some of its fields. */
export function without(...fields: readonly (keyof RecordFile)[]): RecordFile {
  const kept = Object.entries(complete).filter(([key]) => !fields.some((field) => field === key));
  return { id: complete.id, name: complete.name, ...Object.fromEntries(kept) };
}
