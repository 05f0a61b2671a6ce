import { officialValues } from '../content/official.ts';
import { isFilled } from '../../register/answered.ts';
import type { RecordFile, TextByLanguage } from '../../register/record-file.ts';
import { plainText } from '../inline.ts';
import type { NoticeSource } from '../renderer.ts';

/** What the register holds under one key. */
export type EntryValue =
  | { readonly kind: 'text'; readonly text: string }
  /** The register takes `div`, `br`, `p`, `ul`, `ol` and `li` there: the text is HTML. */
  | { readonly kind: 'rich'; readonly paragraphs: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'links'; readonly links: readonly TitledLink[] };

export interface TitledLink {
  readonly title: string;
  readonly link?: string;
}

/** Built in house: the words that the publication standard sets for that (field "Leverancier"). */
const BUILT_IN_HOUSE = 'Intern ontwikkeld';

/**
 * What the record says under each field of the register, by field of the obligation; what it does not say in Dutch is left
 * out, because the register takes no other language.
 */
export function registerEntry({ record, organisation }: NoticeSource): Readonly<Record<string, EntryValue>> {
  const { phase, nlCategory, themes = [], contact = {}, tags = [] } = record;
  const values = {
    name: text(dutch(record.name)),
    description_short: text(dutch(record.summary)),
    organization: text(record.administration ?? organisation.name),
    category: list(officialValues('themes', themes, 'nl-register')),
    status: text(phase && officialValues('phase', [phase], 'nl-register')[0]),
    begin_date: text(record.startDate),
    end_date: text(record.endDate),
    contact_email: text(contact.email ?? contact.form),
    website: text(record.website),
    publication_category: text(nlCategory && officialValues('nlCategory', [nlCategory], 'nl-register')[0]),
    url: text(record.registerPage),
    goal: rich(record.purpose, record.consequences),
    proportionality: rich(record.proportionality),
    human_intervention: rich(record.humanOversight),
    risks: rich(...risksOf(record)),
    lawful_basis: rich(record.legalBasis),
    lawful_basis_grouping: links(record.legalReferences?.map(({ title, link }) => ({ title, link, needsLink: true }))),
    process_index_url: text(record.processingRegister),
    impacttoetsen_grouping: links(record.impactAssessments?.map(({ name, link }) => ({ title: name, link }))),
    impacttoetsen: rich(record.impactAssessmentNote),
    source_data: rich(...dataOf(record)),
    source_data_grouping: links(record.dataUsed?.map(({ name, link }) => ({ title: name, link, needsLink: true }))),
    methods_and_models: rich(record.operations),
    provider: text(supplierOf(record)),
    publiccode: text(record.sourceCode),
    lang: text('nld'),
    standard_version: text('1.0'),
    source_id: text(record.id),
    tags: text(tags.join(', ')),
  };
  return Object.fromEntries(Object.entries(values).flatMap(([id, value]) => (value ? [[id, value] as const] : [])));
}

function dutch(texts: TextByLanguage | undefined): string | undefined {
  return texts?.nl;
}

function text(value: string | undefined): EntryValue | undefined {
  return isFilled(value) ? { kind: 'text', text: plainText(value) } : undefined;
}

function list(items: readonly string[]): EntryValue | undefined {
  return items.length > 0 ? { kind: 'list', items } : undefined;
}

function rich(...texts: readonly (TextByLanguage | undefined)[]): EntryValue | undefined {
  const paragraphs = texts
    .flatMap(
      (one) =>
        dutch(one)
          ?.split(/\n[^\S\n]*\n/)
          .map(plainText) ?? [],
    )
    .filter(isFilled);
  return paragraphs.length > 0 ? { kind: 'rich', paragraphs } : undefined;
}

interface Reference {
  readonly title: TextByLanguage;
  readonly link?: string | undefined;
  /** The register refuses a reference without an address there. */
  readonly needsLink?: true;
}

function links(references: readonly Reference[] = []): EntryValue | undefined {
  const found = references.flatMap(({ title, link, needsLink }): readonly TitledLink[] => {
    const name = dutch(title);
    if (!isFilled(name) || (needsLink && !isFilled(link))) return [];
    return [{ title: plainText(name), ...(isFilled(link) ? { link: plainText(link) } : {}) }];
  });
  return found.length > 0 ? { kind: 'links', links: found } : undefined;
}

/** Each risk with what is done about it, as one paragraph. */
function risksOf({ risks = [] }: RecordFile): readonly TextByLanguage[] {
  return risks.map(({ risk, measure }) => joined([risk, measure], ' '));
}

/** Each kind of data with where it comes from. */
function dataOf({ dataUsed = [] }: RecordFile): readonly TextByLanguage[] {
  return dataUsed.map(({ name, source }) => joined([name, source], ': '));
}

function joined(texts: readonly (TextByLanguage | undefined)[], separator: string): TextByLanguage {
  const said = texts.map(dutch).filter(isFilled);
  return said.length > 0 ? { nl: said.join(separator) } : {};
}

function supplierOf({ suppliers = [], developer }: RecordFile): string | undefined {
  if (suppliers.length > 0) return suppliers.map(({ name }) => name).join(', ');
  return developer === 'own-organisation' ? BUILT_IN_HOUSE : undefined;
}
