import { siteTexts } from '../../../generated/site-texts.ts';
import { linkOf, plainText } from '../notices/inline.ts';
import type { RecordFile } from '../register/record-file.ts';
import { isDay } from '../policy/dates.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { localText, nameOf, purposeOf } from './local-text.ts';
import { publicSections } from './public-parts.ts';
import { folderOf, recordFile, type SiteRecord, type SiteSource } from './site-source.ts';

/**
 * The register as data: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with what the site shows of each record
 * under `_record`, in all of its languages. Names of files are relative: where the site stands is not known here.
 */
export function feedOf(source: SiteSource): string {
  const [language = 'en'] = source.languages;
  const phrase = phrasesOf(siteTexts, language);
  const organisation = plainText(source.organisation.name ?? '');
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: [phrase('title'), organisation].filter((one) => one !== '').join(' – '),
    description: phrase('lead'),
    language,
    items: source.records.map((one) => itemOf(one, source)),
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function itemOf({ record, isDraft }: SiteRecord, source: SiteSource) {
  const [language = 'en'] = source.languages;
  const context = { ...source, language, phrase: phrasesOf(siteTexts, language) };
  const text = localText(record.summary, context) ?? purposeOf(record, context);
  const pages = source.languages.map((one) => [one, `${folderOf(source, one)}${recordFile(record)}`]);
  return {
    id: record.id,
    ...urlOf(record),
    title: nameOf(record, context).text,
    content_text: text?.text ?? '',
    ...dateOf(record),
    tags: [...(record.themes ?? []), ...(record.tags ?? [])],
    language: text?.lang ?? language,
    _pages: Object.fromEntries(pages) as Readonly<Record<string, string>>,
    ...(isDraft ? { _draft: true } : {}),
    _record: publicPartsOf(record, source),
  };
}

function urlOf({ registerPage = '' }: RecordFile) {
  const page = linkOf(registerPage);
  return page.kind === 'link' ? { url: page.url } : {};
}

function dateOf({ review }: RecordFile) {
  return review && isDay(review.on) ? { date_modified: `${review.on}T00:00:00Z` } : {};
}

/** The parts that the site shows, as they stand in the record. */
function publicPartsOf(record: RecordFile, { organisation }: SiteSource): Readonly<Record<string, unknown>> {
  const keys = publicSections.flatMap(({ parts }) => parts);
  const said = { ...record, administration: record.administration ?? organisation.name };
  const entries = keys.flatMap((key) => (said[key] === undefined ? [] : [[key, said[key]] as const]));
  return {
    id: record.id,
    name: record.name,
    ...(record.summary ? { summary: record.summary } : {}),
    ...Object.fromEntries(entries),
  };
}
