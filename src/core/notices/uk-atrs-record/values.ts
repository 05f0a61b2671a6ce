import { knownFacts } from '../../law/facts.ts';
import type { Phase } from '../../register/record-fields/algorithm-file.ts';
import { fieldContent, fieldOf } from '../content/field-rows.ts';
import { wordsIn } from '../content/in-language.ts';
import { officialValues } from '../content/official.ts';
import { paragraph } from '../content/record-content.ts';
import { columnOf } from '../content/table-column.ts';
import { linkOf, textOf } from '../inline.ts';
import type { SimpleBlock } from '../notice.ts';
import type { NoticeSource } from '../renderer.ts';

/** Fields that are one column of a table of the record. */
const columns: Readonly<Record<string, { readonly field: 'suppliers' | 'dataUsed'; readonly key: string }>> = {
  supplier_name: { field: 'suppliers', key: 'name' },
  supplier_companies_house_number: { field: 'suppliers', key: 'registrationNumber' },
  supplier_role: { field: 'suppliers', key: 'role' },
  procurement_procedure_type: { field: 'suppliers', key: 'procurement' },
  data_access_terms: { field: 'suppliers', key: 'dataAccess' },
  source_data_name: { field: 'dataUsed', key: 'name' },
  source_data_url: { field: 'dataUsed', key: 'link' },
  data_collection: { field: 'dataUsed', key: 'collection' },
};

/** What the record says in a field of the standard; empty where it says nothing, and need not. */
export function atrsContent(source: NoticeSource, id: string): readonly SimpleBlock[] {
  const { record, language } = source;
  const column = columns[id];
  if (column && record[column.field]) return columnOf(record[column.field] ?? [], column, language);
  if (id === 'third_party_involvement') return involvement(source);
  if (id === 'contact_email' && record.contact) return contact(source);
  if (id === 'phase' && record.phase) return officialPhase(record.phase);
  const field = fieldOf(source, id);
  if (!field) return [];
  const content = fieldContent(source, field);
  return id === 'models' ? [...namedModel(source), ...content] : content;
}

/** In the words of the standard; nothing for a phase that it does not know. */
function officialPhase(phase: Phase): readonly SimpleBlock[] {
  return officialValues('phase', [phase], 'uk-atrs').map((value) => paragraph(textOf(value)));
}

function involvement({ record, organisation, language }: NoticeSource): readonly SimpleBlock[] {
  const answer = knownFacts(record, organisation)('third_party_supplier');
  if (answer === undefined) return [];
  return [paragraph(wordsIn(answer ? { en: 'Yes', fr: 'Oui' } : { en: 'No', fr: 'Non' }, language))];
}

/** The standard asks for the address of a team. */
function contact({ record: { contact: { email, form } = {} } }: NoticeSource): readonly SimpleBlock[] {
  return [email ?? form].flatMap((address) => (address === undefined ? [] : [paragraph(linkOf(address))]));
}

function namedModel({ record: { model, otherModels = [] } }: NoticeSource): readonly SimpleBlock[] {
  const names = [model, ...otherModels.map((other) => other.model)];
  return names.flatMap((name) => (name === undefined ? [] : [paragraph(textOf(name))]));
}
