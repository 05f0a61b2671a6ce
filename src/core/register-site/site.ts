import { siteTexts } from '../../../generated/site-texts.ts';
import { phrasesOf } from '../texts/phrase.ts';
import { feedOf } from './feed.ts';
import { listPage } from './list-page.ts';
import { recordPage } from './record-page.ts';
import { siteScript } from './site-script.ts';
import { folderOf, recordFile, themeFile, themesOf, type SiteSource } from './site-source.ts';
import { siteStyle } from './site-style.ts';

/**
 * The public site of a register: static pages that fetch nothing from elsewhere and work without their script, by path.
 * The same source gives the same bytes.
 */
export function registerSite(source: SiteSource): ReadonlyMap<string, string> {
  const pages = source.languages.flatMap((language) => {
    const context = { ...source, language, phrase: phrasesOf(siteTexts, language) };
    const folder = folderOf(source, language);
    return [
      [`${folder}index.html`, listPage(context)] as const,
      ...themesOf(source).map((theme) => [`${folder}${themeFile(theme)}`, listPage(context, theme)] as const),
      ...source.records.map((one) => [`${folder}${recordFile(one.record)}`, recordPage(context, one)] as const),
    ];
  });
  return new Map([
    ...pages,
    ['register.css', siteStyle(source.colours)],
    ['register.js', siteScript],
    ['register.json', feedOf(source)],
  ]);
}
