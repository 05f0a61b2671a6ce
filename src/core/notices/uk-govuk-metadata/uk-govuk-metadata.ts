import { jsonText } from '../content/json-file.ts';
import { officialValues } from '../content/official.ts';
import { sheetOf } from '../content/sheet.ts';
import { plainText } from '../inline.ts';
import type { NoticeRenderer, NoticeSource } from '../renderer.ts';

/** What the publishing tool of GOV.UK asks of a record: its keys and values, as alphagov/specialist-publisher has them. */
export const ukGovukMetadata: NoticeRenderer = {
  id: 'uk-govuk-metadata',
  title: { en: 'Publishing metadata of GOV.UK', fr: 'Métadonnées de publication de GOV.UK' },
  lawExport: 'uk-govuk-metadata',
  languages: ['en'],
  render: sheetOf,
  dataFile: {
    extension: 'json',
    write: (sources) => jsonText(Object.assign({}, ...sources.map(metadataOf))),
  },
};

type Value = string | readonly string[] | undefined;

/** In the order of the schema; what the record does not say is left out. */
function metadataOf(source: NoticeSource): Readonly<Record<string, Value>> {
  const values = valuesOf(source);
  const entries = (source.lawExport.columns ?? []).map(({ name, field = '' }) => [name, values[field]] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value.length > 0));
}

function valuesOf({ record, organisation }: NoticeSource): Readonly<Record<string, Value>> {
  const { phase, themes = [], tags = [] } = record;
  const administration = record.administration ?? organisation.name;
  return {
    organisation: administration && plainText(administration),
    organisation_type: record.ukOrganisationType,
    function: officialValues('themes', themes, 'uk-atrs'),
    capability: record.ukCapabilities,
    task: record.ukTask && plainText(record.ukTask),
    publishing_phase: phase && officialValues('phase', [phase], 'uk-atrs')[0],
    publishing_region: record.ukRegions,
    date_published: record.ukPublished,
    atrs_version: record.ukAtrsVersion,
    other_tags: tags.map(plainText).join(', '),
  };
}
